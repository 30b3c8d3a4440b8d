import { mostConcerns } from './concern';
import type { Weighing } from './weighing';

/** What a person says matters, while it is being said: nothing of it has to be complete. */
export interface Said {
  /** Ids of concerns, at most six, in the person's order. */
  picked: readonly string[];
  /** The person's own words; carried along, never scored. */
  own: string;
  /** What was typed as own words and is too long to be kept: it waits to be made shorter. Empty: nothing waits. */
  overlong: string;
  /** The concern that the person would improve first; null: not said yet. */
  first: string | null;
  /** By concern 0 to 100 against the first. Kept when another comes first, so that nothing said is lost. */
  beside: Readonly<Record<string, number>>;
}

export const nothingSaid: Said = { picked: [], own: '', overlong: '', first: null, beside: {} };

/** Characters of the person's own words: as much as stands readably beside the rest. */
export const longestOwn = 280;

/** What has to be put right before own words can be kept; null: nothing. */
export function ownFault(own: string): 'empty' | 'tooLong' | null {
  const { length } = own.trim();
  if (length === 0) return 'empty';
  return length > longestOwn ? 'tooLong' : null;
}

/** Own words as they are typed, without the spaces round them. What is too long waits beside those that are kept; an empty field takes them out. */
export function withOwn(said: Said, typed: string): Said {
  return ownFault(typed) === 'tooLong' ? { ...said, overlong: typed } : { ...said, own: typed.trim(), overlong: '' };
}

/** A seventh is not taken in, nor one that is picked already. */
export function withPicked(said: Said, id: string): Said {
  const { picked } = said;
  return picked.includes(id) || picked.length >= mostConcerns ? said : { ...said, picked: [...picked, id] };
}

export function withoutPicked(said: Said, id: string): Said {
  const picked = said.picked.filter((one) => one !== id);
  return { ...said, picked, first: said.first === id ? null : said.first };
}

/** One place nearer to the start (-1) or to the end (1); at either end nothing moves. */
export function moved(said: Said, id: string, by: -1 | 1): Said {
  const from = said.picked.indexOf(id);
  const other = said.picked[from + by];
  if (from < 0 || other === undefined) return said;
  return { ...said, picked: said.picked.with(from, other).with(from + by, id) };
}

/** What is said as a try: points only of what is picked, and none before a first is named. */
export function weighingOf({ picked, own, first, beside }: Said, on: string): Weighing {
  const points =
    first === null || !picked.includes(first)
      ? {}
      : Object.fromEntries(
          picked.flatMap((id) => {
            const given = id === first ? 100 : beside[id];
            return given === undefined ? [] : [[id, given]];
          }),
        );
  return { on, picked, own, points };
}

/** A try as what is being said, so that it can be gone on from. */
export function saidIn({ picked, own, points }: Weighing): Said {
  const first = picked.find((id) => points[id] === 100) ?? null;
  return {
    picked,
    own,
    overlong: '',
    first,
    beside: Object.fromEntries(Object.entries(points).filter(([id]) => id !== first)),
  };
}
