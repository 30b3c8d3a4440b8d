import MiniSearch from 'minisearch';
import { severities } from '../../../domain/treatment/interactions/interaction-class';
import type { Entry } from './entry';
import { folded } from '../../words/folded';

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
      entries.map(({ name, note, also, beside = [] }, id) => ({
        id,
        name: [name.en, name.es].join(' '),
        note: note ? [note.en, note.es].join(' ') : '',
        also: [...also, ...beside.flatMap(({ words }) => words)].join(' '),
      })),
    );
  }

  /** Hits by kind, best first, and drugs with what is looked for by how serious that is; kinds in the order of their best hit. */
  find(words: string): { kind: Entry['kind']; entries: Entry[] }[] {
    const byKind = new Map<Entry['kind'], Entry[]>();
    const hits = this.#index.search(words).flatMap(({ id, score }) => {
      const entry = this.#entries[id as number];
      return entry ? [{ entry, named: namedSo(entry, words), paper: Number(entry.kind === 'sources'), score }] : [];
    });
    // Titles of papers repeat the names of drugs: what is decided by comes before what it rests on.
    for (const { entry } of hits.sort((x, y) => y.named - x.named || x.paper - y.paper || y.score - x.score))
      byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entry]);
    return [...byKind].map(([kind, found]) => ({
      kind,
      entries: kind === 'drugs' ? found.sort((x, y) => besideRank(x, words) - besideRank(y, words)) : found,
    }));
  }
}

/** 2: that is its name or brand; 1: its name begins so; 0: the words stand elsewhere. A paper is named after what it studied. */
function namedSo({ kind, name, also }: Entry, words: string): 0 | 1 | 2 {
  if (kind === 'sources') return 0;
  const looked = folded(words.trim());
  const names = held([name.en, name.es]);
  const otherNames = kind === 'drugs' || kind === 'side-effects';
  if (names.includes(looked) || (otherNames && held(also).includes(looked))) return 2;
  return names.some((one) => one.startsWith(looked)) ? 1 : 0;
}

/** -1: it is called so itself; else the most serious of what it does with a medicine of these words, or behind all of them. */
function besideRank(entry: Entry, words: string): number {
  if (namedSo(entry, words) > 0) return -1;
  const looked = folded(words.trim());
  const met = (entry.beside ?? []).filter((one) => held(one.words).some((word) => ` ${word}`.includes(` ${looked}`)));
  return Math.min(severities.length, ...met.map(({ rank }) => rank));
}

/** Words as they are compared; the Spanish ones come later than the English. */
function held(words: readonly string[]): string[] {
  return words.filter(Boolean).map(folded);
}

/** Short words and numbers are looked for as they stand: "T-DM1" is not "T-DXd". */
function forgiven(term: string): number | boolean {
  return term.length > 5 && !/\d/.test(term) ? 0.2 : false;
}
