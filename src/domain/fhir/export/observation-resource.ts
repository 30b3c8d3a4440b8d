import { findAttribute } from '../../patient/catalogue/catalogue';
import type { Observation } from '../../patient/record';
import type { JsonObject } from '../json';
import type { BundleDraft } from './bundle-draft';
import type { ExportCase } from './export-case';

/** Numbers by the use of their code, which is the name of the attribute. */
const asNumbers: readonly string[] = [
  'erPercent',
  'prPercent',
  'her2IshRatio',
  'her2IshCopies',
  'lvef',
  'neutrophils',
  'platelets',
  'haemoglobin',
  'creatinine',
  'weight',
  'height',
];

/** Answers in codes: by attribute the use of the question, of the answer, and what each value is called there. */
const choices: Partial<Record<string, { use: string; answer: string; meaning: Partial<Record<string, string>> }>> = {
  her2Ihc: { use: 'her2Ihc', answer: 'her2Score', meaning: { '0': '0', '1+': '1+', '2+': '2+', '3+': '3+' } },
  her2Ish: { use: 'her2Ish', answer: 'answer', meaning: { positive: 'positive', negative: 'negative' } },
  menopausalStatus: {
    use: 'menopausalStatus',
    answer: 'menopausalStatus',
    meaning: { pre: 'pre', peri: 'peri', post: 'post' },
  },
};

/** Genes of the tumour: the symbol, and which value says that it is changed. */
const genes: Partial<Record<string, { symbol: string; changed: string; unchanged: string }>> = {
  esr1: { symbol: 'ESR1', changed: 'mutated', unchanged: 'wildType' },
  pik3ca: { symbol: 'PIK3CA', changed: 'mutated', unchanged: 'wildType' },
  akt1: { symbol: 'AKT1', changed: 'mutated', unchanged: 'wildType' },
  pten: { symbol: 'PTEN', changed: 'altered', unchanged: 'intact' },
};

/**
 * The code and the value of an observation; null: no code is held for it, or it is known in part only. What is not in the file stands in
 * the note that goes along.
 */
export function observationOf(
  { attribute, value }: Observation,
  draft: BundleDraft,
  of: ExportCase,
): JsonObject | null {
  const code = (use: string) => draft.concept(draft.codes.observations, use, of.say({ is: 'attribute', attribute }));
  const declared = findAttribute(attribute);
  if (asNumbers.includes(attribute) && typeof value === 'number' && declared?.kind === 'number') {
    return { code: code(attribute), valueQuantity: quantity(value, declared.unit) };
  }
  if (typeof value !== 'string') return null;
  if (attribute === 'ecog') return { code: code('ecog'), valueInteger: Number(value) };
  const gene = genes[attribute];
  if (gene) return variant(gene, value, draft);
  const choice = choices[attribute];
  const meaning = choice?.meaning[value];
  if (!choice || meaning === undefined) return null;
  return {
    code: code(choice.use),
    valueCodeableConcept: draft.concept(draft.codes.answers, choice.answer, value, meaning),
  };
}

/** A plain ratio has the unit "1" and needs no system. */
const quantity = (value: number, unit: string): JsonObject => ({
  value,
  unit,
  system: 'http://unitsofmeasure.org',
  code: unit,
});

function variant(
  { symbol, changed, unchanged }: { symbol: string; changed: string; unchanged: string },
  value: string,
  draft: BundleDraft,
): JsonObject | null {
  if (value !== changed && value !== unchanged) return null;
  const { answers, observations, genes: known, systems } = draft.codes;
  const row = known.find((one) => one.symbol === symbol);
  const system = systems['hgnc']?.[0];
  const isCoded = row?.verification === 'checked' && system !== undefined;
  const answer = value === changed ? 'present' : 'absent';
  return {
    code: draft.concept(observations, 'variant', symbol),
    valueCodeableConcept: draft.concept(answers, 'answer', value, answer),
    component: [
      {
        code: draft.concept(observations, 'geneStudied', symbol),
        valueCodeableConcept: isCoded
          ? { coding: [{ system, code: row.hgnc, display: symbol }], text: symbol }
          : draft.inWords(symbol),
      },
    ],
  };
}

/** The use of the code under which an attribute is asked for; null: none is held. */
export function attributeUse(attribute: string): string | null {
  if (asNumbers.includes(attribute) || attribute === 'ecog') return attribute;
  if (genes[attribute]) return 'variant';
  return choices[attribute]?.use ?? null;
}
