import type { UrgentSign } from '../side-effects/care-plan';
import type { ReadPlan } from '../side-effects/read-plan';

/** Another plan of the same treatment that must not be missed, with the urgent signs that both name. */
export interface SharedSigns {
  plan: ReadPlan;
  signs: readonly UrgentSign[];
}

/**
 * What can cost a life and shows in the same urgent signs: the other plans of the treatment that are urgent, those that share most first.
 * It reads the lists of signs and nothing of the person.
 */
export function sharedSigns(plan: ReadPlan, expected: readonly ReadPlan[]): SharedSigns[] {
  const own = new Set(plan.goNow.map(({ id }) => id));
  return expected
    .filter((other) => other.urgent && other.id !== plan.id)
    .map((other) => ({ plan: other, signs: other.goNow.filter(({ id }) => own.has(id)) }))
    .filter(({ signs }) => signs.length > 0)
    .sort((a, b) => b.signs.length - a.signs.length);
}
