import type { FactDefinition } from '../../../src/domain/treatment/fact-definition';
import type { TreatmentOption } from '../../../src/domain/treatment/option';
import type { Rule } from '../../../src/domain/treatment/rule';

/** What a slip of the pen, or of the mind, does to a knowledge. */
export const faultKinds = [
  'drop-contraindication',
  'drop-hold',
  'drop-caution',
  'drop-indication',
  'drop-rule',
  'drop-conjunct',
  'drop-disjunct',
  'all-to-any',
  'any-to-all',
  'flip-comparison',
  'threshold-up',
  'threshold-down',
  'swap-category',
  'unknown-as-known',
  'hold-to-contraindication',
  'contraindication-to-hold',
  'flip-direction',
  'swap-drug',
  'wrong-source',
  'wrong-trial',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** An item of the knowledge as a fault leaves it; null: it is gone. */
export type Changed =
  | { area: 'option'; id: string; item: TreatmentOption }
  | { area: 'rule'; id: string; item: Rule | null }
  | { area: 'fact'; id: string; item: FactDefinition };

/** One generated fault: a single change of a single item. */
export interface Fault {
  kind: FaultKind;
  /** The part that is changed: "option elacestrant caution child-pugh-b". */
  where: string;
  /** What becomes of it: "childPugh B → C". */
  what: string;
  changed: Changed;
}

/** The same from run to run: the key of the list of survivors. */
export const nameOf = ({ kind, where, what }: Fault) => `${kind}: ${where}: ${what.trim()}`;
