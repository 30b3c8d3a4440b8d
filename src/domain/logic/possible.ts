/**
 * A value is the set of values still possible: known is one member, unknown is all of them.
 * choice: bit i is the catalogue's value i. number: closed spans; Infinity stands for "never".
 * set: bits of the members that must be present, and of those that may be.
 */
export type Possible = PossibleChoice | PossibleNumber | PossibleSet;

export interface PossibleChoice {
  kind: 'choice';
  mask: number;
}
export interface Span {
  lo: number;
  hi: number;
}
export interface PossibleNumber {
  kind: 'number';
  spans: readonly Span[];
}
export interface PossibleSet {
  kind: 'set';
  must: number;
  may: number;
}
