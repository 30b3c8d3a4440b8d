import { Injectable, inject } from '@angular/core';
import type { DaysAsked } from '../../../domain/navigation/circumstance-effects';
import { Words } from '../../words/words';

/** What days on an option ask of this person, a line each. */
@Injectable({ providedIn: 'root' })
export class DaysAskedWords {
  readonly #words = inject(Words);

  lines({ hoursOnTheWay, daysAway, workdays, atLeast }: DaysAsked): string[] {
    const count = (key: string, value: number, params: Record<string, string> = {}) => {
      const said = this.#words.count(`days.plain.${key}`, value, params);
      return atLeast ? this.#words.of('days.plain.atLeast', { said }) : said;
    };
    return [
      ...(hoursOnTheWay === null ? [] : [count('way', hoursOnTheWay, { hours: this.#words.number(hoursOnTheWay, 1) })]),
      ...(daysAway === null ? [] : [count(`away.${daysAway.caring}`, daysAway.days)]),
      ...(workdays === null ? [] : [count('work', workdays)]),
    ];
  }
}
