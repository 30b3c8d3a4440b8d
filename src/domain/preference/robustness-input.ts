import type { Status } from '../treatment/status';
import type { ConcernFigure, ConcernRow } from './concern-table';
import type { Measure } from './measure';
import type { SmaaInput, SmaaOption } from './smaa';
import { type Weighing, inOrder, swingWeights } from './weighing';
import type { WeightRule } from './weight-rule';

/** How much of what the person said is used: nothing, the order of the points, or the points give or take a quarter. */
export type WeightUse = 'free' | 'ordered' | 'around';
const around = 0.25;

/**
 * tooFewOptions, noConcern: nothing can be ranked. recalled: what was picked rests on figures that nobody checked. unanchored:
 * figures of different trials are among them, which takes a person who opens it with the warning in sight.
 */
export type NoRobustness = 'tooFewOptions' | 'noConcern' | 'recalled' | 'unanchored';

/** recalled: a figure of it was not checked. notWeighed: it has no points, and the points are asked for. */
export type WhyLeftOut = 'recalled' | 'notWeighed';

/** Why an option takes no part: its status, that a criterion has no figure of it that could be drawn, or that no range runs over it. */
export type WhyExcluded = Status | 'noFigure' | 'notWeighed';

export interface Robustness {
  asked: SmaaInput;
  leftOut: readonly { id: string; why: WhyLeftOut }[];
}

export interface RobustnessSettings {
  seed: number;
  draws: number;
  use: WeightUse;
  /** A professional has opened it though the figures are of different trials; the warning stays on screen. */
  acceptUnanchored: boolean;
}

/**
 * What the robustness view asks: gates first, so that an option which is not offered takes no part and is named with its status, nor
 * one without a figure: what is not known is not drawn. Recalled figures make no criterion. Figures of different trials have no range
 * to weigh, so that they count by their place in the person's order, or freely.
 */
export function robustnessInput(
  weighing: Weighing,
  rows: readonly ConcernRow[],
  statuses: ReadonlyMap<string, Status>,
  { seed, draws, use, acceptUnanchored }: RobustnessSettings,
): Robustness | NoRobustness {
  const { weights } = swingWeights(weighing, rows);
  const points = new Map(weights.map(({ id, weight }) => [id, weight]));
  const asked = inOrder(weighing).flatMap((id) => {
    const row = rows.find(({ concern }) => concern.id === id);
    const counts = row?.range ? points.has(id) : row?.guard === 'severalTrials';
    const range = row?.range ?? row?.spread;
    return row && range && counts ? [{ id, row, range }] : [];
  });
  const leftOut = asked.flatMap(({ id, row }): Robustness['leftOut'] => {
    if (row.figures.some(isRecalled)) return [{ id, why: 'recalled' }];
    return use === 'around' && !points.has(id) ? [{ id, why: 'notWeighed' }] : [];
  });
  const scored = asked.filter(({ id }) => !leftOut.some((one) => one.id === id));
  if (scored.length === 0) return leftOut.some(({ why }) => why === 'recalled') ? 'recalled' : 'noConcern';
  const ids = scored[0]?.row.figures.map(({ optionId }) => optionId) ?? [];
  const options = ids.map((id, place): SmaaOption => {
    const figures = scored.map(({ row }) => ({ ...row.figures[place], ofRange: row.range !== null }));
    const measures = figures.map(({ measure }) => measure ?? { kind: 'missing' as const });
    const isWeighed = figures.every(({ weighed, ofRange }) => !ofRange || weighed);
    return { id, excluded: whyExcluded(statuses.get(id) ?? 'notNow', measures, isWeighed), measures };
  });
  if (options.filter(({ excluded }) => excluded === null).length < 2) return 'tooFewOptions';
  if (!acceptUnanchored && scored.some(({ row }) => row.guard === 'severalTrials')) return 'unanchored';
  return {
    asked: {
      seed,
      draws,
      criteria: scored.map(({ id, range }) => ({ id, ...range })),
      options,
      weights: weightsFor(
        use,
        scored.map(({ id }) => points.get(id) ?? 0),
      ),
    },
    leftOut,
  };
}

const isRecalled = ({ outcome }: ConcernFigure) =>
  outcome !== null && outcome.kind !== 'notReported' && outcome.checked === null;

function whyExcluded(status: Status, measures: readonly Measure[], isWeighed: boolean): WhyExcluded | null {
  if (status !== 'offered') return status;
  if (measures.some(({ kind }) => kind === 'missing')) return 'noFigure';
  return isWeighed ? null : 'notWeighed';
}

/** The criteria stand in the person's order. */
function weightsFor(use: WeightUse, points: number[]): WeightRule {
  if (use === 'free') return { kind: 'free' };
  return use === 'ordered'
    ? { kind: 'ordered', order: points.map((_, place) => place) }
    : { kind: 'around', points, share: around };
}
