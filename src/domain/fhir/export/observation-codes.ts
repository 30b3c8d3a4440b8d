import { findAttribute } from '../../patient/catalogue/catalogue';
import type { BundleDraft, CodedConcept } from './bundle-draft';
import type { ExportCase } from './export-case';

/** Attributes with a code of their own for the question, which is the use of its row: numbers, and choices with the use of their answers. */
const numbers: readonly string[] = [
  'erPercent',
  'prPercent',
  'her2IshRatio',
  'her2IshCopies',
  'tmb',
  'lvef',
  'neutrophils',
  'platelets',
  'haemoglobin',
  'creatinine',
  'weight',
  'height',
];
const answers: Partial<Record<string, string>> = {
  her2Ihc: 'her2Score',
  her2Ish: 'answer',
  msi: 'msi',
  menopausalStatus: 'menopausalStatus',
};

/** A change of genes: the genes that one attribute asks about, and which values say that there is one. */
export interface GeneChange {
  genes: readonly string[];
  /** By value that says so: what the change means, null where that is not classed. */
  changed: Readonly<Record<string, string | null>>;
  unchanged: string;
  source?: 'germline' | 'somatic';
  fusion?: true;
}

const mutation = { changed: { mutated: null }, unchanged: 'wildType' };
const classed = { changed: { pathogenic: 'pathogenic', vus: 'vus' }, unchanged: 'negative' };
const fusion = { changed: { present: null }, unchanged: 'absent', fusion: true } as const;

const geneChanges: Partial<Record<string, GeneChange>> = {
  esr1: { genes: ['ESR1'], ...mutation },
  pik3ca: { genes: ['PIK3CA'], ...mutation },
  akt1: { genes: ['AKT1'], ...mutation },
  pten: { genes: ['PTEN'], changed: { altered: null }, unchanged: 'intact' },
  germlineBrca: { genes: ['BRCA1', 'BRCA2'], ...classed, source: 'germline' },
  germlinePalb2: { genes: ['PALB2'], ...classed, source: 'germline' },
  somaticBrca: { genes: ['BRCA1', 'BRCA2'], ...classed, source: 'somatic' },
  erbb2Mutation: { genes: ['ERBB2'], changed: { activating: 'activating', vus: 'vus' }, unchanged: 'absent' },
  ntrkFusion: { genes: ['NTRK1', 'NTRK2', 'NTRK3'], ...fusion },
  retFusion: { genes: ['RET'], ...fusion },
};

export const geneChangeOf = (attribute: string): GeneChange | undefined => geneChanges[attribute];
/** The use of the rows of its answers; undefined: it is not answered in codes. */
export const answerUse = (attribute: string): string | undefined => answers[attribute];

/** Whether its question has a code, or the genes that it asks about. */
export const isCoded = (attribute: string): boolean => isAskedInCodes(attribute) || attribute in geneChanges;
const isAskedInCodes = (attribute: string): boolean =>
  numbers.includes(attribute) || attribute in answers || attribute === 'ecog';

/** The question by its code, else in the catalogue's words; of a gene in words, because the code of its result holds for every gene. */
export function questionOf(attribute: string, draft: BundleDraft, of: ExportCase): CodedConcept {
  const text = of.say({ is: 'attribute', attribute });
  return isAskedInCodes(attribute) ? draft.concept(draft.codes.observations, attribute, text) : { text };
}

/** The genes by the one code of a gene, else in words: of several it is not known which. */
export function genesOf({ genes }: GeneChange, { codes }: BundleDraft): CodedConcept {
  const text = genes.join(', ');
  const row = codes.genes.find(({ symbol }) => symbol === text);
  const system = codes.systems['hgnc']?.[0];
  if (row?.verification !== 'checked' || system === undefined) return { text };
  return { coding: [{ system, code: row.hgnc, display: row.symbol }], text };
}

const ofBlood = ['lvef', 'neutrophils', 'platelets', 'haemoglobin', 'creatinine'];

/** Whether a laboratory or a machine answers it, and not the person or the clinician. */
export function isTest(attribute: string): boolean {
  const group = findAttribute(attribute)?.group;
  return group === 'receptors' || group === 'genomics' || ofBlood.includes(attribute);
}
