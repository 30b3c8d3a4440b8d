import type { Consultation } from '../../../domain/consultation/consultation';
import { everything, isUnknown, type Possible } from '../../../domain/logic/possible';
import type { Attribute } from '../../../domain/patient/attribute';
import { possibleFrom } from '../../../domain/patient/observed-value';
import type { Observation, PatientRecord } from '../../../domain/patient/record';

/**
 * What a row of the form shows. entered: as said; implied: nobody said it, it follows from other facts; stale: said, too
 * old to count; unknown: not known yet.
 */
export interface Entry {
  standing: 'entered' | 'implied' | 'stale' | 'unknown';
  possible: Possible;
  /** What was said; null where nothing was. */
  observation: Observation | null;
}

/** The entry that counts on the day. */
export function usedEntry(attribute: Attribute, { picture, sources }: Consultation): Entry {
  const held = picture.value(attribute.id);
  const chosen = sources.get(attribute.id);
  if (!chosen) {
    return { standing: isUnknown(held, attribute) ? 'unknown' : 'implied', possible: held, observation: null };
  }
  const said = saidBy(attribute, chosen.observation);
  // A value may lapse without a shelf life: ESR1 wild type does when the cancer grows afterwards.
  const lapsed = chosen.stale || (isUnknown(held, attribute) && !isUnknown(said, attribute));
  return { standing: lapsed ? 'stale' : 'entered', possible: said, observation: chosen.observation };
}

/** The entry of one specimen, whether it counts or not. */
export function specimenEntry(attribute: Attribute, record: PatientRecord, specimenId: string): Entry {
  const observation = record.observations.findLast(
    (one) => one.attribute === attribute.id && one.specimen === specimenId,
  );
  if (observation?.value == null) {
    return { standing: 'unknown', possible: everything(attribute), observation: null };
  }
  return { standing: 'entered', possible: saidBy(attribute, observation), observation };
}

function saidBy(attribute: Attribute, observation: Observation): Possible {
  const value = possibleFrom(attribute, observation.value);
  return typeof value === 'string' ? everything(attribute) : value;
}

/** Whether two entries look the same in the form. */
export function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a.standing === b.standing &&
    a.observation === b.observation &&
    JSON.stringify(a.possible) === JSON.stringify(b.possible)
  );
}
