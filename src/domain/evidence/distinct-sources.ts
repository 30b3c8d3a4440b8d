import type { Source } from './source';

/** Each source once: the files of several areas may hold the same one, each with the addresses that its area read. */
export function distinctSources(sources: readonly Source[]): Source[] {
  const found = new Map<string, Source>();
  for (const source of sources) {
    const before = found.get(source.id);
    found.set(
      source.id,
      before
        ? {
            ...before,
            pmid: before.pmid ?? source.pmid,
            checkedAt: [...new Set([...before.checkedAt, ...source.checkedAt])],
            note: before.note ?? source.note,
          }
        : source,
    );
  }
  return [...found.values()];
}
