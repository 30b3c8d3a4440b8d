import { Injectable, inject } from '@angular/core';
import type { Bound } from '../../../domain/evidence/scenario-bounds';
import type { ScenarioRange } from '../../../domain/evidence/survival-scenarios';
import type { TimeTalk } from '../../../domain/evidence/time-talk';
import { FigureWords } from '../../charts/figure-words';
import { inline } from '../../parts/fact/inline';
import { Words } from '../../words/words';

/** A case of a range, and where its months come from; empty: none are said. */
export interface SaidCase {
  said: string;
  from: string;
}

/** How long people lived, in sentences: what was counted, three cases, or why there is no range. */
@Injectable({ providedIn: 'root' })
export class TimeWords {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  /** "44 of 100 people were alive 6 years after the start, 56 were not." and the other group; one sentence where nothing was counted. */
  counted({ counted }: TimeTalk): string[] {
    if (!counted) return [this.#words.of('time.countedNone')];
    const { point, otherArm } = counted;
    const { own, other, months } = point;
    const sentences = [
      this.#words.of('time.counted', {
        value: this.#figures.number(own),
        outOf: this.#words.number(own.outOf),
        without: this.#words.number(own.without, 1),
        when: this.#when(months),
      }),
    ];
    if (otherArm) {
      const arm = inline(this.#words.text(otherArm.label));
      sentences.push(
        other
          ? this.#words.of('time.countedOther', {
              arm,
              value: this.#figures.number(other),
              outOf: this.#words.number(other.outOf),
            })
          : this.#words.of('time.countedOtherNone', { arm }),
      );
    }
    return sentences;
  }

  /** Best, typical and worst, each with its months or why there are none; empty where no range can be given. */
  cases({ range }: TimeTalk): SaidCase[] {
    if (range.kind === 'refused') return [];
    const { best, lower, upper, worst } = range.bounds;
    return [
      { said: this.#one('best', best, range), from: this.#from(best) },
      { said: this.#typical(lower, upper), from: this.#from(lower, upper) },
      { said: this.#one('worst', worst, range), from: this.#from(worst) },
    ];
  }

  /** What is to be said with the range: its limits; or in its place: why there is none. */
  limits({ range }: TimeTalk): string[] {
    if (range.kind === 'refused') return [this.#words.of(`time.refused.${range.refusal}`)];
    const isReckoned = Object.values(range.bounds).some((bound) => bound.months !== null && bound.from === 'multiple');
    const unseen = range.seen === null && isReckoned ? ['seenUnknown'] : [];
    return ['cannotTell', ...range.limits, ...unseen].map((limit) => this.#words.of(`time.limit.${limit}`));
  }

  #one(name: 'best' | 'worst', bound: Bound, { seen }: ScenarioRange): string {
    return bound.months === null
      ? this.#words.of(`time.${name}Open.${bound.why}`, { months: seen ?? 0 })
      : this.#words.of(`time.${name}`, { months: bound.months });
  }

  /** Half stand between two ends; where one of them is open, that many are said of the other. */
  #typical(lower: Bound, upper: Bound): string {
    if (lower.months === null) {
      return upper.months === null
        ? this.#words.of('time.typicalOpen')
        : `${this.#words.of('time.typicalHigh', { high: upper.months })} ${this.#words.of('time.lowerOpen')}`;
    }
    return upper.months === null
      ? `${this.#words.of('time.typicalLow', { low: lower.months })} ${this.#words.of(`time.upperOpen.${upper.why}`)}`
      : this.#words.of('time.typical', { low: lower.months, high: upper.months });
  }

  #from(...bounds: Bound[]): string {
    const kinds = new Set(bounds.flatMap((bound) => (bound.months === null ? [] : bound.from)));
    return kinds.size === 0 ? '' : this.#words.of(`time.from.${kinds.size > 1 ? 'mixed' : [...kinds].join()}`);
  }

  /** "6 years", "18 months". */
  #when(months: number): string {
    const years = months / 12;
    return months >= 24 && Number.isInteger(years)
      ? this.#words.count('time.years', years)
      : this.#words.of('time.months', { months: this.#words.number(months, 1) });
  }
}
