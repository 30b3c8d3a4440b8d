import type { Phrase } from '../../documents/phrase';
import { namesOf } from '../../logic/possible';
import { catalogue, findAttribute } from '../../patient/catalogue/catalogue';
import type { ObservedValue } from '../../patient/record';
import { codeTable } from '../codes/table';
import { BundleDraft } from './bundle-draft';
import type { ExportCase } from './export-case';
import { observationOf } from './observation-resource';

/** Writes the catalogue's own names. */
function say(phrase: Phrase): string {
  if (phrase.is === 'attribute') return phrase.attribute;
  if (phrase.is !== 'fact') throw new Error(phrase.is);
  const { attribute, value } = phrase;
  const declared = findAttribute(attribute);
  if (value.kind === 'number' || declared?.kind === 'number') return JSON.stringify(value);
  return namesOf(declared?.values ?? [], value.kind === 'set' ? value.may : value.mask).join(' or ');
}
const of = { say } as ExportCase;
const draft = new BundleDraft(codeTable, () => 'id');
const written = (attribute: string, value: ObservedValue) => observationOf({ attribute, value }, draft, of);

interface Coding {
  code: string;
  system: string;
  display: string;
}
const codingsIn = (value: unknown): Coding[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'coding' in value ? (value.coding as Coding[]) : [];
  return [...own, ...Object.values(value).flatMap(codingsIn)];
};
const valuesOf = (attribute: (typeof catalogue)[number]): ObservedValue[] =>
  attribute.kind === 'number'
    ? [attribute.min, attribute.max, { from: attribute.min, to: (attribute.min + attribute.max) / 2 }]
    : attribute.kind === 'set'
      ? [[], [...attribute.values], ...attribute.values.map((one) => [one])]
      : [...attribute.values, { oneOf: attribute.values.slice(0, 2) }].filter(
          (one) => typeof one === 'string' || attribute.values.length > 2,
        );

/** Answers in codes, written down a second time: all others stand in words. */
const answered: Record<string, string> = {
  'her2Ihc 0': '0',
  'her2Ihc 1+': '1+',
  'her2Ihc 2+': '2+',
  'her2Ihc 3+': '3+',
  'her2Ish positive': 'Positive (qualifier value)',
  'her2Ish negative': 'Negative (qualifier value)',
  'her2Ish notDone': 'Procedure not done',
  'menopausalStatus pre': 'Premenopausal',
  'menopausalStatus peri': 'Perimenopausal',
  'menopausalStatus post': 'Postmenopausal',
  'msi high': 'MSI-H',
  'msi stable': 'Stable',
  'germlineBrca pathogenic': 'Present',
  'germlineBrca vus': 'Present',
  'germlineBrca negative': 'Absent',
  'germlinePalb2 pathogenic': 'Present',
  'germlinePalb2 vus': 'Present',
  'germlinePalb2 negative': 'Absent',
  'somaticBrca pathogenic': 'Present',
  'somaticBrca vus': 'Present',
  'somaticBrca negative': 'Absent',
  'esr1 mutated': 'Present',
  'esr1 wildType': 'Absent',
  'pik3ca mutated': 'Present',
  'pik3ca wildType': 'Absent',
  'akt1 mutated': 'Present',
  'akt1 wildType': 'Absent',
  'pten altered': 'Present',
  'pten intact': 'Absent',
  'erbb2Mutation activating': 'Present',
  'erbb2Mutation vus': 'Present',
  'erbb2Mutation absent': 'Absent',
  'ntrkFusion present': 'Present',
  'ntrkFusion absent': 'Absent',
  'retFusion present': 'Present',
  'retFusion absent': 'Absent',
};

describe('an observation of the file', () => {
  it('says every value of every attribute, in a code that says exactly that or in words', () => {
    const coded: Record<string, string> = {};
    for (const attribute of catalogue) {
      for (const value of valuesOf(attribute)) {
        const name = `${attribute.id} ${JSON.stringify(value)}`;
        const told = written(attribute.id, value);
        if (told === null) {
          fail(`${name} is not told`);
          continue;
        }
        const values = Object.keys(told).filter((key) => key.startsWith('value'));
        expect(values.length).withContext(name).toBe(1);
        const [answer] = codingsIn(told['valueCodeableConcept']);
        if (answer) coded[`${attribute.id} ${typeof value === 'string' ? value : name}`] = answer.display;
      }
    }
    expect(coded).toEqual(answered);
  });

  it('takes every code from the rows that are exact', () => {
    const { observations, answers, genes, systems } = codeTable;
    const allowed = new Set([
      ...[...observations, ...answers].filter(({ exact }) => exact).map(({ code }) => code),
      ...genes.filter(({ verification }) => verification === 'checked').map(({ hgnc }) => hgnc),
    ]);
    const official = new Set(Object.values(systems).map(([first]) => first));
    const all = catalogue.flatMap((one) => valuesOf(one).flatMap((value) => codingsIn(written(one.id, value))));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ code, system }) => !allowed.has(code) || !official.has(system))).toEqual([]);
  });

  it('does not say which of two genes is changed, and says what the change means', () => {
    const told = JSON.stringify(written('germlineBrca', 'pathogenic'));
    expect(told).toContain('"text":"BRCA1, BRCA2"');
    expect(told).not.toContain('HGNC');
    expect(told).toContain('LA6683-2');
    expect(told).toContain('LA6668-3');
  });

  it('writes units as UCUM does, and none where it has none', () => {
    expect(written('tmb', 12)?.['valueQuantity']).toEqual({
      value: 12,
      unit: '/Mb',
      system: 'http://unitsofmeasure.org',
      code: '1/1000000{Base}',
    });
    expect(written('bilirubin', 2)?.['valueQuantity']).toEqual({ value: 2, unit: 'ULN' });
  });

  it('tells what is known in part: a span, or one of some values in words', () => {
    expect(written('erPercent', { from: 1, to: 9 })?.['valueRange']).toBeDefined();
    expect(written('her2Ihc', { oneOf: ['0', '1+'] })?.['valueCodeableConcept']).toEqual({ text: '0 or 1+' });
    expect(written('germlineBrca', { oneOf: ['vus', 'negative'] })?.['valueString']).toBe('vus or negative');
    expect(written('her2Ihc', null)).toBeNull();
  });

  it("keeps the laboratory's words", () => {
    expect(observationOf({ attribute: 'esr1', value: 'mutated', detail: 'D538G' }, draft, of)?.['note']).toEqual([
      { text: 'D538G' },
    ]);
  });
});
