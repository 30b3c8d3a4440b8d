import type { Condition, Leaf } from './condition';
import { fold } from './fold';

/** What a condition says, as keys for the message catalogues: `logic.all`, `logic.in` … with the leaf they speak of. */
export type Phrase =
  | { key: 'logic.in' | 'logic.range' | 'logic.has' | 'logic.known'; leaf: Leaf }
  | { key: 'logic.all' | 'logic.any'; parts: Phrase[] }
  | { key: 'logic.not'; part: Phrase }
  | { key: 'logic.atLeast'; count: number; parts: Phrase[] };

/** The words algebra: the domain gives keys and never prose. */
export function words(condition: Condition): Phrase {
  return fold<Phrase>(condition, {
    leaf: (leaf) => ({ key: leafKey(leaf), leaf }),
    all: (parts) => ({ key: 'logic.all', parts }),
    any: (parts) => ({ key: 'logic.any', parts }),
    not: (part) => ({ key: 'logic.not', part }),
    atLeast: (count, parts) => ({ key: 'logic.atLeast', count, parts }),
  });
}

function leafKey(leaf: Leaf): 'logic.in' | 'logic.range' | 'logic.has' | 'logic.known' {
  if ('known' in leaf) return 'logic.known';
  if ('in' in leaf) return 'logic.in';
  return 'has' in leaf ? 'logic.has' : 'logic.range';
}
