import type { JsonObject } from '../json';

/** What a kind of resource says in words alone, because no code is held that says exactly that. */
export interface WordsOnly {
  type: string;
  names: string[];
}

/** Read in what is sent, so that nothing can be left out of the list. */
export function wordsOnlyIn(resources: readonly JsonObject[]): WordsOnly[] {
  const byType = new Map<string, Set<string>>();
  for (const { resourceType, ...content } of resources) {
    const type = String(resourceType);
    const names = byType.get(type) ?? new Set();
    for (const name of uncoded(content)) names.add(name);
    byType.set(type, names);
  }
  return [...byType].filter(([, names]) => names.size > 0).map(([type, names]) => ({ type, names: [...names] }));
}

/** Prose that no code is asked of: the narrative, notes, questions with their answers. */
const prose = new Set(['note', 'item']);

/** The words of every concept, and of every code of a filter, that has no code. */
function uncoded(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(uncoded);
  if (typeof value !== 'object' || value === null) return [];
  const { text, display } = value as JsonObject;
  if (typeof text === 'string') return 'coding' in value ? [] : [text];
  const isCode = typeof display === 'string' && !('code' in value) && !('reference' in value);
  const inside = Object.entries(value).filter(([key]) => !prose.has(key) && key !== 'who');
  return [...(isCode ? [display] : []), ...inside.flatMap(([, inner]) => uncoded(inner))];
}
