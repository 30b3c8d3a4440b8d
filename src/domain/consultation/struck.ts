import type { Interaction } from '../treatment/interactions/interactions';
import type { OptionDrug } from '../treatment/option';

/** What a medicine that must never be taken with a drug of an option does to the option. */
export interface Struck {
  /** Pairs that hold the whole option: the drug cannot be left out. */
  holding: Interaction[];
  /** Pairs that only take a drug out of a choice, of which another stays. */
  falling: Interaction[];
}

/**
 * Sorts the contraindicated pairs of an option by what they do to it: a drug that is one of a choice falls alone as long as
 * another of the choice stays.
 */
export function struckOf(
  found: readonly Interaction[],
  drugs: readonly Pick<OptionDrug, 'drugId' | 'oneOf'>[],
): Struck {
  const pairs = found.filter(({ severity }) => severity === 'contraindicated');
  const struck = new Set(pairs.map(({ drugId }) => drugId));
  const stays = (drugId: string) => {
    const choice = drugs.find((one) => one.drugId === drugId)?.oneOf;
    return choice !== undefined && drugs.some((one) => one.oneOf === choice && !struck.has(one.drugId));
  };
  return {
    holding: pairs.filter(({ drugId }) => !stays(drugId)),
    falling: pairs.filter(({ drugId }) => stays(drugId)),
  };
}
