import { isOfSite } from '../../src/domain/evidence/second-hand';
import { reportingSites } from '../../src/domain/evidence/second-hand-sites';
import type { Source } from '../../src/domain/evidence/source';
import type { Check } from './finding';

const letters = (text: string) => text.replace(/[^a-z0-9]/g, '');

/** Whether the brackets of a title name a site: "(Cancer Therapy Advisor)" for cancertherapyadvisor.com; a short name as a word. */
function names(title: string, site: string): boolean {
  const [host = ''] = site.split('/');
  const name = host.split('.').at(-2) ?? '';
  const said = (title.match(/\([^)]*\)/g) ?? []).join(' ').toLowerCase();
  return name.length > 5 ? letters(said).includes(name) : said.split(/[^a-z0-9]+/).includes(name);
}

/** An address in the place of a journal: "pathway.md". */
const address = /^\S+\.[a-z]{2,4}$/;

/** Kinds that a site of any sort writes itself. */
const ownWords: readonly string[] = ['review', 'web', 'methods', 'patient-information'];

/** A source that is a page of a site that retells others says so and names the original; no source is named by an address. */
export const secondaryPages: Check = {
  name: 'secondary pages',
  check({ sources }) {
    const byId = new Map(sources.map(({ item }) => [item.id, item]));
    const problem = ({ id, kind, title, journal, retells, url, checkedAt }: Source): string[] => {
      const sites = reportingSites.filter((site) => [url ?? '', ...checkedAt].some((page) => isOfSite(page, site)));
      const told = retells ? byId.get(retells) : undefined;
      return [
        ...(retells === undefined && !ownWords.includes(kind) && sites.some((site) => names(title, site))
          ? [`"${title}" is a page that retells another source; name that in retells, or null`]
          : []),
        ...(retells && !told ? [`no source "${retells}" that it retells`] : []),
        ...(told?.retells !== undefined || retells === id
          ? [`"${String(retells)}", which it retells, is no original`]
          : []),
        ...(address.test(journal ?? '') ? [`"${journal ?? ''}" is an address; say what the source is`] : []),
      ];
    };
    return sources.flatMap(({ path, item }) => problem(item).map((said) => `${path} ${item.id}: ${said}`));
  },
};
