/**
 * Kleene's strong three-valued logic (S. C. Kleene, Introduction to Metamathematics, 1952, section 64).
 * `unknown` means "true of some completions of what we know, false of others"; it is never read as false.
 */
export type Kleene = 'true' | 'unknown' | 'false';

/** Conjunction: false dominates, then unknown. The empty conjunction is true. */
export function allOf(verdicts: readonly Kleene[]): Kleene {
  let result: Kleene = 'true';
  for (const verdict of verdicts) {
    if (verdict === 'false') return 'false';
    if (verdict === 'unknown') result = 'unknown';
  }
  return result;
}

/** Disjunction: true dominates, then unknown. The empty disjunction is false. */
export function anyOf(verdicts: readonly Kleene[]): Kleene {
  let result: Kleene = 'false';
  for (const verdict of verdicts) {
    if (verdict === 'true') return 'true';
    if (verdict === 'unknown') result = 'unknown';
  }
  return result;
}

/** Negation: unknown stays unknown. */
export function not(verdict: Kleene): Kleene {
  if (verdict === 'true') return 'false';
  return verdict === 'false' ? 'true' : 'unknown';
}

/** Threshold: true when enough are surely true, false when too few could still be. */
export function atLeast(count: number, verdicts: readonly Kleene[]): Kleene {
  let sure = 0;
  let open = 0;
  for (const verdict of verdicts) {
    if (verdict === 'true') sure++;
    else if (verdict === 'unknown') open++;
  }
  if (sure >= count) return 'true';
  return sure + open >= count ? 'unknown' : 'false';
}
