import { type Possible, isKnown, namesOf } from '../logic/possible';
import { attributeById } from './catalogue/catalogue';

/** Values of genes and signatures with which nothing was found. */
const negatives: ReadonlySet<string> = new Set(['negative', 'wildType', 'intact', 'absent', 'stable', 'proficient']);
/** Mutations per megabase from which a tumour counts as TMB-high: the limit of pembrolizumab's US label. */
const highTmb = 10;

/** Whether a change was found of which nobody knows what it means: it opens no option. */
export function isOfUnknownMeaning(id: string, value: Possible): boolean {
  const declared = attributeById(id);
  if (declared.kind !== 'choice' || value.kind !== 'choice' || !isKnown(value)) return false;
  return namesOf(declared.values, value.mask).includes('vus');
}

/** Whether a test of a gene or a signature was read and found nothing; of what is not known, no. */
export function isNegative(id: string, value: Possible): boolean {
  const declared = attributeById(id);
  if (value.kind === 'number') return id === 'tmb' && value.spans.every(({ hi }) => hi < highTmb);
  if (declared.kind !== 'choice' || value.kind !== 'choice' || !isKnown(value)) return false;
  return namesOf(declared.values, value.mask).every((name) => negatives.has(name));
}
