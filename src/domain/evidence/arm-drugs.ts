import type { TreatmentOption } from '../treatment/option';
import type { ArmDrugs, TrialArm } from './trial';

/**
 * What an arm gave. An arm that does not say it gave the drug of its option; of several drugs it is not known which, so that
 * each counts as given to some.
 * @param option the option of the arm; null: it has none.
 */
export function armDrugs(arm: TrialArm, option: Pick<TreatmentOption, 'drugs'> | null): Required<ArmDrugs> {
  if (arm.drugs) return { all: arm.drugs.all, some: arm.drugs.some ?? [] };
  const held = [...new Set(option?.drugs.map(({ drugId }) => drugId) ?? [])];
  return held.length > 1 ? { all: [], some: held } : { all: held, some: [] };
}
