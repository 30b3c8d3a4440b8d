import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import type { Checked, Text } from '../../../domain/evidence/text';
import type { Interaction } from '../../../domain/treatment/interactions/interactions';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from './audience';
import { FactWords } from './fact-words';
import { firstSentence } from './first-sentence';
import { capital, inline } from '../../words/inline';
import { isShown } from './is-shown';
import { byGroup } from './rank';
import { Sayable } from './sayable';

/** How many unknown facts are named before the rest is counted. */
const NAMED = 3;

/** The one fact beside a status, in the record's words; what is not known is dashed and leads to where it is entered. */
@Component({
  selector: 'tandem-deciding-fact',
  imports: [RouterLink, WordsPipe],
  template: `@if (waits(); as waits) {
      {{ 'deciding.waits' | words }}
      <a class="unknown" routerLink="/patient" [queryParams]="{ section: waits.section }" queryParamsHandling="merge">{{
        waits.names
      }}</a>
      @if (waits.more > 0) {
        {{ 'deciding.more' | words: { count: waits.more } }}
      }
    } @else {
      {{ text() }}
    }`,
  styles: `
    a {
      position: relative;
      text-decoration: none;
    }
    a:hover {
      border-block-end-style: solid;
    }
  `,
})
export class DecidingFact {
  readonly finding = input.required<OptionFinding>();
  /** How many options of the class are offered, where a class is spoken of. */
  readonly fitting = input<number | null>(null);

  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #audience = inject(AUDIENCE);
  readonly #sayable = inject(Sayable);

  protected readonly waits = computed(() => {
    const { deciding } = this.finding();
    if (deciding.kind !== 'waits') return null;
    const [first, ...rest] = byGroup(deciding.attributes);
    if (!first) return null;
    const named = [first, ...rest.slice(0, NAMED - 1)];
    return {
      section: attributeById(first).group,
      names: named.map((id) => inline(this.#facts.missing(id))).join(', '),
      more: deciding.attributes.length - named.length,
    };
  });

  protected readonly text = computed(() => {
    const finding = this.finding();
    const { deciding } = finding;
    switch (deciding.kind) {
      case 'because': {
        const fact = this.#facts.because(deciding.facts, 1);
        const fitting = this.fitting();
        return fitting === null ? capital(fact) : this.#words.count('class.fit', fitting, { fact });
      }
      case 'always': {
        const fitting = this.fitting();
        return fitting === null ? this.#words.of('deciding.always') : this.#words.count('class.fitAlone', fitting);
      }
      case 'fails':
        return capital(this.#facts.because(deciding.facts, 2));
      case 'hold':
        return this.#shown(deciding.hold.checked, deciding.hold.waitFor)
          ? this.#words.of('deciding.hold', { text: firstSentence(this.#words.text(deciding.hold.waitFor)) })
          : capital(this.#facts.because(finding.because, 2));
      case 'gate':
        return this.#against(finding);
      case 'medicine':
        return this.#never(deciding.pairs);
      case 'waits':
        return '';
    }
  });

  /** "St John's wort: never with palbociclib; stop or change it first". */
  #never(pairs: readonly Interaction[]): string {
    const list = (names: readonly Text[]) =>
      this.#words.list([...new Set(names.map((name) => inline(this.#words.text(name))))]);
    const medicines = this.#words.list([...new Set(pairs.map((pair) => this.#words.text(pair.ingredientName)))]);
    const key = this.#audience() === 'together' ? 'deciding.medicine.plain' : 'deciding.medicine';
    return this.#words.of(key, { medicines, drugs: list(pairs.map(({ drugName }) => drugName)) });
  }

  #against({ deciding, option }: OptionFinding): string {
    if (deciding.kind !== 'gate') return '';
    const why = deciding.rule?.avoids.find(({ optionId }) => optionId === option.id)?.why;
    const said = deciding.gate ?? (why && deciding.rule ? { text: why, checked: deciding.rule.checked } : null);
    if (said && this.#shown(said.checked, said.text)) return firstSentence(this.#words.text(said.text));
    const facts = this.#facts.because(deciding.facts, 2);
    return facts
      ? capital(facts)
      : this.#words.of(said && !this.#sayable.of(said.text) ? 'deciding.unsaid' : 'deciding.against');
  }

  #shown(checked: Checked, text: Text): boolean {
    return isShown(checked, this.#audience()) && this.#sayable.of(text);
  }
}
