import type { Source } from '../../../domain/evidence/source';
import type { Checked } from '../../../domain/evidence/text';
import type { Words } from '../../words/words';

/** Where a figure is from and whether it was read there. */
export interface Read {
  sourceId: string | null;
  checked: Checked;
}

/** A source in one line: title, where and when it was published, and its identifier or address. */
export function citation({ title, journal, year, doi, url }: Source): string {
  const published = [journal, year].filter((part) => part !== null).join(' ');
  const where = doi ? `doi:${doi}` : (url ?? '');
  return [title.replace(/\.$/, ''), published, where].filter(Boolean).join('. ');
}

/** A source in a few words, for a bracket behind a figure: where it was published, else the first words of its title, and the year. */
export function shortCitation({ title, journal, year }: Source): string {
  return [journal ?? title.replace(/[:(.,].*$/, '').trim(), year].filter((part) => part !== null).join(' ');
}

/** A line for each source, in the order in which they are first met; a source that was not read is named as such. */
export function citations(
  read: readonly (Read | null | undefined)[],
  sources: readonly Source[],
  words: Words,
): string[] {
  const lines = read.flatMap((one) => {
    const source = sources.find(({ id }) => id === one?.sourceId);
    if (!one || !source) return [];
    return `${words.of(one.checked ? 'source.open' : 'source.openRecalled')}: ${citation(source)}`;
  });
  return [...new Set(lines)];
}
