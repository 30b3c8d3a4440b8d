import { Injectable, inject } from '@angular/core';
import type { ScenarioBound, ScenarioRange } from '../../../domain/evidence/survival-scenarios';
import { type TimeTalk, isBeyondSeen } from '../../../domain/evidence/time-talk';
import { FigureWords } from '../../charts/figure-words';
import { inline } from '../../parts/fact/inline';
import { Words } from '../../words/words';

/** A case of a range, and where its months come from. */
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

  /** Best, typical and worst; empty where no range can be given. */
  cases(talk: TimeTalk): SaidCase[] {
    const { range } = talk;
    if (range.kind === 'refused') return [];
    const { best, lower, upper, worst } = range.months;
    const beyond = (bound: ScenarioBound) => isBeyondSeen(talk, bound);
    const seen = talk.seen ?? 0;
    const typical = beyond('lower') ? 'time.typicalAllBeyond' : beyond('upper') ? 'time.typicalBeyond' : 'time.typical';
    return [
      {
        said: this.#words.of(beyond('best') ? 'time.bestBeyond' : 'time.best', {
          months: beyond('best') ? seen : best,
        }),
        from: this.#from(range, ['best']),
      },
      {
        said: this.#words.of(typical, { low: lower, high: beyond('upper') ? seen : upper }),
        from: this.#from(range, ['lower', 'upper']),
      },
      { said: this.#words.of('time.worst', { months: worst }), from: this.#from(range, ['worst']) },
    ];
  }

  /** What is to be said with the range: its limits; or in its place: why there is none. */
  limits({ range, seen }: TimeTalk): string[] {
    if (range.kind === 'refused') return [this.#words.of(`time.refused.${range.refusal}`)];
    const unseen = seen === null && Object.values(range.from).includes('multiple') ? ['seenUnknown'] : [];
    return ['cannotTell', ...range.limits, ...unseen].map((limit) => this.#words.of(`time.limit.${limit}`));
  }

  #from({ from }: ScenarioRange, bounds: readonly ScenarioBound[]): string {
    const kinds = new Set(bounds.map((bound) => from[bound]));
    return this.#words.of(`time.from.${kinds.size > 1 ? 'mixed' : [...kinds].join()}`);
  }

  /** "6 years", "18 months". */
  #when(months: number): string {
    const years = months / 12;
    return months >= 24 && Number.isInteger(years)
      ? this.#words.count('time.years', years)
      : this.#words.of('time.months', { months: this.#words.number(months, 1) });
  }
}
