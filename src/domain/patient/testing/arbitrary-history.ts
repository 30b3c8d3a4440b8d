import fc from 'fast-check';
import type { Drug } from '../../treatment/drug';
import type { PatientRecord, Therapy } from '../record';

const months = 12;
const firstYear = 2014;
/** November 2026, in months from January 2014: the usual test day lies in it. */
const today = (2026 - firstYear) * months + 10;

const dateOf = (month: number) =>
  `${firstYear + Math.floor(month / months)}-${String((month % months) + 1).padStart(2, '0')}`;
const upTo = (max: number) => fc.integer({ min: 0, max });

/** Test-only: therapies (several may run at once) and events that fit each other, as a person or a file would bring them, oldest first. */
export function histories(drugs: readonly Drug[]): fc.Arbitrary<Pick<PatientRecord, 'therapies' | 'events'>> {
  return fc.record({ operated: upTo(90), toReturn: upTo(50), toSpread: upTo(6) }).chain((course) => {
    const recurrence = course.operated + course.toReturn;
    const adjuvant = regimen(drugs, 'adjuvant', course.operated, recurrence);
    const metastatic = regimen(drugs, 'metastatic', recurrence, today);
    const spread = { recurrence: dateOf(recurrence), metastaticDiagnosis: dateOf(recurrence + course.toSpread) };
    const events = fc
      .tuple(fc.boolean(), fc.constantFrom({}, spread, { metastaticDiagnosis: dateOf(recurrence) }))
      .map(([operation, later]) => ({ ...(operation && { surgery: dateOf(course.operated) }), ...later }));
    const lists = fc.tuple(fc.array(adjuvant, { maxLength: 2 }), fc.array(metastatic, { maxLength: 4 }));
    const therapies = lists.map(([early, late]) => [...early, ...late].sort(byStart));
    return fc.record({ events, therapies: fc.option(therapies, { nil: null }) });
  });
}

const byStart = (a: Therapy, b: Therapy) => (a.start ?? '').localeCompare(b.start ?? '');

function regimen(drugs: readonly Drug[], setting: Therapy['setting'], from: number, to: number): fc.Arbitrary<Therapy> {
  const ids = drugs.map(({ id }) => id);
  const raw = fc.record({
    id: fc.uuid(),
    drugs: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
    start: fc.integer({ min: from, max: to }),
    length: upTo(40),
    runs: fc.boolean(),
    stopReason: fc.constantFrom('progression' as const, 'completed' as const, 'toxicity' as const),
  });
  return raw.map(({ id, drugs: given, start, length, runs, stopReason }) => {
    const early = setting === 'adjuvant';
    const open = runs && !early;
    // Growth on treatment after surgery is the return; what was completed was so before it.
    const grew = early && stopReason === 'progression';
    const last = grew ? to : Math.min(start + length, early && stopReason === 'completed' ? to : today);
    const base = { id, setting, drugs: given, start: dateOf(start) };
    return open ? { ...base, end: null } : { ...base, end: dateOf(last), stopReason };
  });
}
