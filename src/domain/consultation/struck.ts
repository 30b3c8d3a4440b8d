import type { Interaction } from '../treatment/interactions/interactions';
import type { OptionDrug } from '../treatment/option';

/** What a medicine that should not be taken with a drug of an option does to the option. */
export interface Struck {
  /** Pairs that must never be, and hold the whole option: the drug cannot be left out. */
  holding: Interaction[];
  /** Pairs that must never be, and only take a drug out of a choice, of which another stays. */
  falling: Interaction[];
  /** Pairs that must never be or are to be avoided, and of which no choice of the option is free. */
  avoiding: Interaction[];
}

/**
 * Sorts the contraindicated and avoided pairs of an option by what they do to it: a drug that is one of a choice falls alone as
 * long as another of the choice stays.
 */
export function struckOf(
  found: readonly Interaction[],
  drugs: readonly Pick<OptionDrug, 'drugId' | 'oneOf'>[],
): Struck {
  const never = split(
    found.filter(({ severity }) => severity === 'contraindicated'),
    drugs,
  );
  const bad = found.filter(({ severity }) => severity === 'contraindicated' || severity === 'avoid');
  return { holding: never.whole, falling: never.alone, avoiding: split(bad, drugs).whole };
}

/** Pairs whose drug cannot be left out, and those whose drug is one of a choice that has another without a pair. */
function split(pairs: readonly Interaction[], drugs: readonly Pick<OptionDrug, 'drugId' | 'oneOf'>[]) {
  const struck = new Set(pairs.map(({ drugId }) => drugId));
  const stays = (drugId: string) => {
    const choice = drugs.find((one) => one.drugId === drugId)?.oneOf;
    return choice !== undefined && drugs.some((one) => one.oneOf === choice && !struck.has(one.drugId));
  };
  return {
    whole: pairs.filter(({ drugId }) => !stays(drugId)),
    alone: pairs.filter(({ drugId }) => stays(drugId)),
  };
}
