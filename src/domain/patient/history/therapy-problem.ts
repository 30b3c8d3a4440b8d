import { monthsSpan, parsePartialDate, type DayInterval } from '../partial-date';
import type { EventKind, PartialDate, Therapy } from '../record';

/** Why a regimen cannot be; words are under `patient.therapy.problem.<problem>`. */
export type TherapyProblem =
  | 'noDrugs'
  | 'future'
  | 'tooEarly'
  | 'endBeforeStart'
  | 'beforeDiagnosis'
  | 'beforeMetastatic'
  | 'earlyAfterMetastatic'
  | 'neoadjuvantAfterSurgery'
  | 'adjuvantBeforeSurgery'
  | 'completedAfterRecurrence'
  | 'grewBeforeRecurrence'
  | 'cycles';

type Events = Partial<Record<EventKind, PartialDate>>;

const interval = (date: PartialDate | null | undefined): DayInterval | null => (date ? parsePartialDate(date) : null);
/** Surely before: every day that the one allows lies before every day that the other allows. */
const before = (a: DayInterval | null, b: DayInterval | null) => a !== null && b !== null && a.last < b.first;

/** Nobody alive was treated longer ago: a slip of the keyboard. */
const LONGEST_LIFE_YEARS = 120;
const beforeAnyLife = (today: string, day: DayInterval | null) =>
  before(day, interval(String(Number(today.slice(0, 4)) - LONGEST_LIFE_YEARS)));

/** Whether the cancer came back surely later than treatment after surgery ended, the weeks around the scan that shows it left out. */
export function surelyAfter(end: DayInterval | null, recurrence: DayInterval | null): boolean {
  return end !== null && recurrence !== null && (monthsSpan(end, recurrence).spans[0]?.lo ?? 0) > 1;
}

/** First evidence of metastatic or recurrent disease, as the history reckons. */
function spread(events: Events): DayInterval | null {
  const recurrence = interval(events.recurrence);
  const metastatic = interval(events.metastaticDiagnosis);
  return recurrence && (!metastatic || recurrence.first < metastatic.first) ? recurrence : metastatic;
}

/** What makes a regimen impossible beside the events and the day, or null. A partial date is refused only where no day of it fits. */
export function therapyProblem(therapy: Therapy, events: Events, today: string): TherapyProblem | null {
  const now = interval(today);
  const start = interval(therapy.start);
  const end = interval(therapy.end);
  if (therapy.drugs.length === 0) return 'noDrugs';
  if (before(now, start) || before(now, end)) return 'future';
  if (beforeAnyLife(today, start) || beforeAnyLife(today, end)) return 'tooEarly';
  if (before(end, start)) return 'endBeforeStart';
  if (before(start, interval(events.diagnosis))) return 'beforeDiagnosis';
  if (therapy.cycles !== undefined && !(Number.isInteger(therapy.cycles) && therapy.cycles > 0)) return 'cycles';
  if (therapy.setting === 'metastatic') return before(start, spread(events)) ? 'beforeMetastatic' : null;
  if (before(interval(events.metastaticDiagnosis), start)) return 'earlyAfterMetastatic';
  return earlyProblem(therapy, start, end, events);
}

function earlyProblem(
  { setting, stopReason }: Therapy,
  start: DayInterval | null,
  end: DayInterval | null,
  events: Events,
): TherapyProblem | null {
  const surgery = interval(events.surgery);
  const recurrence = spread(events);
  if (setting === 'neoadjuvant' && before(surgery, start)) return 'neoadjuvantAfterSurgery';
  if (setting === 'adjuvant' && before(start, surgery)) return 'adjuvantBeforeSurgery';
  if (stopReason === 'completed' && before(recurrence, end)) return 'completedAfterRecurrence';
  const grewEarlier = setting === 'adjuvant' && stopReason === 'progression' && surelyAfter(end, recurrence);
  return grewEarlier ? 'grewBeforeRecurrence' : null;
}

/** Why an event cannot be on that day; words are under `patient.event.problem.<problem>`. */
export type EventProblem =
  'future' | 'tooEarly' | 'beforeDiagnosis' | 'afterOthers' | 'recurrenceAfterMetastatic' | 'afterTherapy';

/** The first of the later events that surely lies before a first diagnosis on that day, or null. */
export function eventBefore(on: PartialDate, events: Events): EventKind | null {
  const day = interval(on);
  const kinds = ['surgery', 'recurrence', 'metastaticDiagnosis'] as const;
  return kinds.find((kind) => before(interval(events[kind]), day)) ?? null;
}

/** What makes the day of an event impossible beside the other events, the regimens and today, or null. */
export function eventProblem(
  event: EventKind,
  on: PartialDate,
  events: Events,
  therapies: readonly Therapy[],
  today: string,
): EventProblem | null {
  const day = interval(on);
  const next: Events = { ...events, [event]: on };
  if (before(interval(today), day)) return 'future';
  if (beforeAnyLife(today, day)) return 'tooEarly';
  if (event !== 'diagnosis' && before(day, interval(events.diagnosis))) return 'beforeDiagnosis';
  if (event === 'diagnosis' && eventBefore(on, events)) return 'afterOthers';
  if (before(interval(next.metastaticDiagnosis), interval(next.recurrence))) return 'recurrenceAfterMetastatic';
  const breaks = (therapy: Therapy) =>
    therapyProblem(therapy, next, today) !== null && therapyProblem(therapy, events, today) === null;
  return therapies.some(breaks) ? 'afterTherapy' : null;
}
