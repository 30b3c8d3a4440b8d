import { isOfSite, readAt } from '../../src/domain/evidence/second-hand';
import { copyingSites, reportingSites } from '../../src/domain/evidence/second-hand-sites';
import type { CheckedAt } from '../../src/domain/evidence/text';
import type { Check } from './finding';
import { labelSites } from './label-sites';

/** A part of the knowledge that cites a source, or holds parts that rest on the same one. */
interface Part {
  sourceId?: unknown;
  /** Of a rule: it was read at one of them, nobody says which. */
  sourceIds?: readonly string[];
  checked?: CheckedAt | null;
}

interface PageRead {
  address: string;
  sourceIds: readonly string[];
}

function pagesOf(value: unknown, around: readonly string[]): PageRead[] {
  if (Array.isArray(value)) return value.flatMap((one) => pagesOf(one, around));
  if (typeof value !== 'object' || value === null) return [];
  const { sourceId, sourceIds, checked } = value as Part;
  const cited = typeof sourceId === 'string' ? [sourceId] : (sourceIds ?? around);
  const own = checked ? [{ address: checked.against, sourceIds: cited }] : [];
  return [...own, ...Object.values(value).flatMap((one) => pagesOf(one, cited))];
}

/**
 * Where a label was read, the site is known: as its maker's, an agency's or a register's own, or as one that prints or retells
 * what others wrote, which the reader is told. No site is listed that nothing was read at.
 */
export const pagesRead: Check = {
  name: 'pages read',
  check({ files, sources }) {
    const labels = new Map(sources.flatMap(({ item }) => (item.kind === 'label' ? [[item.id, item]] : [])));
    const pages = files.map(({ path, content }) => ({ path, read: pagesOf(content, []) }));
    const unknown = pages.flatMap(({ path, read }) =>
      read.flatMap(({ address, sourceIds }) => {
        // Where a label stands among other sources, the page may be of one of those.
        const label = sourceIds.every((id) => labels.has(id)) ? labels.get(sourceIds[0] ?? '') : undefined;
        const known = readAt(address, label ?? null) !== 'source' || labelSites.some((site) => isOfSite(address, site));
        return !label || known
          ? []
          : [
              `${path}: ${address} is of an unknown site; add it to label-sites.ts, or to second-hand-sites.ts if others wrote it`,
            ];
      }),
    );
    const addresses = [
      ...pages.flatMap(({ read }) => read.map(({ address }) => address)),
      ...sources.flatMap(({ item }) => item.checkedAt),
    ];
    const unread = [...copyingSites, ...reportingSites, ...labelSites].filter(
      (site) => !addresses.some((address) => isOfSite(address, site)),
    );
    return [...new Set(unknown), ...unread.map((site) => `nothing was read at ${site}: delete it from its list`)];
  },
};
