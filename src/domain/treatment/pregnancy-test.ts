import type { Checked } from '../evidence/text';
import type { Condition } from '../logic/condition';
import { attributesRead } from '../logic/reads';
import { evaluate, type View } from '../logic/verdict';
import type { TreatmentOption } from './option';

/** A pregnancy test before the first dose: it follows from the gate of the option and is written nowhere else. */
export interface PregnancyTest {
  /** Whether the person could become pregnant; unknown: it is asked first. */
  possible: 'true' | 'unknown';
  /** Where the gate was read. */
  sourceId: string | null;
  checked: Checked;
}

const couldBecomePregnant: Condition = { attribute: 'childbearingPotential', in: ['yes'] };

/**
 * The test that an option asks of this person: pregnancy closes or holds it, and the person may become pregnant.
 * @param person null: nobody in particular, so that it is not known.
 */
export function pregnancyTestFor(
  { contraindications, holds }: Pick<TreatmentOption, 'contraindications' | 'holds'>,
  person: View | null,
): PregnancyTest | null {
  const gate = [...contraindications, ...holds].find(({ when }) => attributesRead(when).includes('pregnant'));
  const possible = person ? evaluate(couldBecomePregnant, person) : 'unknown';
  return gate && possible !== 'false' ? { possible, sourceId: gate.sourceId, checked: gate.checked } : null;
}
