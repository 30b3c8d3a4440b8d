import type { Observation, PatientRecord, Specimen } from './record';

/**
 * The record with a specimen as it is now said to be. What was found in it is dated by it: those days follow, others stay.
 * Unchanged where the record holds no such specimen.
 */
export function withCorrected(record: PatientRecord, specimen: Specimen): PatientRecord {
  const before = record.specimens.find(({ id }) => id === specimen.id);
  if (!before) return record;
  const follow = (one: Observation): Observation => {
    if (one.specimen !== specimen.id || one.on !== before.on) return one;
    const redated = { ...one, on: specimen.on };
    if (!specimen.on) delete redated.on;
    return redated;
  };
  return {
    ...record,
    specimens: record.specimens.map((one) => (one.id === specimen.id ? specimen : one)),
    observations: record.observations.map(follow),
  };
}

/** What was found in a specimen. */
export const foundIn = (record: PatientRecord, id: string): Observation[] =>
  record.observations.filter(({ specimen }) => specimen === id);

/** The record without a specimen that was never this person's, and without what was found in it. */
export function withoutSpecimen(record: PatientRecord, id: string): PatientRecord {
  return {
    ...record,
    specimens: record.specimens.filter((one) => one.id !== id),
    observations: record.observations.filter(({ specimen }) => specimen !== id),
  };
}
