/**
 * Conditions are data: JSON trees over the attribute catalogue. A leaf is a question about one attribute,
 * asked of the set of values still possible. `fold` (fold.ts) is the only traversal.
 */

/** Choice attribute: the value is one of these. */
export interface InLeaf {
  attribute: string;
  in: string[];
}

/** Number attribute, in the attribute's own unit: `from` and `to` include the bound, `above` and `below` do not. */
export interface RangeLeaf {
  attribute: string;
  from?: number;
  to?: number;
  above?: number;
  below?: number;
}

/** Set attribute: at least one of these members is present. */
export interface HasLeaf {
  attribute: string;
  has: string[];
}

/** Whether the value is known at all: only for tests to order and "check first" gates, never in an indication. */
export interface KnownLeaf {
  known: string;
}

export type Leaf = InLeaf | RangeLeaf | HasLeaf | KnownLeaf;

export interface AllCondition {
  all: Condition[];
}
export interface AnyCondition {
  any: Condition[];
}
export interface NotCondition {
  not: Condition;
}
export interface AtLeastCondition {
  atLeast: number;
  of: Condition[];
}

export type Condition = Leaf | AllCondition | AnyCondition | NotCondition | AtLeastCondition;

/** The attribute that a leaf asks about. */
export function attributeOf(leaf: Leaf): string {
  return 'known' in leaf ? leaf.known : leaf.attribute;
}
