import type { Drug } from '../../treatment/drug';
import type { DayInterval } from '../partial-date';
import type { PatientRecord, Therapy } from '../record';
import { makesLine, mayContinue } from './lines';
import { isAbout, latestReason, regimensOf, treatsCancer, type Reason, type Regimen } from './regimens';

/** One way in which the therapies of a record can be meant where it leaves open what counts. */
export interface Reading {
  record: PatientRecord;
  reason: Reason | null;
}

/** More open questions than this (256 readings) are not told apart. */
const mostQuestions = 8;

/**
 * Every way in which the record can be meant: a regimen without an end may run on, one without a reason for stopping may have
 * been swapped for toxicity, and what runs on may be at its end where nobody said why a decision is due. What holds in every
 * reading is known. Empty where the record leaves more open than can be told apart: then nothing is known.
 */
export function readingsOf(record: PatientRecord, day: DayInterval, drugs: ReadonlyMap<string, Drug>): Reading[] {
  const reason = latestReason(record, day);
  const questions = questionsOf(regimensOf(record, day, drugs, null));
  if (questions.length > mostQuestions) return [];
  const records = questions.reduce(
    (readings, { id, otherwise }) => readings.flatMap((one) => [one, withTherapy(one, id, otherwise)]),
    [record],
  );
  return records.flatMap((one) =>
    reasonsFor(reason, regimensOf(one, day, drugs, null), day).map((meant) => ({ record: one, reason: meant })),
  );
}

/** The regimens of which so much is open that nothing is known of the history, by id; empty where it can be read. */
export function tooOpen(record: PatientRecord, day: DayInterval, drugs: ReadonlyMap<string, Drug>): string[] {
  const questions = questionsOf(regimensOf(record, day, drugs, null));
  if (questions.length <= mostQuestions) return [];
  const open = new Set(questions.map(({ id }) => id));
  return (record.therapies ?? []).flatMap(({ id }) => (open.has(id) ? [id] : []));
}

interface Question {
  id: string;
  otherwise: Partial<Therapy>;
}

function questionsOf(regimens: readonly Regimen[]): Question[] {
  const lines = regimens.filter(makesLine);
  const next = regimens.findLastIndex(makesLine);
  const mayRun = (regimen: Regimen, place: number) => {
    const { end, ended, stopReason } = regimen.therapy;
    // Treatment of the cancer that another line followed has ended.
    const followed = treatsCancer(regimen) && place < next;
    return end === undefined && !ended && stopReason === undefined && !followed;
  };
  const swaps = lines.filter((regimen, place) => {
    const before = lines[place - 1];
    return before !== undefined && mayContinue(before, regimen);
  });
  return [
    ...regimens.filter(mayRun).map(({ therapy }) => ({ id: therapy.id, otherwise: { end: null } })),
    ...swaps.map(({ therapy }) => ({ id: therapy.id, otherwise: { sameLine: true } })),
  ];
}

function withTherapy(record: PatientRecord, id: string, otherwise: Partial<Therapy>): PatientRecord {
  const therapies = record.therapies?.map((therapy) => (therapy.id === id ? { ...therapy, ...otherwise } : therapy));
  return { ...record, therapies: therapies ?? null };
}

/**
 * What a decision may be due to: what was said, where it is about the last regimens; where nobody said it about them, the
 * cancer may have grown on or after them, or not.
 */
function reasonsFor(reason: Reason | null, regimens: readonly Regimen[], day: DayInterval): (Reason | null)[] {
  const running = regimens.filter(({ open, therapy }) => open && therapy.setting === 'metastatic');
  const last = [...running, ...regimens.filter(makesLine).slice(-1)];
  if (last.length === 0) return [reason];
  const said = reason !== null && last.some(({ start }) => isAbout(reason, start));
  // A regimen without a start may have begun after what was said on an earlier day.
  const earlier = reason?.on != null && reason.on.last < day.first;
  const unsaid = reason === null || last.some(({ start }) => !isAbout(reason, start) || (earlier && !start));
  return [...(said ? [reason] : []), ...(unsaid ? [null, { value: 'progression', on: null }] : [])];
}
