import { between, exactly, type PossibleNumber } from '../../logic/possible';
import { monthsSpan, parsePartialDate, type DayInterval } from '../partial-date';
import type { EventKind, PatientRecord } from '../record';
import type { Regimen } from './regimens';

const never = exactly(Infinity);

/** The day of an event; null where not recorded. */
export function eventDay(record: PatientRecord, kind: EventKind): DayInterval | null {
  const text = record.events[kind];
  return text ? parsePartialDate(text) : null;
}

/** First evidence of metastatic or recurrent disease. */
export function recurrenceDay(record: PatientRecord): DayInterval | null {
  return eventDay(record, 'recurrence') ?? eventDay(record, 'metastaticDiagnosis');
}

export const isEarly = (regimen: Regimen) => regimen.therapy.setting !== 'metastatic';

/**
 * Months from the last dose of early regimens to a day: 0 while on it, never where there was none, unknown (null) where a
 * date is missing.
 */
export function monthsSinceLastDose(regimens: readonly Regimen[], until: DayInterval | null): PossibleNumber | null {
  if (regimens.length === 0) return never;
  if (!until) return null;
  let lo = Infinity;
  let hi = Infinity;
  for (const regimen of regimens) {
    const span = sinceEnd(regimen, until);
    if (!span) return null;
    lo = Math.min(lo, span.lo);
    hi = Math.min(hi, span.hi);
  }
  return between(lo, hi);
}

function sinceEnd(regimen: Regimen, until: DayInterval): { lo: number; hi: number } | null {
  if (regimen.runs) return { lo: 0, hi: 0 };
  if (!regimen.end) return null;
  return monthsSpan(regimen.end, until).spans[0] ?? null;
}

/** Months from the start of adjuvant endocrine therapy to a recurrence on it; never where it did not come on it. */
export function monthsOnAdjuvantEndocrine(
  regimens: readonly Regimen[],
  recurrence: DayInterval | null,
): PossibleNumber | null {
  const adjuvant = regimens.filter(
    (regimen) => regimen.therapy.setting === 'adjuvant' && regimen.kinds.has('endocrine'),
  );
  if (adjuvant.length === 0) return never;
  if (!recurrence) return null;
  const sinceLast = monthsSinceLastDose(adjuvant, recurrence);
  const gap = sinceLast?.spans[0];
  if (!gap) return null;
  // A month's tolerance: treatment is usually stopped in the weeks around the scan that shows the recurrence.
  if (gap.lo > 1) return never;
  const starts = adjuvant.map((regimen) => regimen.start);
  if (starts.includes(null)) return null;
  const first = (starts as DayInterval[]).reduce((a, b) => (b.first < a.first ? b : a));
  const span = monthsSpan(first, recurrence);
  return gap.hi > 1 ? { kind: 'number', spans: [...span.spans, ...never.spans] } : span;
}

/** Whether metastases were there at the first diagnosis, as far as dates and early therapies tell; null: they do not. */
export function deNovoFrom(record: PatientRecord, regimens: readonly Regimen[]): 'yes' | 'no' | null {
  if (regimens.some(isEarly) || record.events.recurrence) return 'no';
  const metastatic = eventDay(record, 'metastaticDiagnosis');
  if (!metastatic) return null;
  const months = (from: DayInterval | null) => (from ? monthsSpan(from, metastatic).spans[0] : undefined);
  const diagnosed = months(eventDay(record, 'diagnosis'));
  const operated = months(eventDay(record, 'surgery'));
  // Staging takes weeks: metastases found within three months of the diagnosis were there at diagnosis.
  if ((diagnosed?.lo ?? 0) > 3 || (operated?.lo ?? 0) > 3) return 'no';
  return diagnosed && diagnosed.hi <= 3 ? 'yes' : null;
}
