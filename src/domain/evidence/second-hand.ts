import { copyingSites, reportingSites } from './second-hand-sites';
import type { Source } from './source';

/**
 * What the page that was read is to its source: the source itself, a copy of it, or what another site writes about it.
 * page: the source is itself such a page of another site.
 */
export type ReadAt = 'source' | 'page' | 'copy' | 'report';

/** Whether an address belongs to a site, or to a part of it, as second-hand-sites.ts writes them: "mims.com", "a.org/drug". */
export function isOfSite(address: string, site: string): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/:?#]+)(?::\d+)?([^?#]*)/.exec(address) ?? [];
  const [siteHost = '', ...part] = site.split('/');
  return `.${host}`.endsWith(`.${siteHost}`) && `${path}/`.startsWith(['', ...part, ''].join('/'));
}

/** Kinds of source that a site of any sort writes itself; of labels, trials, guidelines and registers it only tells. */
const written: readonly string[] = ['patient-information', 'review', 'web', 'methods'];

/** What the page at an address is to a source; null: to a source that is not known. */
export function readAt(address: string, source: Source | null): ReadAt {
  const of = (sites: readonly string[]) => sites.some((site) => isOfSite(address, site));
  if (address.startsWith('stored mirror') || of(copyingSites)) return 'copy';
  if (!of(reportingSites) || written.includes(source?.kind ?? '')) return 'source';
  return source?.retells === undefined ? 'report' : 'page';
}

/** Where a source itself is to be read: its address, where that is no other site's page, else its DOI; null: none is known. */
export function originalAddress(source: Source): string | null {
  const { url, doi } = source;
  const own = url !== null && ['source', 'page'].includes(readAt(url, source)) ? url : null;
  return own ?? (doi ? `https://doi.org/${doi}` : null);
}
