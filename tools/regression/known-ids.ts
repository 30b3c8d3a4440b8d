import type { Knowledge } from '../../src/domain/consultation/knowledge';
import type { Shelf } from '../check/files';
import type { KnownIds } from './score';

/** The ids that cases may name of a knowledge and the sources on its shelf. */
export const knownIds = (knowledge: Knowledge, { sources }: Shelf): KnownIds => ({
  options: new Set(knowledge.options.map(({ id }) => id)),
  sources: new Set(sources.map(({ item }) => item.id)),
  parts: partIds(knowledge),
});

/** The ids of cautions, holds, gates and rules. */
export const partIds = ({ options, sharedHolds, rules }: Knowledge): ReadonlySet<string> =>
  new Set([
    ...sharedHolds.map(({ id }) => id),
    ...options.flatMap((one) => [...one.cautions, ...one.contraindications, ...one.holds].map(({ id }) => id)),
    ...rules.map(({ id }) => id),
  ]);
