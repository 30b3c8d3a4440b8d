import { siteFromWords } from './body-site';
import type { Cancers } from './cancers';
import { onsetOf } from './cancers';
import type { Chart } from './chart';
import { conceptOf, labelOf, wordsOf } from './concept';
import type { Evidence } from './evidence-of-metastasis';
import type { Finding, Place } from './finding';
import { ask, ignored, placeOf, proposed, taken } from './finding';
import { objectsOf } from './json';
import type { Resource } from './resource';
import { extensionReferences } from './resource';
import { isOver } from './standing';

export interface Metastases {
  evidence: Evidence[];
  findings: Finding[];
}

/** Reads the secondary cancers: which are distant, where, and whether they are the breast cancer's. */
export function readMetastases(cancers: Cancers, chart: Chart): Metastases {
  const evidence: Evidence[] = [];
  const findings: Finding[] = [];
  const sites = new Map<string, Place>();
  for (const resource of cancers.metastases) {
    const place = { ...placeOf(resource), ...onsetOf(resource) };
    const path = 'Condition.code';
    const params = { name: labelOf(conceptOf(resource.json['code'])) };
    const origin = originOf(resource, cancers, chart);
    const { site, byWords } = siteOf(resource, chart);
    if (origin === 'other') findings.push(ignored(place, path, 'sites', 'import.ignored.otherCancer', params));
    else if (site === 'regional') findings.push(ignored(place, path, 'sites', 'import.ignored.regionalNodes', params));
    else if (origin === 'unclear' || site === 'ask') {
      evidence.push({ kind: 'open', strong: true, ...place });
      findings.push(
        ask(place, path, 'sites', origin === 'unclear' ? 'import.ask.whichCancer' : 'import.ask.nearOrFar', params),
      );
    } else {
      evidence.push({ kind: 'for', strong: true, ...place });
      if (site === 'unspecified')
        findings.push(ask(place, 'Condition.bodySite', 'sites', 'import.ask.siteMissing', params));
      else if (isOver(resource))
        findings.push(ask(place, 'Condition.clinicalStatus', 'sites', 'import.ask.siteOver', params));
      else {
        if (!sites.has(site)) sites.set(site, place);
        const row = { ...params, site };
        if (byWords) findings.push(ask(place, path, 'sites', 'import.ask.siteByWords', row));
        else findings.push(taken(place, path, 'site', site, { reasonKey: 'import.taken.site', params: row }));
      }
    }
  }
  const first = [...sites.values()][0];
  // The file names sites that are affected; what it does not name may be affected too, until a person says so.
  if (first)
    findings.push(
      proposed(
        latest([...sites.values()]) ?? first,
        'Condition',
        'sites',
        { atLeast: [...sites.keys()] },
        'import.ask.sitesComplete',
        { sites: [...sites.keys()].join(', ') },
      ),
    );
  return { evidence, findings };
}

/** The sites together are as of the newest of them. */
function latest(places: Place[]): Place | undefined {
  const [newest] = [...places].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
  return newest && { resource: newest.resource, ...(newest.on !== undefined && { on: newest.on }) };
}

function originOf(resource: Resource, cancers: Cancers, chart: Chart): 'breast' | 'other' | 'unclear' {
  const linked = ['mcode-related-primary-cancer-condition', 'mcode-related-condition']
    .flatMap((name) => extensionReferences(resource.json, name))
    .map((reference) => chart.resolve(reference, resource)?.name);
  const among = (conditions: Resource[]) => conditions.some(({ name }) => linked.includes(name));
  if (among(cancers.breast)) return 'breast';
  if (among(cancers.others)) return 'other';
  return cancers.breast.length > 0 && cancers.others.length === 0 ? 'breast' : 'unclear';
}

/** The site by the code of the condition, else by its body sites or its words, which a person is shown. */
function siteOf(resource: Resource, chart: Chart): { site: string; byWords: boolean } {
  const concept = conceptOf(resource.json['code']);
  const coded = chart.book.condition(concept)?.meaning;
  if (coded !== undefined && coded !== 'unspecified') return { site: coded, byWords: false };
  const bodySites = 'bodySite' in resource.json ? objectsOf(resource.json['bodySite']).map(conceptOf) : [];
  const words = [...bodySites.map(wordsOf), coded === undefined ? wordsOf(concept) : ''];
  const found = words.map(siteFromWords).find((site) => site !== undefined);
  if (found === undefined) return { site: coded ?? 'unspecified', byWords: true };
  return { site: found === 'breast' ? 'ask' : found, byWords: true };
}
