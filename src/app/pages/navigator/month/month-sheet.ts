import type { Kleene } from '../../../../domain/logic/kleene';
import type { DatedMonth } from '../../../../domain/navigation/dated-month';
import type { Checked } from '../../../../domain/evidence/text';
import type { CareKind } from '../../../parts/month/care-mark';
import type { MedicineChoice } from '../../../parts/month/medicine-choices';

/** Something that happens on a day, in words. */
export interface ShownEvent {
  kind: CareKind;
  name: string;
  /** Whether it is surely for this person. */
  certain: boolean;
  /** Where it comes from, if it was moved: "from Thu 24 Dec, a day off". */
  moved: string | null;
}

export interface ShownDay {
  /** ISO day. */
  on: string;
  /** What stands in its cell: "7", and "1 Dec" where a month or the calendar begins. */
  number: string;
  /** "Mon 7 Dec". */
  name: string;
  /** "Monday 7 December 2026", for those who hear the calendar. */
  spoken: string;
  withCare: Kleene;
  closed: 'holiday' | 'weekend' | null;
  /** Not one of the days of this month: care was moved there. */
  beyond: boolean;
  today: boolean;
  events: ShownEvent[];
}

/** Something to look after that has no day, or is done before the first dose. */
export interface ShownTest {
  /** Of the option, in English: the same in both languages. */
  key: string;
  name: string;
  /** When it is done, in the words of the option; empty: not for whoever looks. */
  when: string;
  sourceId: string | null;
  checked: Checked;
}

/** The month of one option in words, all from the same days: calendar, list, table, sentences, file. */
export interface MonthSheet {
  optionId: string;
  name: string;
  heading: string;
  dated: DatedMonth;
  weeks: (ShownDay | null)[][];
  /** Days on which more happens than tablets. */
  list: ShownDay[];
  /** Tablets with their days. */
  atHome: { kind: CareKind; said: string; certain: boolean }[];
  total: string;
  /** What the days with care mean for this person: hours on the way, days away from work. */
  asks: string[];
  moved: string[];
  missing: string[];
  untimed: ShownTest[];
  before: ShownTest[];
  /** Each medicine and test once, with where its days were read. */
  sources: { name: string; sourceId: string | null; checked: Checked }[];
  choices: MedicineChoice[];
  table: string[][];
  sentences: string[];
}
