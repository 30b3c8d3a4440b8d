import type { EventKind, Observation, PatientRecord, Specimen, Therapy } from './record';

/** What differs between a record and the one before it, as far as one name can say it. */
export type RecordChange =
  | { kind: 'label'; label: string }
  /** The last observation of those that came or went; `count`: how many did. */
  | { kind: 'observation'; observation: Observation; count: number }
  | { kind: 'specimen'; specimen: Specimen }
  | { kind: 'therapy'; therapy: Therapy }
  /** Whether there was a treatment at all. */
  | { kind: 'therapies' }
  | { kind: 'event'; event: EventKind }
  | { kind: 'medicines' };

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What is new or other in the later list, else what is gone from the earlier one. */
function firstChanged<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item | null {
  const other = after.find(
    (one) =>
      !same(
        one,
        before.find(({ id }) => id === one.id),
      ),
  );
  return other ?? before.find(({ id }) => after.every((one) => one.id !== id)) ?? null;
}

/** What the one list holds more often than the other. */
function surplus(these: readonly Observation[], those: readonly Observation[]): Observation[] {
  const left = those.map((one) => JSON.stringify(one));
  return these.filter((one) => {
    const place = left.indexOf(JSON.stringify(one));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function observationChange(before: readonly Observation[], after: readonly Observation[]): RecordChange | null {
  const changed = [...surplus(before, after), ...surplus(after, before)];
  const observation = changed.at(-1);
  return observation ? { kind: 'observation', observation, count: changed.length } : null;
}

/** What was done between two states of one record; null: nothing. */
export function recordChange(before: PatientRecord, after: PatientRecord): RecordChange | null {
  if (before.label !== after.label) return { kind: 'label', label: after.label };
  const specimen = firstChanged(before.specimens, after.specimens);
  if (specimen) return { kind: 'specimen', specimen };
  if (!same(before.therapies, after.therapies)) {
    const therapy = before.therapies && after.therapies ? firstChanged(before.therapies, after.therapies) : null;
    return therapy ? { kind: 'therapy', therapy } : firstTherapy(before, after);
  }
  const events = { ...before.events, ...after.events };
  const event = (Object.keys(events) as EventKind[]).find((one) => before.events[one] !== after.events[one]);
  if (event) return { kind: 'event', event };
  if (!same(before.medicines, after.medicines)) return { kind: 'medicines' };
  return observationChange(before.observations, after.observations);
}

/** A list that begins or ends with one treatment is named after it. */
function firstTherapy(before: PatientRecord, after: PatientRecord): RecordChange {
  const therapy = after.therapies?.[0] ?? before.therapies?.[0];
  return therapy ? { kind: 'therapy', therapy } : { kind: 'therapies' };
}
