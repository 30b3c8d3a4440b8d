import type { Source } from '../../../domain/evidence/source';

/** A source in one line: title, where and when it was published, and its identifier or address. */
export function citation({ title, journal, year, doi, url }: Source): string {
  const published = [journal, year].filter((part) => part !== null).join(' ');
  const where = doi ? `doi:${doi}` : (url ?? '');
  return [title.replace(/\.$/, ''), published, where].filter(Boolean).join('. ');
}
