import type { SaidFact } from '../slide-words';

/** What was found in one sample, on one line of the slide. */
export interface SampleLine {
  /** "Liver, Oct 2026"; empty: worked out, or of no told sample. */
  where: string;
  facts: readonly SaidFact[];
}

/** What is known by the sample that it counts from, in the order of the facts; what is of no told sample stands last. */
export function sampleLines(facts: readonly SaidFact[]): SampleLine[] {
  const known = facts.filter((fact) => fact.known);
  const places = [...new Set(known.map(({ where }) => where))].sort((a, b) => Number(a === '') - Number(b === ''));
  return places.map((where) => ({ where, facts: known.filter((fact) => fact.where === where) }));
}
