import { Injectable, inject } from '@angular/core';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import type { Checked } from '../../../domain/evidence/text';
import type { View } from '../../../domain/logic/verdict';
import { careEntries } from '../../../domain/treatment/care-entries';
import { type CareAssumptions, type CareDay, type CareMonth, careMonth } from '../../../domain/treatment/care-month';
import type { CareEvent } from '../../../domain/treatment/planned-care';
import { pregnancyTestFor } from '../../../domain/treatment/pregnancy-test';
import type { Schedules } from '../../../domain/treatment/schedule';
import type { Kleene } from '../../../domain/logic/kleene';
import type { CareKind } from '../../parts/month/care-mark';
import { CareWords } from '../../parts/month/care-words';
import { type MedicineChoice, MedicineChoices } from '../../parts/month/medicine-choices';
import { Words } from '../../words/words';

/** One day of the calendar; null: the week has begun before the month or goes on after it. */
export type CalendarCell = { day: number; withCare: Kleene; marks: { kind: CareKind; name: string }[] } | null;

export interface MonthEntry {
  kind: CareKind;
  name: string;
  /** Name and days: "Paclitaxel, infusion: days 1, 8 and 15", or that no day is fixed. */
  said: string;
  /** Whether it is surely for this person. */
  certain: boolean;
  sourceId: string | null;
  checked: Checked;
}

/** A month on one option as calendar, list and sentences, all from the same days. */
export interface MonthPanel {
  heading: string;
  weeks: CalendarCell[][];
  entries: MonthEntry[];
  total: string;
  missing: string[];
  before: string[];
  table: string[][];
  sentences: string[];
  choices: MedicineChoice[];
}

/** From which weekday a month is drawn (0: Monday) and what is taken for granted of it. */
export interface MonthAsked {
  startsOn: number;
  assumptions: CareAssumptions;
}

@Injectable({ providedIn: 'root' })
export class MonthPanels {
  readonly #words = inject(Words);
  readonly #care = inject(CareWords);
  readonly #choices = inject(MedicineChoices);

  /** The month of an option; asNeeded, notHeld: there is none to draw. */
  of(
    { option }: OptionFinding,
    schedules: Schedules,
    person: View,
    onlyChecked: boolean,
    asked: MonthAsked,
  ): MonthPanel | 'asNeeded' | 'notHeld' {
    const month = careMonth(option, schedules, person, onlyChecked, asked.assumptions);
    if (month.kind !== 'month') return month.kind;
    const schedule = schedules.options.find(({ optionId }) => optionId === option.id);
    const entries = this.#entries(month);
    const name = this.#words.text(option.name);
    const missing = month.notHeld.map((one) => this.#care.missing(one));
    const total = this.#care.total(month);
    const test = pregnancyTestFor(option, person);
    return {
      heading: this.#words.of('month.heading', { option: name }),
      weeks: weeksOf(month, this.#weekday(asked, 0), (day) => this.#cell(day)),
      entries,
      total,
      missing,
      before: [
        ...(test && (!onlyChecked || test.checked) ? [this.#words.of('sheet.pregnancyTest')] : []),
        ...month.before.map(({ what }) => this.#words.text(what)),
      ],
      table: month.days.filter(({ events }) => events.length > 0).map((day) => this.#row(day, asked)),
      sentences: [total, ...entries.map(({ said }) => said), ...missing],
      choices: schedule ? this.#choices.of(schedule, schedules, person, asked.assumptions.choices) : [],
    };
  }

  #entries(month: CareMonth): MonthEntry[] {
    const counted = careEntries(month).map(({ event, days }) => ({ event, said: this.#care.said(event, days) }));
    const asNeeded = month.asNeeded.map((timed) => {
      const event: CareEvent = { kind: 'test', ...timed, certain: true };
      return { event, said: this.#care.asNeeded(timed) };
    });
    return [...counted, ...asNeeded].map(({ event, said }) => ({
      kind: this.#care.kind(event),
      name: this.#care.name(event),
      said,
      certain: event.certain,
      ...this.#care.source(event),
    }));
  }

  #cell({ day, withCare, events }: CareDay): NonNullable<CalendarCell> {
    const marks = events.map((event) => ({ kind: this.#care.kind(event), name: this.#care.name(event) }));
    return { day, withCare, marks };
  }

  #row({ day, events, withCare }: CareDay, asked: MonthAsked): string[] {
    return [
      this.#words.number(day),
      this.#words.of(`weekday.${this.#weekday(asked, day - 1)}`),
      events.map((event) => this.#care.name(event)).join('; '),
      this.#words.of(`month.withCare.${withCare}`),
    ];
  }

  /** So many days after the first day of the month: 0 is a Monday. */
  #weekday({ startsOn, assumptions: { from } }: MonthAsked, after: number): number {
    return (startsOn + from - 1 + after) % 7;
  }
}

/** The days in weeks from Monday to Sunday, with empty places before the first and after the last. */
function weeksOf(month: CareMonth, startsOn: number, cell: (day: CareDay) => CalendarCell): CalendarCell[][] {
  const cells: CalendarCell[] = [...Array.from({ length: startsOn }, () => null), ...month.days.map(cell)];
  const weeks: CalendarCell[][] = [];
  for (let at = 0; at < cells.length; at += 7) {
    const week = cells.slice(at, at + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => null)]);
  }
  return weeks;
}
