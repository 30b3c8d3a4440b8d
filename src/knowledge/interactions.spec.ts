import { codeBook } from '../domain/fhir/code-book';
import { codeTable } from '../domain/fhir/codes/table';
import { drugMatcher } from '../domain/fhir/drug-match';
import { namedMedicines } from '../domain/treatment/interactions/ingredient';
import type { Severity } from '../domain/treatment/interactions/interaction-class';
import { interactionBook, interactionsOf, type Interaction } from '../domain/treatment/interactions/interactions';
import { interactions } from './interactions';
import { knowledge } from './knowledge';

const book = interactionBook({ ...knowledge, ...interactions });
const between = (name: string, drugId: string): Interaction[] =>
  interactionsOf([book.read({ name, drugId: null })], [{ drugId }], book).found;

/** Sentences of labels and lists as the evidence has them, written before the engine was asked. */
const sentences: [medicine: string, drug: string, severity: Severity, action: RegExp, read: boolean][] = [
  ['Clarithromycin 500 mg', 'palbociclib', 'avoid', /75 mg once daily/, true],
  ['itraconazol', 'ribociclib', 'avoid', /400 mg/, true],
  ['ritonavir', 'abemaciclib', 'adjust', /100 mg twice daily/, true],
  ['ketoconazole', 'abemaciclib', 'avoid', /^Avoid$/, true],
  ['rifampin', 'exemestane', 'adjust', /50 mg once daily/, true],
  ["St John's wort", 'ribociclib', 'avoid', /^Avoid$/, true],
  ['hierba de San Juan', 'palbociclib', 'avoid', /^Avoid$/, true],
  ['hierba de San Juan', 'palbociclib', 'contraindicated', /EU label/, true],
  ['Brivudine', 'capecitabine', 'contraindicated', /4 weeks/, true],
  ['NERVINEX 125 mg', 'capecitabine', 'contraindicated', /4 weeks/, true],
  ['Zostex', 'fluorouracil', 'contraindicated', /4 weeks/, true],
  ['sorivudina', 'capecitabine', 'contraindicated', /Never/, true],
  ['paroxetina', 'tamoxifen', 'avoid', /venlafaxine/, true],
  ['bupropion', 'tamoxifen', 'avoid', /Avoid/, true],
  ['citalopram', 'ribociclib', 'avoid', /ECG/, true],
  ['ondansetrón', 'ribociclib', 'avoid', /palbociclib or abemaciclib/, true],
  ['warfarina', 'capecitabine', 'monitor', /INR/, true],
  ['acenocumarol', 'capecitabine', 'monitor', /INR/, true],
  ['phenytoin', 'capecitabine', 'monitor', /phenytoin level/, true],
  ['lansoprazole', 'neratinib', 'avoid', /^Avoid$/, true],
  ['famotidine', 'neratinib', 'separate', /2 h before or 10 h after/, true],
  ['omeprazole', 'palbociclib', 'separate', /tablets are not affected/, false],
  ['gemfibrozil', 'tucatinib', 'avoid', /100 mg twice daily/, true],
  ['clopidogrel', 'tucatinib', 'monitor', /closely/, true],
  ['digoxin', 'tucatinib', 'adjust', /other medicine/, true],
  ['verapamil', 'talazoparib', 'adjust', /0\.75 mg/, true],
  ['diltiazem', 'everolimus', 'adjust', /2\.5 mg/, true],
  ['warfarin', 'alpelisib', 'monitor', /INR/, true],
  ['cimetidine', 'epirubicin', 'avoid', /Stop/, true],
  ['morphine', 'vinorelbine', 'monitor', /Laxatives/, true],
  ['estradiol', 'letrozole', 'avoid', /Avoid/, true],
  ['furosemida', 'denosumab', 'monitor', /calcium/, true],
  ['itraconazole', 'trastuzumab-deruxtecan', 'none', /No change/, false],
  ['ketoconazole', 'sacituzumab-govitecan', 'avoid', /Avoid/, false],
  ['allopurinol', 'capecitabine', 'avoid', /Avoid/, false],
];

describe('the interactions of the evidence', () => {
  for (const [medicine, drugId, severity, action, read] of sentences)
    it(`${medicine} with ${drugId}: ${severity}`, () => {
      const found = between(medicine, drugId).filter((one) => one.severity === severity && action.test(one.action.en));
      expect(found.length)
        .withContext(JSON.stringify(between(medicine, drugId)))
        .toBeGreaterThan(0);
      expect(found.some(({ checked }) => (checked !== null) === read)).toBeTrue();
    });

  it('show both where bodies differ: elacestrant in the United States and in Europe', () => {
    const actions = between('clarithromycin', 'elacestrant').map(({ action }) => action.en);
    expect(actions.some((one) => one.startsWith('US label: avoid'))).toBeTrue();
    expect(actions.some((one) => one.includes('86 mg once daily'))).toBeTrue();
  });

  it('say of a disputed member that it is disputed', () => {
    const notes = between('ribociclib', 'capivasertib').map(({ note }) => note?.en ?? '');
    expect(notes.some((one) => one.includes('Strong in the Truqap text'))).toBeTrue();
  });

  it('find nothing for metformin, and do not know amoxicillin', () => {
    expect(book.read({ name: 'Metformina 850 mg', drugId: null }).ingredients).toEqual(['metformin']);
    expect(between('metformin', 'ribociclib')).toEqual([]);
    expect(book.read({ name: 'Amoxicillin', drugId: null }).notChecked).toEqual(['Amoxicillin']);
  });

  it('know an imported medicine by its RxNorm code, whatever it is called', () => {
    const match = drugMatcher(namedMedicines({ ...knowledge, ...interactions }), codeTable, codeBook(codeTable));
    const system = 'http://www.nlm.nih.gov/research/umls/rxnorm';
    const imported = (code: string) => match({ codings: [{ system, code, display: undefined }], text: 'Own brand' });
    expect(imported('11289').drugs.map(({ id }) => id)).toEqual(['warfarin']);
    expect(imported('7646').drugs.map(({ id }) => id)).toEqual(['omeprazole']);
    expect(imported('6809').drugs.map(({ id }) => id)).toEqual(['metformin']);
    expect(book.read({ name: 'Own brand', drugId: 'warfarin' }).ingredients).toEqual(['warfarin']);
  });
});
