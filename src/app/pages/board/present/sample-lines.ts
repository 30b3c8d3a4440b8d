import type { SaidFact } from '../slide-words';

/** What several facts of one sample have in common: "ESR1, AKT1" are "Not mutated". */
export interface SharedFinding {
  names: string;
  value: string;
  differs: boolean;
}

/** What was found in one sample, on one line of the slide. */
export interface SampleLine {
  /** "Liver, Oct 2026"; empty: worked out, or of no told sample. */
  where: string;
  findings: readonly SharedFinding[];
  /** Facts that stand in it. */
  count: number;
}

/** What is known by the sample that it counts from, in the order of the facts; what is of no told sample stands last. */
export function sampleLines(facts: readonly SaidFact[]): SampleLine[] {
  const known = facts.filter((fact) => fact.known);
  const places = [...new Set(known.map(({ where }) => where))].sort((a, b) => Number(a === '') - Number(b === ''));
  return places.map((where) => {
    const here = known.filter((fact) => fact.where === where);
    return { where, findings: shared(here), count: here.length };
  });
}

/** Facts of one value stand together where the first of them stands. */
function shared(facts: readonly SaidFact[]): SharedFinding[] {
  const found = new Map<string, SaidFact[]>();
  for (const fact of facts) {
    const key = `${fact.value} ${String(fact.differs)}`;
    found.set(key, [...(found.get(key) ?? []), fact]);
  }
  return [...found.values()].flatMap((same) => {
    const [{ value, differs } = { value: '', differs: false }] = same;
    return { names: same.map(({ name }) => name).join(', '), value, differs };
  });
}
