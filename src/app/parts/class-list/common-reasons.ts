import type { FactRef, OptionFinding } from '../../../domain/consultation/consultation';
import { byWeight } from '../fact/rank';

/** Why none of several options fits. */
export interface CommonReasons {
  count: number;
  /** The facts that keep most of them away, the most frequent first; one an attribute. */
  facts: readonly FactRef[];
}

/** What keeps the options of a class away where none fits; null where fewer than two fail by facts: one speaks for itself. */
export function commonReasons(options: readonly OptionFinding[], atMost: number): CommonReasons | null {
  const failing = options.flatMap(({ deciding }) => {
    const told = deciding.kind === 'fails' ? deciding.facts.filter(({ attribute }) => attribute !== 'metastatic') : [];
    return told.length > 0 ? [told] : [];
  });
  if (failing.length < 2) return null;
  const all = byWeight(failing.flat());
  const frequency = (fact: FactRef) => all.filter(({ attribute }) => attribute === fact.attribute).length;
  const distinct = all.filter(({ attribute }, place) => all.findIndex((one) => one.attribute === attribute) === place);
  return {
    count: options.length,
    facts: distinct.toSorted((a, b) => frequency(b) - frequency(a)).slice(0, atMost),
  };
}
