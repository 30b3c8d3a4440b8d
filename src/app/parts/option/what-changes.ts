import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import type { Possible } from '../../../domain/logic/possible';
import { byStatus, statuses, type Status } from '../../../domain/treatment/status';

/** Single facts whose other value leads to one status; `better` than the present one, or not. */
export interface Turn {
  to: Status;
  better: boolean;
  facts: { attribute: string; value: Possible }[];
}

/** What is not known yet, and which of its values would open or close the option. */
export interface Pending {
  attribute: string;
  opens: Possible[];
  closes: Possible[];
}

/** What would change it: known facts by the status that they would lead to, the better ones first. */
export function turnsOf({ status, changes }: OptionFinding): Turn[] {
  return statuses
    .map((to) => ({ to, better: byStatus(to, status) < 0, facts: changes.filter((change) => change.to === to) }))
    .filter(({ to, facts }) => facts.length > 0 && !(isClosed(status) && isClosed(to)));
}

/** From one no to another nothing changes for the person. */
const isClosed = (status: Status) => status === 'notNow' || status === 'advisedAgainst';

/** The missing facts that alone would settle this option. */
export function pendingOf({ option }: OptionFinding, { missing }: Consultation): Pending[] {
  return missing
    .map(({ attribute, outcomes }) => ({
      attribute,
      opens: outcomes.filter(({ opens }) => opens.includes(option.id)).map(({ value }) => value),
      closes: outcomes.filter(({ closes }) => closes.includes(option.id)).map(({ value }) => value),
    }))
    .filter(({ opens, closes }) => opens.length > 0 || closes.length > 0);
}
