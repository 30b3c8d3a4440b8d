import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import type { Possible } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { FactWords } from '../fact/fact-words';
import { inline } from '../../words/inline';
import { Suppositions } from './suppositions';
import { pendingOf, turnsOf } from './what-changes';

/** How many changes of one kind stand before the rest is folded. */
const SHOWN = 3;

/** What would open or close an option: facts that may become otherwise, and facts that are not known yet. */
@Component({
  selector: 'tandem-changes-list',
  imports: [Disclosure, RouterLink, WordsPipe],
  templateUrl: './changes-list.html',
  styleUrl: './bullets.scss',
})
export class ChangesList {
  readonly finding = input.required<OptionFinding>();
  readonly consultation = input.required<Consultation>();
  readonly knowledge = input.required<Knowledge>();

  readonly #facts = inject(FactWords);
  readonly #words = inject(Words);
  readonly #suppositions = inject(Suppositions);
  readonly #audience = inject(AUDIENCE);

  protected readonly pending = computed(() =>
    pendingOf(this.finding(), this.consultation()).map(({ attribute, opens, closes }) => ({
      label: this.#facts.label(attribute),
      section: attributeById(attribute).group,
      opens: this.#anyOf(attribute, opens),
      closes: this.#anyOf(attribute, closes),
    })),
  );
  /** The mildest status first: words that several values share stand once, where they lead to the mildest. */
  protected readonly turns = computed(() => {
    const before = new Set<string>();
    return turnsOf(this.finding()).flatMap(({ to, facts }) => {
      const said = unique(facts.map((fact) => this.#supposed(fact))).filter((words) => !before.has(words));
      if (said.length === 0) return [];
      for (const words of said) before.add(words);
      const rest = said.slice(SHOWN);
      const heading = this.#words.of(`changes.to.${to}${this.#audience() === 'together' ? '.plain' : ''}`);
      return { to, heading, shown: said.slice(0, SHOWN), rest, more: this.#words.count('changes.more', rest.length) };
    });
  });

  #supposed(fact: { attribute: string; value: Possible }): string {
    return this.#suppositions.of(fact, this.finding().option, this.consultation(), this.knowledge());
  }

  #anyOf(attribute: string, values: readonly Possible[]): string {
    const said = values.map((value) =>
      value.kind === 'choice' ? this.#facts.value(attribute, value) : inline(this.#supposed({ attribute, value })),
    );
    return this.#words.list(unique(said), 'disjunction');
  }
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
