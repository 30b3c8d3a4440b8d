import { Injectable, inject } from '@angular/core';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import type { View } from '../../../../domain/logic/verdict';
import type { Circumstances } from '../../../../domain/navigation/circumstances';
import { weekdayOf } from '../../../../domain/navigation/day-after';
import {
  type DatedDay,
  type DatedEvent,
  type DatedMonth,
  calendarWeeks,
  datedMonth,
} from '../../../../domain/navigation/dated-month';
import type { Closing } from '../../../../domain/navigation/open-day';
import { beforeFirstDose, concernsPerson, untimedCare } from '../../../../domain/navigation/untimed-care';
import { careEntries } from '../../../../domain/treatment/care-entries';
import { type CareAssumptions, type CareMonth, careMonth } from '../../../../domain/treatment/care-month';
import type { Monitoring } from '../../../../domain/treatment/option';
import { pregnancyTestFor } from '../../../../domain/treatment/pregnancy-test';
import type { Schedules } from '../../../../domain/treatment/schedule';
import { Sayable } from '../../../parts/fact/sayable';
import { CareWords } from '../../../parts/month/care-words';
import { MedicineChoices } from '../../../parts/month/medicine-choices';
import { Words } from '../../../words/words';
import { DayWords } from './day-words';
import { DaysAskedWords } from './days-asked-words';
import type { MonthSheet, ShownDay, ShownEvent, ShownTest } from './month-sheet';

/** What a month is drawn of. */
export interface SheetAsked {
  /** ISO day of day 1 of the treatment. */
  startsOn: string;
  closing: Closing;
  assumptions: CareAssumptions;
  circumstances: Circumstances;
  /** 0: weeks begin on a Monday. */
  firstWeekday: number;
  /** ISO day. */
  today: string;
  /** The shared view: plain names. */
  together: boolean;
  /** Before a person and on paper stands only what was read at a source. */
  onlyChecked: boolean;
}

/** Key of the pregnancy test, which stands in no option. */
const pregnancyTest = 'pregnancy test';

@Injectable({ providedIn: 'root' })
export class MonthSheets {
  readonly #words = inject(Words);
  readonly #days = inject(DayWords);
  readonly #asked = inject(DaysAskedWords);
  readonly #care = inject(CareWords);
  readonly #choices = inject(MedicineChoices);
  readonly #sayable = inject(Sayable);

  /** The month of an option; asNeeded, notHeld: there is none to draw. */
  of(
    { option }: OptionFinding,
    schedules: Schedules,
    person: View,
    asked: SheetAsked,
  ): MonthSheet | 'asNeeded' | 'notHeld' {
    const { together, onlyChecked, assumptions } = asked;
    const month = careMonth(option, schedules, person, onlyChecked, assumptions);
    if (month.kind !== 'month') return month.kind;
    const { from, days: length } = assumptions;
    // Care that is moved over the edge of a month stands in the month that it is moved into.
    const around = [from - length, from + length]
      .filter((begins) => begins >= 1)
      .map((begins) => careMonth(option, schedules, person, onlyChecked, { ...assumptions, from: begins }))
      .flatMap((one) => (one.kind === 'month' ? one.days : []));
    const dated = datedMonth(month, asked.startsOn, asked.closing, around);
    const schedule = schedules.options.find(({ optionId }) => optionId === option.id);
    const name = this.#words.text(together ? option.plainName : option.name);
    const days = dated.days.map((day) => this.#day(day, dated, asked));
    const list = days.filter(({ events }) => events.some(({ kind }) => kind !== 'tablets'));
    const atHome = this.#atHome(dated);
    const total = this.#asked.total(dated);
    const asks = this.#asked.asks(dated, asked.circumstances);
    const moved = this.#moved(dated.moved, asked.closing);
    const missing = month.notHeld.map((one) => this.#care.missing(one));
    const untimed = untimedCare(option, schedules, month, onlyChecked)
      .filter((one) => this.#isFor(one, onlyChecked))
      .map((one) => this.#test(one));
    const said = list.map((day) =>
      this.#words.of('deskMonth.onDay', { day: day.name, what: day.events.map((one) => one.name).join('; ') }),
    );
    return {
      optionId: option.id,
      name,
      heading: this.#words.of('deskMonth.heading', {
        option: name,
        first: this.#days.short(days[0]?.on ?? asked.startsOn),
        last: this.#days.short(days.at(-1)?.on ?? asked.startsOn),
      }),
      dated,
      weeks: this.#weeks(dated, days, asked.firstWeekday),
      list,
      atHome,
      total,
      asks,
      moved,
      missing,
      untimed,
      before: this.#before(option, person, onlyChecked),
      sources: this.#sources(month, dated),
      choices: schedule ? this.#choices.of(schedule, schedules, person, assumptions.choices) : [],
      table: days.filter(({ events }) => events.length > 0).map((day) => this.#row(day)),
      sentences: [
        total,
        ...asks,
        ...atHome.map((one) => one.said),
        ...said,
        ...moved,
        ...untimed.map((one) => this.#words.of('month.asNeededTest', { name: one.name })),
        ...missing,
      ],
    };
  }

  /** Where each medicine and test is from, those moved in from another month too. */
  #sources(month: CareMonth, { moved }: DatedMonth): MonthSheet['sources'] {
    const events = [...careEntries(month).map(({ event }) => event), ...moved.map(({ event }) => event)];
    const named = new Map(events.map((event) => [this.#care.name(event), event]));
    return [...named].map(([name, event]) => ({ name, ...this.#care.source(event) }));
  }

  #day(
    { on, events, withCare, closed, ofTreatment }: DatedDay,
    { days, month }: DatedMonth,
    asked: SheetAsked,
  ): ShownDay {
    const { from, days: length } = month.assumptions;
    const begins = on.endsWith('-01') || on === days[0]?.on;
    return {
      on,
      number: begins ? this.#words.dayOfYear(on) : this.#words.number(Number(on.slice(8))),
      name: this.#days.short(on),
      spoken: this.#days.long(on),
      withCare,
      closed,
      beyond: ofTreatment < from || ofTreatment >= from + length,
      today: on === asked.today,
      events: events.map((one) => this.#event(one, asked.closing)),
    };
  }

  #event(one: DatedEvent, { closedDays }: Closing): ShownEvent {
    const { event, on, planned } = one;
    const why = closedDays.includes(planned) ? 'holiday' : 'weekend';
    return {
      kind: this.#care.kind(event),
      name: this.#care.name(event),
      certain: event.certain,
      moved: on === planned ? null : this.#words.of(`deskMonth.movedFrom.${why}`, { day: this.#days.short(planned) }),
    };
  }

  /** What was moved, a sentence for each day that it was moved from and each to which it goes. */
  #moved(moved: readonly DatedEvent[], { closedDays }: Closing): string[] {
    const ways = new Map<string, [DatedEvent, ...DatedEvent[]]>();
    for (const one of moved) {
      const held = ways.get(`${one.planned} ${one.on}`);
      if (held) held.push(one);
      else ways.set(`${one.planned} ${one.on}`, [one]);
    }
    return [...ways.values()].map((along) => {
      const [{ planned, on }] = along;
      return this.#words.of(`deskMonth.moved.${closedDays.includes(planned) ? 'holiday' : 'weekend'}`, {
        // A name can hold a comma.
        name: along.map(({ event }) => this.#care.name(event)).join('; '),
        from: this.#days.short(planned),
        to: this.#days.short(on),
      });
    });
  }

  #atHome({ days }: DatedMonth): MonthSheet['atHome'] {
    const taken = new Map<string, { said: string; certain: boolean; on: string[] }>();
    for (const { events } of days) {
      for (const { event, on } of events) {
        if (event.kind !== 'treatment' || event.schedule.given !== 'tablets') continue;
        const held = taken.get(event.schedule.id) ?? { said: this.#care.name(event), certain: event.certain, on: [] };
        held.on.push(on);
        taken.set(event.schedule.id, held);
      }
    }
    return [...taken.values()].map(({ said, certain, on }) => ({
      kind: 'tablets',
      said: this.#words.of('deskMonth.taken', { name: said, days: this.#days.spans(on) }),
      certain,
    }));
  }

  #weeks(dated: DatedMonth, days: readonly ShownDay[], firstWeekday: number): (ShownDay | null)[][] {
    const shown = new Map(days.map((day) => [day.on, day]));
    const weekday = weekdayOf(dated.days[0]?.on ?? '');
    return calendarWeeks(dated.days, weekday, firstWeekday).map((week) =>
      week.map((day) => (day && shown.get(day.on)) ?? null),
    );
  }

  #before(option: OptionFinding['option'], person: View, onlyChecked: boolean): ShownTest[] {
    const test = pregnancyTestFor(option, person);
    return [
      ...(test && (!onlyChecked || test.checked)
        ? [{ ...test, key: pregnancyTest, name: this.#words.of('sheet.pregnancyTest'), when: '' }]
        : []),
      ...beforeFirstDose(option, onlyChecked)
        .filter((one) => this.#isFor(one, onlyChecked))
        .map((one) => this.#test(one)),
    ];
  }

  /** Before a person and on paper stands only what concerns them and can be named: "Test" alone says nothing. */
  #isFor(monitoring: Monitoring, beforePerson: boolean): boolean {
    return !beforePerson || (concernsPerson(monitoring) && this.#sayable.of(monitoring.what));
  }

  #test(monitoring: Monitoring): ShownTest {
    const { what, when, sourceId, checked } = monitoring;
    const said = this.#sayable.of(what, when);
    return {
      key: what.en,
      name: this.#care.test(monitoring, 'other'),
      when: said ? this.#words.text(when) : '',
      sourceId,
      checked,
    };
  }

  #row({ name, events, withCare }: ShownDay): string[] {
    const what = events.map((one) => (one.moved ? `${one.name} (${one.moved})` : one.name)).join('; ');
    return [name, what, this.#words.of(`month.withCare.${withCare}`)];
  }
}
