import { copyingSites, reportingSites } from './second-hand-sites';
import type { Source } from './source';

/** What the page that was read is to its source: the source itself, a copy of it, or what another site writes about it. */
export type ReadAt = 'source' | 'copy' | 'report';

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
  return of(reportingSites) && !written.includes(source?.kind ?? '') ? 'report' : 'source';
}
