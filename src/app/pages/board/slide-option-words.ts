import { Injectable, inject } from '@angular/core';
import type { SlideOption } from '../../../domain/board/case-slide';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import type { Checked, Text } from '../../../domain/evidence/text';
import type { Stance, Statement } from '../../../domain/treatment/option';
import { bodyKind } from '../../../domain/treatment/statement-body';
import type { Status } from '../../../domain/treatment/status';
import { FactWords } from '../../parts/fact/fact-words';
import { firstSentence } from '../../parts/fact/first-sentence';
import { byGroup } from '../../parts/fact/rank';
import { speaksOfSurvival } from '../../parts/fact/speaks-of-survival';
import { strengthInWords } from '../../parts/option/strength-words';
import { capital, inline } from '../../words/inline';
import { Words } from '../../words/words';

export interface SaidOption {
  id: string;
  name: string;
  status: Status;
  /** "Offered". */
  word: string;
  /** What it rests on or what speaks against it. */
  fact: string;
  /** What leads of what bodies say, as far as it was read at its source: "ASCO recommends it, strong"; empty: nothing. */
  body: string;
  /** What is not known and could change its status, in words; empty: nothing. */
  missing: string;
}

/** An option that does not stand on the slide of the case: what it is called, how it stands and what it waits for. */
export type SaidOther = Pick<SaidOption, 'id' | 'name' | 'status' | 'word' | 'missing'>;

/** Unknown facts that are named on a slide before the rest is counted. */
const mostNamed = 3;

/** Says the options of a slide: how they stand, why, and what bodies say of them. */
@Injectable({ providedIn: 'root' })
export class SlideOptionWords {
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);

  /** How a body stands on an option; null: nobody has read it. */
  stance(body: string, stance: Stance | null): string {
    if (stance === null) return this.#words.of('slide.unread');
    const kind = bodyKind(body);
    return this.#words.of(`slide.stance.${kind === 'guideline' ? '' : `${kind}.`}${stance}`);
  }

  of({ finding, statements }: SlideOption): SaidOption {
    return { ...this.other(finding), fact: this.#deciding(finding), body: this.#leading(statements) };
  }

  other(finding: OptionFinding): SaidOther {
    const { option, status } = finding;
    return {
      id: option.id,
      name: this.#words.text(option.name),
      status,
      word: this.#words.of(`status.${status}`),
      missing: this.#missing(finding),
    };
  }

  #deciding({ deciding, because }: OptionFinding): string {
    switch (deciding.kind) {
      case 'because':
      case 'fails':
        return capital(this.#facts.because(deciding.facts, 2));
      case 'always':
        return this.#words.of('deciding.always');
      case 'hold':
        return this.#mayStand(deciding.hold.checked, deciding.hold.waitFor)
          ? this.#words.of('deciding.hold', { text: firstSentence(this.#words.text(deciding.hold.waitFor)) })
          : capital(this.#facts.because(because, 2));
      case 'gate': {
        const { gate, facts } = deciding;
        if (gate && this.#mayStand(gate.checked, gate.text)) return firstSentence(this.#words.text(gate.text));
        return facts.length > 0 ? capital(this.#facts.because(facts, 2)) : this.#words.of('deciding.against');
      }
      case 'medicine': {
        const pairs = deciding.pairs;
        const each = (names: readonly Text[]) => [...new Set(names.map((name) => this.#words.text(name)))];
        return this.#words.of('deciding.medicine', {
          medicines: this.#words.list(each(pairs.map(({ ingredientName }) => ingredientName))),
          drugs: this.#words.list(each(pairs.map(({ drugName }) => drugName)).map(inline)),
        });
      }
      case 'waits':
        return '';
    }
  }

  /** What leaves the room or is projected was read at its source, and tells nothing of how long people live. */
  #mayStand(checked: Checked, text: Text): boolean {
    return checked !== null && !speaksOfSurvival(text.en) && !speaksOfSurvival(text.es);
  }

  #missing({ missing }: OptionFinding): string {
    if (missing.length === 0) return '';
    const names = byGroup(missing)
      .slice(0, mostNamed)
      .map((id) => this.short(id));
    const more = missing.length - names.length;
    return [names.join(', '), more > 0 ? this.#words.of('deciding.more', { count: more }) : '']
      .filter(Boolean)
      .join(' ');
  }

  /** "ER", "ESR1". */
  short(attribute: string): string {
    const key = `slide.short.${attribute}`;
    return this.#words.has(key) ? this.#words.of(key) : inline(this.#facts.missing(attribute));
  }

  /** A guideline before a licence; agreement first; a study advises nobody. */
  #leading(statements: readonly Statement[]): string {
    const kinds = ['guideline', 'regulator'];
    const order: readonly Stance[] = ['agrees', 'partly', 'against'];
    const [first] = statements
      .filter(({ stance, checked, body }) => checked !== null && stance !== 'silent' && bodyKind(body) !== 'study')
      .toSorted(
        (a, b) =>
          kinds.indexOf(bodyKind(a.body)) - kinds.indexOf(bodyKind(b.body)) ||
          order.indexOf(a.stance) - order.indexOf(b.stance),
      );
    if (!first) return '';
    const said = this.#words.of('slide.said', { body: first.body, said: this.stance(first.body, first.stance) });
    const strength = strengthInWords(this.#words.language(), first.strength ?? '');
    return strength === '' ? said : `${said}, ${strength}`;
  }
}
