import MiniSearch from 'minisearch';
import type { Entry } from './entry';

/** More hits than this are counted, not shown: a longer word finds fewer. */
const shownOfKind = 8;

/** Finds entries by their names in both languages, by brand, synonym and registration; small typing errors are forgiven. */
export class LibrarySearch {
  readonly #entries: readonly Entry[];
  readonly #index = new MiniSearch<{ id: number; name: string; note: string; also: string }>({
    fields: ['name', 'note', 'also'],
    processTerm: folded,
    searchOptions: { boost: { name: 4, note: 2 }, prefix: true, fuzzy: forgiven, combineWith: 'AND' },
  });

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index.addAll(
      entries.map(({ name, note, also }, id) => ({
        id,
        name: `${name.en} ${name.es}`,
        note: note ? `${note.en} ${note.es}` : '',
        also: also.join(' '),
      })),
    );
  }

  /** Hits by kind, best first; kinds in the order of their best hit. `total` counts those beyond what is shown. */
  find(words: string): { kind: Entry['kind']; entries: Entry[]; total: number }[] {
    const byKind = new Map<Entry['kind'], Entry[]>();
    for (const { id } of this.#index.search(words)) {
      const entry = this.#entries[id as number];
      if (entry) byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entry]);
    }
    return [...byKind].map(([kind, found]) => ({ kind, entries: found.slice(0, shownOfKind), total: found.length }));
  }
}

/** "Fulvestránt" is found as "fulvestrant". */
function folded(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Short words and numbers are looked for as they stand: "T-DM1" is not "T-DXd". */
function forgiven(term: string): number | boolean {
  return term.length > 5 && !/\d/.test(term) ? 0.2 : false;
}
