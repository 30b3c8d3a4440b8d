import type { Rule } from '../../../../domain/treatment/rule';
import { ruleArea, ruleAreas, type RuleArea } from './rule-area';

/** The phases in which rules stand, earliest first. */
export const phases = ['test', 'emergency', 'treatment', 'local', 'supportive'] as const satisfies Rule['phase'][];

export interface RuleGroup {
  phase: Rule['phase'];
  area: RuleArea;
  rules: Rule[];
}

/** Rules by phase and disease, in the knowledge's order within a group; groups without a rule are left out. */
export function ruleGroups(rules: readonly Rule[]): RuleGroup[] {
  const placed = rules.map((rule) => ({ rule, area: ruleArea(rule.when) }));
  return phases
    .flatMap((phase) =>
      ruleAreas.map((area) => ({
        phase,
        area,
        rules: placed.filter((one) => one.rule.phase === phase && one.area === area).map(({ rule }) => rule),
      })),
    )
    .filter((group) => group.rules.length > 0);
}
