import type { Status } from '../treatment/status';
import type { ConcernRow } from './concern-table';
import type { SmaaInput, SmaaOption } from './smaa';
import { type Weighing, swingWeights } from './weighing';

/** How much of what the person said is used: nothing, the order of the points, or the points give or take a quarter. */
export type WeightUse = 'free' | 'ordered' | 'around';
const around = 0.25;

/**
 * tooFewOptions, noConcern: nothing can be ranked. unanchored: figures of different trials are among them, which takes a person
 * who opens it with the warning in sight.
 */
export type NoRobustness = 'tooFewOptions' | 'noConcern' | 'unanchored';

export interface RobustnessSettings {
  seed: number;
  draws: number;
  use: WeightUse;
  /** A professional has opened it though the figures are of different trials; the warning stays on screen. */
  acceptUnanchored: boolean;
}

/**
 * What the robustness view asks: gates first, so that an option which is not offered takes no part and is named with its status.
 * Ordered weights put equal points in the order in which they were picked.
 */
export function robustnessInput(
  weighing: Weighing,
  rows: readonly ConcernRow[],
  statuses: ReadonlyMap<string, Status>,
  { seed, draws, use, acceptUnanchored }: RobustnessSettings,
): SmaaInput | NoRobustness {
  const { weights } = swingWeights(weighing, rows);
  const scored = weights.flatMap(({ id, weight }) => {
    const row = rows.find(({ concern }) => concern.id === id);
    return row?.range ? [{ id, weight, row, range: row.range }] : [];
  });
  if (scored.length === 0) return 'noConcern';
  const ids = scored[0]?.row.figures.map(({ optionId }) => optionId) ?? [];
  const options = ids.map((id, place): SmaaOption => {
    const status = statuses.get(id) ?? 'notNow';
    const measures = scored.map(({ row }) => row.figures[place]?.measure ?? { kind: 'missing' as const });
    return { id, excluded: status === 'offered' ? null : status, measures };
  });
  if (options.filter(({ excluded }) => excluded === null).length < 2) return 'tooFewOptions';
  if (!acceptUnanchored && scored.some(({ row }) => row.guard === 'severalTrials')) return 'unanchored';
  const places = scored.map((_, place) => place);
  const falling = places.toSorted((a, b) => (scored[b]?.weight ?? 0) - (scored[a]?.weight ?? 0));
  return {
    seed,
    draws,
    criteria: scored.map(({ id, range }) => ({ id, ...range })),
    options,
    weights:
      use === 'free'
        ? { kind: 'free' }
        : use === 'ordered'
          ? { kind: 'ordered', order: falling }
          : { kind: 'around', points: scored.map(({ weight }) => weight), share: around },
  };
}
