import type { OptionFinding } from '../../../domain/consultation/consultation';

/** Findings in the order of their names, which tells nothing of where each stands. @param name as it is shown @param language tag of it */
export const byName = (
  findings: readonly OptionFinding[],
  name: (of: OptionFinding['option']) => string,
  language: string,
): OptionFinding[] => findings.toSorted((a, b) => name(a.option).localeCompare(name(b.option), language));
