import { Injectable, inject } from '@angular/core';
import { dayNumber } from '../../../../domain/navigation/calendar-day';
import { weekdayOf } from '../../../../domain/navigation/day-after';
import { Words } from '../../../words/words';

/** Days of a calendar in words. */
@Injectable({ providedIn: 'root' })
export class DayWords {
  readonly #words = inject(Words);

  /** "Mon 7 Dec". */
  short(day: string): string {
    return this.#words.of('deskMonth.day', {
      weekday: this.#words.of(`weekday.${weekdayOf(day)}.short`),
      day: this.#words.dayOfYear(day),
    });
  }

  /** "Monday 7 December 2026". */
  long(day: string): string {
    return this.#words.of('deskMonth.day', {
      weekday: this.#words.of(`weekday.${weekdayOf(day)}`),
      day: this.#words.day(day, 'long'),
    });
  }

  /** "7 Dec to 27 Dec, 4 Jan": days in order, those in a row as a span. */
  spans(days: readonly string[]): string {
    const spans: [string, string][] = [];
    for (const day of days) {
      const last = spans.at(-1);
      if (last && dayNumber(day) === dayNumber(last[1]) + 1) last[1] = day;
      else spans.push([day, day]);
    }
    return this.#words.list(
      spans.map(([first, last]) =>
        first === last
          ? this.#words.dayOfYear(first)
          : this.#words.of('month.range', { first: this.#words.dayOfYear(first), last: this.#words.dayOfYear(last) }),
      ),
    );
  }
}
