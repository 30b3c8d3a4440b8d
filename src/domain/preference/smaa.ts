import { checkMeasure, drawer, type Measure } from './measure';
import { SeededRandom } from './seeded-random';
import { weightDrawer, type WeightRule } from './weight-rule';

/** Fewest draws of a run. */
export const fewestDraws = 10_000;
/** An option that is first in a smaller share of the draws is no favourite. */
export const favouriteFrom = 0.6;

export interface SmaaCriterion {
  id: string;
  /** The real range on the table: worst counts 0 and best 1, in a straight line, also beyond. They are not equal. */
  worst: number;
  best: number;
}

export interface SmaaOption {
  id: string;
  /** Why it takes no part, such as its status; null: it takes part. Gates come before weights. */
  excluded: string | null;
  /** One a criterion, in their order. */
  measures: Measure[];
}

/** Plain data, so that it can be handed to a worker. */
export interface SmaaInput {
  seed: number;
  draws: number;
  criteria: SmaaCriterion[];
  options: SmaaOption[];
  weights: WeightRule;
}

export interface SmaaStanding {
  id: string;
  /** Share of the draws in which it ranks first, second …; sums to 1. Ties are shared. */
  ranks: number[];
  /** Mean weights of the draws in which it is first, in the order of the criteria; null: it never is. */
  centralWeights: number[] | null;
  /** Share of the draws in which it would be first with just those weights. */
  confidence: number | null;
}

export interface SmaaResult {
  seed: number;
  draws: number;
  /** In the order of the input. */
  standings: SmaaStanding[];
  excluded: { id: string; reason: string }[];
  /** null: no clear favourite. */
  favourite: string | null;
}

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen, Salminen, Eur J Oper Res 1998;106:137; Tervonen, Lahdelma,
 * Eur J Oper Res 2007;178:500; both recalled): how often each option would rank first, second … if the figures vary within their
 * intervals and the weights within what the person said. For professionals, never a ranking for the person. The same input gives
 * the same result, whatever the order of the options.
 * Throws RangeError for fewer than two options that take part, no criterion, a range without extent, a figure that is missing, or
 * too few draws.
 */
export function smaa({ seed, draws, criteria, options, weights }: SmaaInput): SmaaResult {
  const taking = options.filter(({ excluded }) => excluded === null);
  checkInput(draws, criteria, taking);
  const count = criteria.length;
  const scores = scoresOf(taking, criteria, draws, seed);
  const drawnWeights = drawWeights(weights, criteria, draws, seed);

  const ranks = taking.map(() => new Float64Array(taking.length));
  const sums = taking.map(() => new Float64Array(count));
  const values = new Float64Array(taking.length);
  for (let draw = 0; draw < draws; draw++) {
    const weighted = drawnWeights.subarray(draw * count, (draw + 1) * count);
    valuesOf(scores, weighted, draw, values);
    for (let option = 0; option < values.length; option++) {
      const { better, equal } = placeOf(values, option);
      for (let rank = better; rank < better + equal; rank++) add(ranks[option], rank, 1 / equal);
      if (better > 0) continue;
      weighted.forEach((one, i) => {
        add(sums[option], i, one / equal);
      });
    }
  }

  const standings = taking.map(({ id }, option): SmaaStanding => {
    const first = ranks[option]?.[0] ?? 0;
    const central = first > 0 ? Float64Array.from(sums[option] ?? [], (sum) => sum / first) : null;
    return {
      id,
      ranks: Array.from(ranks[option] ?? [], (share) => share / draws),
      centralWeights: central && [...central],
      confidence: central && firstShare(scores, central, option, draws),
    };
  });
  const favourite = standings.find(({ ranks: [first = 0] }) => first >= favouriteFrom);
  const excluded = options.flatMap(({ id, excluded: reason }) => (reason === null ? [] : [{ id, reason }]));
  return { seed, draws, standings, excluded, favourite: favourite?.id ?? null };
}

function checkInput(draws: number, criteria: readonly SmaaCriterion[], taking: readonly SmaaOption[]): void {
  if (!Number.isInteger(draws) || draws < fewestDraws) throw new RangeError(`At least ${fewestDraws} draws`);
  if (taking.length < 2) throw new RangeError('At least two options that take part');
  if (criteria.length === 0) throw new RangeError('At least one criterion');
  for (const { id, worst, best } of criteria) {
    if (!Number.isFinite(worst) || !Number.isFinite(best) || worst === best) throw new RangeError(`${id} has no range`);
  }
  for (const { id, measures } of taking) {
    if (measures.length !== criteria.length) throw new RangeError(`${id} has not one measure a criterion`);
    measures.forEach(checkMeasure);
  }
}

const add = (to: Float64Array | undefined, at: number, much: number) => {
  if (to) to[at] = (to[at] ?? 0) + much;
};

/** By option and criterion: the drawn value of each draw, 0 at the worst of the range and 1 at the best. */
function scoresOf(
  options: readonly SmaaOption[],
  criteria: readonly SmaaCriterion[],
  draws: number,
  seed: number,
): Float64Array[][] {
  return options.map(({ id, measures }) =>
    criteria.map(({ id: criterion, worst, best }, i) => {
      const random = SeededRandom.named(seed, `measure ${id} ${criterion}`);
      const measure = measures[i] ?? { kind: 'missing' };
      checkMeasure(measure);
      const draw = drawer(measure, random);
      const scores = new Float64Array(draws);
      for (let n = 0; n < draws; n++) scores[n] = (draw() - worst) / (best - worst);
      return scores;
    }),
  );
}

/** The weights of all draws, one after the other. */
function drawWeights(rule: WeightRule, criteria: readonly SmaaCriterion[], draws: number, seed: number): Float64Array {
  const drawInto = weightDrawer(
    rule,
    criteria.map(({ id }) => id),
    seed,
  );
  const all = new Float64Array(draws * criteria.length);
  for (let draw = 0; draw < draws; draw++) {
    drawInto(all.subarray(draw * criteria.length, (draw + 1) * criteria.length));
  }
  return all;
}

/** Weighted sum of every option in one draw. */
function valuesOf(scores: Float64Array[][], weights: Float64Array, draw: number, values: Float64Array): void {
  scores.forEach((byCriterion, option) => {
    let sum = 0;
    for (let i = 0; i < byCriterion.length; i++) sum += (weights[i] ?? 0) * (byCriterion[i]?.[draw] ?? 0);
    values[option] = sum;
  });
}

/** How many stand before an option, and how many share its place, itself among them. */
function placeOf(values: Float64Array, option: number): { better: number; equal: number } {
  const own = values[option] ?? 0;
  let [better, equal] = [0, 0];
  for (const value of values) {
    if (value > own) better++;
    else if (value === own) equal++;
  }
  return { better, equal };
}

function firstShare(scores: Float64Array[][], weights: Float64Array, option: number, draws: number): number {
  const values = new Float64Array(scores.length);
  let first = 0;
  for (let draw = 0; draw < draws; draw++) {
    valuesOf(scores, weights, draw, values);
    const { better, equal } = placeOf(values, option);
    if (better === 0) first += 1 / equal;
  }
  return first / draws;
}
