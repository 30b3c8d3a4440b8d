import { namesOf, type Possible } from '../../../../domain/logic/possible';
import type { Attribute } from '../../../../domain/patient/attribute';
import { catalogue } from '../../../../domain/patient/catalogue/catalogue';
import type { Consultation, OptionFinding } from '../../../../domain/consultation/consultation';
import type { ObservedValue, PatientRecord } from '../../../../domain/patient/record';
import { byStatus, statuses, type Status } from '../../../../domain/treatment/status';

/** One fact as it is supposed to be, for as long as the room looks at it. */
export interface SupposedFact {
  attribute: string;
  value: Exclude<ObservedValue, null>;
}

/** The record as it would be; the one that is held stays as it is. @param day ISO day of the meeting */
export function supposing(record: PatientRecord, { attribute, value }: SupposedFact, day: string): PatientRecord {
  return { ...record, observations: [...record.observations, { attribute, value, on: day, from: 'person' }] };
}

/** Facts that can be supposed: whatever a person can be asked. */
export const supposable: readonly Attribute[] = catalogue.filter(({ origin }) => origin === 'entered');

/** The members of a set with one put in, or taken out where it is there. */
export function toggledMember(values: readonly string[], now: Possible, member: string): string[] {
  const held = now.kind === 'set' ? namesOf(values, now.must) : [];
  return held.includes(member) ? held.filter((one) => one !== member) : [...held, member];
}

export interface StatusTurn {
  finding: OptionFinding;
  from: Status;
  to: Status;
}

/** The options whose status is another one: those that come to stand better first, care beside a treatment behind the treatments. */
export function statusTurns(before: Consultation, after: Consultation): StatusTurn[] {
  const was = new Map(before.options.map(({ option, status }) => [option.id, status]));
  return after.options
    .flatMap((finding): StatusTurn[] => {
      const from = was.get(finding.option.id);
      return from === undefined || from === finding.status ? [] : [{ finding, from, to: finding.status }];
    })
    .map((turn) => ({ turn, place: placeOf(turn) }))
    .sort((a, b) => a.place - b.place)
    .map(({ turn }) => turn);
}

function placeOf({ finding, from, to }: StatusTurn): number {
  const care = finding.option.class === 'supportive-care' ? 100 : 0;
  return care + (byStatus(to, from) < 0 ? 0 : 10) + statuses.indexOf(to);
}
