import type { Picture } from '../patient/picture';
import { attributeById } from '../patient/catalogue/catalogue';
import { maskOf } from '../logic/possible';
import { alteredGenes } from '../patient/told-genes';

/** Terms of which any one may stand in a trial; groups are joined with "and". In English, as the registries are. */
export interface SearchGroup {
  id: 'hormone' | 'her2' | 'triple' | 'genes' | 'brain';
  terms: readonly string[];
}

export const searchedDisease = 'metastatic breast cancer';

/** How a gene of the catalogue is called in a registry. */
const geneTerms: Readonly<Record<string, readonly string[]>> = {
  esr1: ['ESR1'],
  pik3ca: ['PIK3CA'],
  akt1: ['AKT1'],
  pten: ['PTEN'],
  germlineBrca: ['BRCA'],
  germlinePalb2: ['PALB2'],
  erbb2Mutation: ['HER2 mutation'],
  msi: ['MSI-high'],
};

const her2Terms: Readonly<Record<string, readonly string[]>> = {
  positive: ['HER2-positive'],
  low: ['HER2-negative', 'HER2-low'],
  ultralow: ['HER2-negative', 'HER2-ultralow'],
  zero: ['HER2-negative'],
};

/** Whether a choice has this value for sure. */
function is(picture: Pick<Picture, 'value'>, id: string, value: string): boolean {
  const [held, declared] = [picture.value(id), attributeById(id)];
  return held.kind === 'choice' && declared.kind === 'choice' && held.mask === maskOf(declared.values, [value]);
}

/**
 * What to search a registry for: the kind of cancer, altered genes and spread to the brain, as far as they are known for sure. Nothing
 * of the person: no age, no day, no place, no treatment.
 */
export function searchGroups(picture: Pick<Picture, 'value'>): SearchGroup[] {
  const genes = alteredGenes(picture).flatMap(({ attribute }) => geneTerms[attribute] ?? []);
  const sites = picture.value('sites');
  const declared = attributeById('sites');
  const brain =
    sites.kind === 'set' && declared.kind === 'set' && (sites.must & maskOf(declared.values, ['brain'])) !== 0;
  const her2 = Object.entries(her2Terms).find(([value]) => is(picture, 'her2Status', value))?.[1];
  const triple = is(picture, 'tripleNegative', 'yes');
  return [
    ...(triple ? [{ id: 'triple' as const, terms: ['triple negative'] }] : []),
    ...(!triple && is(picture, 'hrStatus', 'positive')
      ? [{ id: 'hormone' as const, terms: ['hormone receptor positive', 'HR-positive', 'ER-positive'] }]
      : []),
    ...(her2 && !(triple && her2.length === 1) ? [{ id: 'her2' as const, terms: her2 }] : []),
    ...(genes.length > 0 ? [{ id: 'genes' as const, terms: genes }] : []),
    ...(brain ? [{ id: 'brain' as const, terms: ['brain metastases'] }] : []),
  ];
}

const quoted = (term: string) => (/[\s-]/.test(term) ? `"${term}"` : term);

/** The terms as one expression: "HER2-low" AND (ESR1 OR PIK3CA); empty without any. */
export function searchTerms(groups: readonly SearchGroup[]): string {
  return groups
    .map(({ terms }) => terms.map(quoted).join(' OR '))
    .map((any, place) => (groups.length > 1 && (groups[place]?.terms.length ?? 0) > 1 ? `(${any})` : any))
    .join(' AND ');
}

/**
 * The search of ClinicalTrials.gov as an address: condition `cond`, other terms `term`, and `aggFilters=status:rec` for trials that
 * recruit. It is opened on purpose only.
 */
export function clinicalTrialsAddress(groups: readonly SearchGroup[]): string {
  const term = searchTerms(groups);
  const asked = [
    `cond=${encodeURIComponent(searchedDisease)}`,
    ...(term === '' ? [] : [`term=${encodeURIComponent(term)}`]),
    'aggFilters=status:rec',
  ];
  return `https://clinicaltrials.gov/search?${asked.join('&')}`;
}

/** The search page of the European register (CTIS), whose published help names no parameter of the address: the words are pasted there. */
export const ctisAddress = 'https://euclinicaltrials.eu/ctis-public/search';

/** What goes into its fields "contain all of these terms" and "contain any of these terms"; it searches word by word. */
export function ctisFields(groups: readonly SearchGroup[]): { all: string; any: string } {
  return { all: searchedDisease, any: groups.flatMap(({ terms }) => terms).join(' ') };
}
