import { attributesRead } from '../logic/reads';
import { type View, evaluate } from '../logic/verdict';
import { holdsAllOf } from './holds-all-of';
import type { LeadingResult } from './leading-result';
import type { Outcome } from './outcome';
import type { PopulationKind, TrialResult } from './trial';

/** A result of a part of the study's people that this person would have belonged to. */
export interface NearSubgroup {
  result: TrialResult;
  outcome: Outcome;
  /** How many facts of the person it asks for. */
  facts: number;
}

const byRank: Record<PopulationKind, number> = { primary: 0, prespecified: 1, subgroup: 2, exploratory: 3, postHoc: 4 };

/**
 * The subgroup nearest to a person: one whose condition holds for them for sure and asks for the most facts; of equals the one
 * that was planned earlier, then the larger, then the first of the file. How its figure turned out is not read. The figure that
 * leads stays the one of the primary population. A group that holds all the people who lead is no nearer than they are, unless the
 * person is none of them. null: no subgroup is known to hold this person.
 */
export function nearestSubgroup({ result: lead, beside }: LeadingResult, picture: View): NearSubgroup | null {
  const leading = lead?.population.who;
  const amongThem = leading && evaluate(leading, picture) !== 'false' ? leading : null;
  const near = beside.flatMap(({ result, outcome }): NearSubgroup[] => {
    const { who, kind } = result.population;
    if (!who || kind === 'primary' || evaluate(who, picture) !== 'true') return [];
    if (amongThem && holdsAllOf(who, amongThem)) return [];
    return [{ result, outcome, facts: attributesRead(who).length }];
  });
  const people = ({ result }: NearSubgroup) => result.population.n ?? 0;
  const rank = ({ result }: NearSubgroup) => byRank[result.population.kind];
  return near.toSorted((a, b) => b.facts - a.facts || rank(a) - rank(b) || people(b) - people(a))[0] ?? null;
}
