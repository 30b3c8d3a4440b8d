import type { ComparedOption, LeadKey } from './comparison';
import type { ArmInTrial, LeadingResult } from './leading-result';

/** A figure of an option's own study, which the study that it is read in does not tell. */
export interface OwnFigure {
  place: ArmInTrial;
  lead: LeadingResult;
}

const tells = ({ outcome }: LeadingResult) =>
  outcome.kind !== 'notReported' && (outcome.kind !== 'median' || outcome.months !== null);

/**
 * Where the study in which two options met does not report an endpoint, or its middle value was not reached, what the option's own
 * study tells: of other people, so it stands beside by its name and is never read across. null: there is nothing to add.
 */
export function ownFigure(column: Pick<ComparedOption, LeadKey | 'ownStudy'>, key: LeadKey): OwnFigure | null {
  const { ownStudy } = column;
  if (!ownStudy?.place || tells(column[key]) || !tells(ownStudy[key])) return null;
  return { place: ownStudy.place, lead: ownStudy[key] };
}
