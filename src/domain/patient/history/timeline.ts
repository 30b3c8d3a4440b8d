import type { Possible } from '../../logic/possible';
import type { Drug } from '../../treatment/drug';
import { findAttribute } from '../catalogue/catalogue';
import { possibleFrom } from '../observed-value';
import { parsePartialDate, type DayInterval } from '../partial-date';
import type { EventKind, PartialDate, PatientRecord, Specimen, Therapy } from '../record';
import { linesOf } from './lines';
import { latestReason, regimensOf } from './regimens';

export interface TimelineRegimen {
  therapy: Therapy;
  /** Number of its line of therapy for metastatic disease; null: it is none. */
  line: number | null;
  /** null: not known. */
  start: DayInterval | null;
  end: DayInterval | null;
  /** Whether it runs on. */
  runs: boolean;
}

export interface TimelineSpecimen {
  specimen: Specimen;
  on: DayInterval | null;
  /** What was found in it of receptors and genes, the last of each. */
  findings: { attribute: string; value: Possible }[];
}

export interface TimelineEvent {
  event: EventKind;
  date: PartialDate;
  on: DayInterval;
}

/** The course so far on one axis of days since 1970-01-01. */
export interface Timeline {
  /** First day of anything dated; null: nothing is. */
  from: number | null;
  /** The day on which it is looked at. */
  to: number;
  regimens: TimelineRegimen[];
  specimens: TimelineSpecimen[];
  events: TimelineEvent[];
}

const eventKinds: readonly EventKind[] = ['diagnosis', 'surgery', 'recurrence', 'metastaticDiagnosis'];

/** @param today ISO day. Throws RangeError where it is none. */
export function timelineOf(record: PatientRecord, today: string, drugs: readonly Drug[]): Timeline {
  const day = parsePartialDate(today);
  if (!day) throw new RangeError(`"${today}" is no day`);
  const byId = new Map(drugs.map((drug) => [drug.id, drug]));
  const lines = linesOf(regimensOf(record, day, byId), latestReason(record, day));
  const lineOf = new Map(
    lines.flatMap(({ regimens }, place) => regimens.map(({ therapy }) => [therapy.id, place + 1])),
  );
  const regimens = (record.therapies ?? []).map((therapy) => ({
    therapy,
    line: lineOf.get(therapy.id) ?? null,
    start: parsePartialDate(therapy.start ?? ''),
    end: parsePartialDate(therapy.end ?? ''),
    runs: therapy.end === null,
  }));
  const specimens = record.specimens.map((specimen) => ({
    specimen,
    on: parsePartialDate(specimen.on ?? ''),
    findings: findingsIn(record, specimen.id),
  }));
  const events = eventKinds.flatMap((event): TimelineEvent[] => {
    const date = record.events[event];
    const on = date === undefined ? null : parsePartialDate(date);
    return date !== undefined && on ? [{ event, date, on }] : [];
  });
  const first = [
    ...regimens.map(({ start, end }) => start ?? end),
    ...specimens.map(({ on }) => on),
    ...events.map(({ on }) => on),
  ].flatMap((one) => (one ? [one.first] : []));
  return {
    from: first.length > 0 ? Math.min(...first, day.last) : null,
    to: day.last,
    regimens: oldestFirst(regimens, ({ start, end }) => start ?? end),
    specimens: oldestFirst(specimens, ({ on }) => on),
    events: oldestFirst(events, ({ on }) => on),
  };
}

/** What is undated stands last, in the order of the record. */
function oldestFirst<Item>(items: readonly Item[], at: (item: Item) => DayInterval | null): Item[] {
  return items.toSorted((a, b) => (at(a)?.first ?? Infinity) - (at(b)?.first ?? Infinity) || 0);
}

function findingsIn({ observations }: PatientRecord, specimen: string): TimelineSpecimen['findings'] {
  const last = new Map<string, Possible>();
  for (const { attribute, value, specimen: found } of observations) {
    const declared = findAttribute(attribute);
    if (found !== specimen || !declared) continue;
    const possible = value === null ? null : possibleFrom(declared, value);
    if (possible === null || typeof possible === 'string') last.delete(attribute);
    else last.set(attribute, possible);
  }
  return [...last].map(([attribute, value]) => ({ attribute, value }));
}

/** Where something stands on the axis, in per cent of its width. */
export interface PlaceOnAxis {
  from: number;
  width: number;
}

/** The days that dates allow, on the axis. The axis has no length where nothing is dated. */
export function placeOn({ from, to }: Pick<Timeline, 'from' | 'to'>, first: number, last: number): PlaceOnAxis {
  const start = from ?? to;
  const at = (day: number) => Math.round((1000 * (Math.min(day, to) - start)) / Math.max(1, to - start)) / 10;
  return { from: at(first), width: at(last) - at(first) };
}

/** 1 January of each year on the axis. */
export function yearsOn({ from, to }: Pick<Timeline, 'from' | 'to'>): { year: number; at: number }[] {
  if (from === null) return [];
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const years: { year: number; at: number }[] = [];
  for (let year = yearOf(from) + 1; year <= yearOf(to); year++) {
    const day = Date.UTC(year, 0, 1) / 86_400_000;
    years.push({ year, at: placeOn({ from, to }, day, day).from });
  }
  return years;
}
