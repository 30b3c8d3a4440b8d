import type { Checked } from '../evidence/text';
import type { Condition } from '../logic/condition';

/**
 * Days of a treatment, counted from its first day, which is day 1: from this day, every so many days, up to `to` or without an
 * end, each time for `lasting` days in a row (1 where it is left out).
 */
export interface Run {
  from: number;
  every: number;
  to?: number;
  lasting?: number;
}

export type Given = 'infusion' | 'injection' | 'tablets' | 'radiotherapy' | 'visit';

/** When one medicine is given, one entry a way of giving it: "paclitaxel every week". In `knowledge/schedules/treatments.json`. */
export interface TreatmentSchedule {
  id: string;
  /** null: no medicine. */
  drugId: string | null;
  given: Given;
  runs: Run[];
  /** Tablets: how often on such a day. */
  timesADay?: number;
  /** A label, a trial or a guideline that is held; there is no schedule without one. */
  sourceId: string;
  checked: Checked;
}

/** Medicines that stand as a choice: each choice is what is given together, by id of its schedule; the first is shown. */
export interface ScheduledMedicine {
  choices: string[][];
  /** For whom it is added; absent: for everybody. */
  when?: Condition;
}

export type TestKind = 'blood' | 'heart' | 'scan' | 'other';

/**
 * When a test of the option is done: on its own days, or on the days of a medicine. The test, its source and whether it was read
 * stand in the option's `monitoring`. Where a source names a span (every 6 to 9 weeks), the shorter interval. Neither days nor a
 * medicine: no day is held.
 */
export interface ScheduledTest {
  /** English of the `what` of the option's monitoring. */
  what: string;
  kind: TestKind;
  runs?: Run[];
  onDaysOf?: string[];
  /** The source was read and fixes no day: when it is needed, from time to time. It is no day of a month, which is whole without it. */
  asNeeded?: true;
}

/** When things happen on one option; in `knowledge/schedules/options.json`. */
export interface OptionSchedule {
  optionId: string;
  medicines: ScheduledMedicine[];
  tests: ScheduledTest[];
  /** Care that comes as it is needed and has no days. */
  asNeeded?: true;
}

export interface Schedules {
  treatments: TreatmentSchedule[];
  options: OptionSchedule[];
}

/** Whether something happens on a day of the treatment. */
export function fallsOn({ from, every, to = Infinity, lasting = 1 }: Run, day: number): boolean {
  if (day < from) return false;
  const since = (day - from) % every;
  return since < lasting && day - since <= to;
}
