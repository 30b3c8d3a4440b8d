import type { Condition } from '../../src/domain/logic/condition';
import { leavesOf } from '../../src/domain/logic/reads';
import type { CompiledKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import { attributeById } from '../../src/domain/patient/catalogue/catalogue';

/** A condition of the knowledge and where it stands. */
export interface Part {
  kind: 'indication' | 'contraindication' | 'hold' | 'caution' | 'rule' | 'fact';
  subject: string;
  when: Condition;
  /** Whether it asks what is known rather than what is: only what changes no status does. */
  asksKnowledge: boolean;
}

/** Every condition of the knowledge, what is off by default left out. */
export function partsOf({ knowledge, options, rules }: CompiledKnowledge): Part[] {
  const part = (kind: Part['kind'], subject: string, when: Condition): Part => ({
    kind,
    subject,
    when,
    asksKnowledge: leavesOf(when).some((leaf) => 'known' in leaf),
  });
  return [
    ...options.flatMap(({ option, indications, gates, holds, cautions }) => [
      ...indications.map((one) => part('indication', `${option.id} ${one.part.id}`, one.when)),
      ...gates.flatMap(({ part: { gate, rule }, when }) =>
        rule ? [] : [part('contraindication', `${option.id} ${gate.id}`, when)],
      ),
      ...holds.map((one) => part('hold', `${option.id} ${one.part.id}`, one.when)),
      ...cautions.map((one) => part('caution', `${option.id} ${one.part.id}`, one.when)),
    ]),
    ...rules.map(({ rule }) => part('rule', rule.id, rule.when)),
    ...knowledge.facts.flatMap(({ id, cases }) => cases.map(({ value, when }) => part('fact', `${id} ${value}`, when))),
  ];
}

/** Whether a condition asks if a set is known: that has no columns. */
export const asksOfSet = (when: Condition): boolean =>
  leavesOf(when).some((leaf) => 'known' in leaf && attributeById(leaf.known).kind === 'set');
