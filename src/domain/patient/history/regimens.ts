import type { Drug, DrugClass, DrugKind } from '../../treatment/drug';
import { monthsBetween, parsePartialDate, type DayInterval } from '../partial-date';
import type { PatientRecord, Therapy } from '../record';
import { eventDay } from './early';

/** A therapy with its dates as intervals and what its drugs count as. */
export interface Regimen {
  therapy: Therapy;
  start: DayInterval | null;
  /** When the last dose was or is taken to be; null: not known. */
  end: DayInterval | null;
  /** Given on the day, whether or not the cancer grew on it. */
  runs: boolean;
  /** Still running on the day, so not yet part of what came before. */
  open: boolean;
  /** Whether the cancer grew on it; null: why it stopped is not known. */
  progressed: boolean | null;
  kinds: ReadonlySet<DrugKind>;
  classes: ReadonlySet<DrugClass>;
  /** Some drug is not in the knowledge: what it counts as is not known. */
  unmapped: boolean;
}

const interval = (text: string | null | undefined): DayInterval | null => (text ? parsePartialDate(text) : null);

/**
 * The record's therapies, oldest first; an undated one stays behind the one that it follows in the list. A regimen that runs on while the decision is due to
 * progression counts as ended by progression on the day, and early treatment that runs on though the cancer is back as ended by that.
 */
export function regimensOf(
  record: PatientRecord,
  day: DayInterval,
  drugs: ReadonlyMap<string, Drug>,
  reason: Reason | null = latestReason(record, day),
): Regimen[] {
  let from = -Infinity;
  return (record.therapies ?? [])
    .map((therapy) => regimenOf(therapy, drugs, day, (start) => growthOn(therapy, start, record, day, reason)))
    .filter((regimen) => !regimen.start || regimen.start.first <= day.last)
    .map((regimen) => ({ regimen, from: (from = regimen.start?.first ?? from) }))
    .sort((a, b) => (a.from === b.from ? 0 : a.from - b.from))
    .map(({ regimen }) => regimen);
}

function regimenOf(
  therapy: Therapy,
  drugs: ReadonlyMap<string, Drug>,
  day: DayInterval,
  grewOn: (start: DayInterval | null) => DayInterval | null,
): Regimen {
  const known = therapy.drugs.map((id) => drugs.get(id));
  const start = interval(therapy.start);
  const ended = interval(therapy.end);
  // What ends after the day was still running on it.
  const runs = therapy.end === null || (ended !== null && ended.first > day.last);
  const grew = runs ? grewOn(start) : null;
  return {
    therapy,
    start,
    end: grew ?? (runs || !ended ? null : { first: ended.first, last: Math.min(ended.last, day.last) }),
    runs,
    open: runs && !grew,
    progressed: grew ? true : runs ? progressedWhileRunning(therapy) : progressedBy(therapy),
    kinds: new Set(known.flatMap((drug) => drug?.kinds ?? [])),
    classes: new Set(known.flatMap((drug) => drug?.classes ?? [])),
    // Nobody knows what a regimen without drugs was.
    unmapped: known.length === 0 || known.includes(undefined),
  };
}

/** When the cancer grew on what runs on: now, where a decision is due to that, or when it came back on early treatment; null: it did not. */
function growthOn(
  { setting }: Therapy,
  start: DayInterval | null,
  record: PatientRecord,
  day: DayInterval,
  reason: Reason | null,
): DayInterval | null {
  if (setting === 'metastatic') return reason?.value === 'progression' && isAbout(reason, start) ? day : null;
  const back = [eventDay(record, 'recurrence'), eventDay(record, 'metastaticDiagnosis')];
  return back.find((on) => on !== null && on.first <= day.last && (!start || on.last >= start.first)) ?? null;
}

/** A regimen that runs on with "progression" as its response may be at its end: not known until a person says so. */
const progressedWhileRunning = ({ bestResponse }: Therapy) => (bestResponse === 'progression' ? null : false);
/** "Completed" beside growth as the best response contradicts itself: not known. */
const progressedBy = ({ stopReason, bestResponse }: Therapy) => {
  if (stopReason === undefined || (stopReason === 'completed' && bestResponse === 'progression')) return null;
  return stopReason === 'progression';
};

/** Why a decision is due, with the day it was said; null: not dated. */
export interface Reason {
  value: string;
  on: DayInterval | null;
}

/** A reason that was said before a regimen began is not about that regimen. */
export function isAbout(reason: Reason, start: DayInterval | null): boolean {
  return !reason.on || !start || reason.on.last >= start.first;
}

/** Months for which a reason stands: a later decision has a reason of its own. */
const reasonHolds = 3;

/** Why a decision is due, as last said by the day; null where it was not said lately or was taken back. */
export function latestReason(record: PatientRecord, day: DayInterval): Reason | null {
  let latest: Reason | null = null;
  for (const { attribute, value, on: text } of record.observations) {
    if (attribute !== 'decisionReason') continue;
    const on = interval(text);
    if (on && on.first > day.last) continue;
    if (latest?.on && (on?.first ?? -Infinity) < latest.on.first) continue;
    latest = typeof value === 'string' ? { value, on } : null;
  }
  return latest?.on && monthsBetween(latest.on.last, day.first) > reasonHolds ? null : latest;
}

/** Whether the regimen treats the cancer: ovarian suppression alone or supportive medicines alone do not make a line. */
export function treatsCancer(regimen: Regimen): boolean {
  if (regimen.unmapped) return true;
  return [...regimen.kinds].some((kind) => kind !== 'ovarianSuppression' && kind !== 'supportive');
}
