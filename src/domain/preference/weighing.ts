import { mostConcerns } from './concern';
import type { ConcernRow } from './concern-table';

/** One try at saying what matters. */
export interface Weighing {
  /** ISO day. */
  on: string;
  /** Ids of concerns, at most six, in the order in which they were picked. */
  picked: readonly string[];
  /** The person's own words; carried along, never scored. */
  own: string;
  /** By concern: 100 for the one that the person would improve first, 0 to 100 for the others against it. Absent: not weighed. */
  points: Readonly<Record<string, number>>;
}

/** tooMany: more than six. twice: a concern is picked twice. notPicked: points for what was not picked. outOfRange: points below 0, above 100 or not whole. noFirst: none has 100. */
export type WeighingFault = 'tooMany' | 'twice' | 'notPicked' | 'outOfRange' | 'noFirst';

/** What has to be put right before a try can be kept; nothing is lost of it meanwhile. */
export function weighingFaults({ picked, points }: Weighing): WeighingFault[] {
  const given = Object.values(points);
  const faults: Record<WeighingFault, boolean> = {
    tooMany: picked.length > mostConcerns,
    twice: new Set(picked).size < picked.length,
    notPicked: Object.keys(points).some((id) => !picked.includes(id)),
    outOfRange: given.some((one) => !Number.isInteger(one) || one < 0 || one > 100),
    noFirst: given.length > 0 && !given.includes(100),
  };
  return (Object.keys(faults) as WeighingFault[]).filter((one) => faults[one]);
}

/** The picked concerns, what matters most first. One that was not weighed, such as the cost, keeps the place that the person gave it. */
export function inOrder({ picked, points }: Weighing): string[] {
  const isWeighed = (id: string) => points[id] !== undefined;
  const falling = picked.filter(isWeighed).toSorted((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
  return picked.flatMap((id) => (isWeighed(id) ? (falling.shift() ?? []) : id));
}

/** What a person said matters: every try is kept, the last one counts. */
export interface Preferences {
  tries: readonly Weighing[];
  /** Whether the last try feels right; null: not answered. */
  feelsRight: boolean | null;
}

export const noPreferences: Preferences = { tries: [], feelsRight: null };

const sameWords = (a: Weighing, b: Weighing) =>
  a.own === b.own && a.picked.join() === b.picked.join() && a.picked.every((id) => a.points[id] === b.points[id]);

/**
 * Adds a try; the answer to the one before it does not stand for this one. The last one said again is no other try. Throws RangeError
 * for a try with faults.
 */
export function withTry({ tries }: Preferences, weighing: Weighing): Preferences {
  const faults = weighingFaults(weighing);
  if (faults.length > 0) throw new RangeError(`A try with faults: ${faults.join(', ')}`);
  const last = tries.at(-1);
  if (last && sameWords(last, weighing)) return { tries, feelsRight: null };
  return { tries: [...tries, weighing], feelsRight: null };
}

/** Points as shares that sum to 1, of the concerns that have a range on the table; the others are talked about. */
export interface SwingWeights {
  weights: readonly { id: string; weight: number }[];
  /** Picked, but without a range over these options, without points, or with nothing to be weighed against. */
  unweighed: readonly string[];
}

/** Swing weights (von Winterfeldt and Edwards 1986, recalled): a weight is of the range on the table and means nothing without it. */
export function swingWeights({ picked, points }: Weighing, rows: readonly ConcernRow[]): SwingWeights {
  const given = new Map(weighed({ picked, points }, rows).map(({ row, points: own }) => [row.concern.id, own]));
  const sum = [...given.values()].reduce((all, own) => all + own, 0);
  return {
    weights: picked.flatMap((id) => {
      const own = given.get(id);
      return own === undefined ? [] : [{ id, weight: own / sum }];
    }),
    unweighed: picked.filter((id) => !given.has(id)),
  };
}

/** What has a range and points, in falling order of points; nothing without the first, which has 100, and another beside it. */
function weighed({ picked, points }: Pick<Weighing, 'picked' | 'points'>, rows: readonly ConcernRow[]) {
  const found = picked
    .flatMap((id) => rows.find(({ concern, range }) => range && concern.id === id) ?? [])
    .flatMap((row) => {
      const own = points[row.concern.id];
      return own === undefined ? [] : [{ row, points: own }];
    })
    .toSorted((a, b) => b.points - a.points);
  return found.length > 1 && found[0]?.points === 100 ? found : [];
}

/**
 * "Does this feel right?" in one pair: going from worst to best on the one concern is worth so many points where going from worst
 * to best on the first is worth 100.
 */
export interface TradeOff {
  first: ConcernRow;
  other: ConcernRow;
  points: number;
}

/** One pair for every weighed concern beside the first, in falling order of points. */
export function tradeOffs(weighing: Weighing, rows: readonly ConcernRow[]): TradeOff[] {
  const [first, ...others] = weighed(weighing, rows);
  return first ? others.map(({ row, points }) => ({ first: first.row, other: row, points })) : [];
}
