import { Injectable, inject } from '@angular/core';
import { hasWorkdays } from '../../../../domain/navigation/circumstance-effects';
import type { Circumstances } from '../../../../domain/navigation/circumstances';
import type { DatedMonth } from '../../../../domain/navigation/dated-month';
import { travelHours } from '../../../../domain/navigation/travel-hours';
import { AUDIENCE } from '../../../parts/fact/audience';
import { Words } from '../../../words/words';

/** What the days of a month ask of a person, in sentences; "at least" where not all of it is held or sure. */
@Injectable({ providedIn: 'root' })
export class DaysAskedWords {
  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  total({ daysWithCare, month }: DatedMonth): string {
    const said = { length: month.days.length };
    if (!month.complete) return this.#words.count('deskMonth.atLeast', daysWithCare.days, said);
    if (daysWithCare.days === daysWithCare.atMost) return this.#words.count('month.total', daysWithCare.days, said);
    return this.#words.of('month.totalRange', { ...said, days: daysWithCare.days, atMost: daysWithCare.atMost });
  }

  asks({ daysWithCare, weekdaysWithCare, month }: DatedMonth, circumstances: Circumstances): string[] {
    const atLeast = !month.complete || daysWithCare.days < daysWithCare.atMost;
    const plain = this.#audience() === 'together' ? '.plain' : '';
    const counted = (key: string, count: number) =>
      this.#words.count(`deskMonth.${key}${plain}`, count, {
        least: atLeast ? this.#words.of('deskMonth.least') : '',
      });
    const { caring, work } = circumstances;
    const hours = travelHours(circumstances, daysWithCare.days);
    return [
      ...(hours === null ? [] : [counted('road', Math.round(hours))]),
      ...(hasWorkdays(work) ? [counted('work', weekdaysWithCare.days)] : []),
      ...(caring !== null && caring !== 'nobody' ? [counted('caring', daysWithCare.days)] : []),
    ];
  }
}
