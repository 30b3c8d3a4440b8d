import type { EventKind, PatientRecord } from '../patient/record';
import { type Chooser, type Copies, idsOf } from './joining';
import { mergedObservations } from './merge-observations';
import { withJoinedSpecimens } from './merge-specimens';
import { mergedTherapies } from './merge-therapies';

function mergedEvents({ mine, theirs }: Copies<PatientRecord['events']>, choose: Chooser): PatientRecord['events'] {
  const events = Object.keys({ ...mine, ...theirs }) as EventKind[];
  return Object.fromEntries(
    events.flatMap((event) => {
      const [own, said] = [mine[event], theirs[event]];
      if (own !== undefined && said !== undefined) {
        return [[event, choose.pick('event', event, { mine: own, theirs: said })]];
      }
      const side = own === undefined ? 'theirs' : 'mine';
      const value = own ?? said;
      return choose.keeps({ kind: 'event', about: event, side, value }) ? [[event, value]] : [];
    }),
  );
}

function mergedMedicines({ mine, theirs }: Copies<PatientRecord['medicines']>, choose: Chooser) {
  if (mine && theirs) return choose.pick('medicines', '', { mine, theirs });
  const value = mine ?? theirs;
  if (!value) return null;
  return choose.keeps({ kind: 'medicines', about: '', side: mine ? 'mine' : 'theirs', value }) ? value : null;
}

/** Joins two copies of a record, observation by observation. */
export function mergedRecord(copies: Copies<PatientRecord>, choose: Chooser): PatientRecord {
  const held = withJoinedSpecimens(copies, choose);
  const { mine, theirs } = held;
  const ownIds = idsOf(mine.specimens);
  return {
    label: choose.pick('label', '', { mine: mine.label, theirs: theirs.label }),
    observations: mergedObservations(held, choose),
    specimens: [...mine.specimens, ...theirs.specimens.filter(({ id }) => !ownIds.has(id))],
    therapies: mergedTherapies({ mine: mine.therapies, theirs: theirs.therapies }, choose),
    events: mergedEvents({ mine: mine.events, theirs: theirs.events }, choose),
    medicines: mergedMedicines({ mine: mine.medicines, theirs: theirs.medicines }, choose),
  };
}
