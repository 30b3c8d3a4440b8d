import type { PatientRecord, Specimen } from '../patient/record';
import { foundIn, withCorrected, withoutSpecimen } from '../patient/specimens';
import { type Chooser, type Copies, freeId, idsOf, type Side } from './joining';

/** The record with a specimen, and what was found in it, under another id. */
function renamed(record: PatientRecord, from: string, to: string): PatientRecord {
  return {
    ...record,
    specimens: record.specimens.map((one) => (one.id === from ? { ...one, id: to } : one)),
    observations: record.observations.map((one) => (one.specimen === from ? { ...one, specimen: to } : one)),
  };
}

/**
 * Both records with the specimens that the joined case has. One that is described in two ways is one sample, and its findings are dated
 * as it is; or it is two, and the other one goes on under an id of its own.
 */
function withSettled(copies: Copies<PatientRecord>, choose: Chooser): Copies<PatientRecord> {
  let { mine, theirs } = copies;
  for (const one of copies.mine.specimens) {
    const two = copies.theirs.specimens.find(({ id }) => id === one.id);
    if (!two) continue;
    const taken = choose.pickOrBoth('specimen', one.id, { mine: one, theirs: two });
    if (taken === 'both') theirs = renamed(theirs, two.id, freeId(two.id, idsOf(mine.specimens, theirs.specimens)));
    else
      [mine, theirs] = [mine, theirs].map((record) => withCorrected(record, taken === 'mine' ? one : two)) as [
        PatientRecord,
        PatientRecord,
      ];
  }
  return { mine, theirs };
}

/** The specimens that only one copy has. */
export function loneSpecimens(copies: Copies<PatientRecord>, side: Side): Specimen[] {
  const elsewhere = idsOf(copies[side === 'mine' ? 'theirs' : 'mine'].specimens);
  return copies[side].specimens.filter(({ id }) => !elsewhere.has(id));
}

/** Both records with the specimens that the joined case has: those of one copy only stay, or go with what was found in them. */
export function withJoinedSpecimens(copies: Copies<PatientRecord>, choose: Chooser): Copies<PatientRecord> {
  const settled = withSettled(copies, choose);
  const joined = (side: Side) =>
    loneSpecimens(copies, side).reduce((record, value) => {
      const { id } = value;
      const findings = foundIn(record, id).length;
      const kept = choose.keeps({ kind: 'specimen', about: id, side, value, findings });
      return kept ? record : withoutSpecimen(record, id);
    }, settled[side]);
  return { mine: joined('mine'), theirs: joined('theirs') };
}
