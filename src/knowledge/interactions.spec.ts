import { besideMedicines } from '../domain/consultation/beside-medicines';
import { codeBook } from '../domain/fhir/code-book';
import { codeTable } from '../domain/fhir/codes/table';
import { drugMatcher } from '../domain/fhir/drug-match';
import { namedMedicines } from '../domain/treatment/interactions/ingredient';
import { severities, type Severity } from '../domain/treatment/interactions/interaction-class';
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
  ['sertraline', 'ribociclib', 'avoid', /ECG/, true],
  ['loperamide', 'ribociclib', 'avoid', /high doses/, true],
  ['Plaquenil', 'ribociclib', 'avoid', /look it up/, false],
  ['quetiapine', 'ribociclib', 'avoid', /look it up/, false],
  ['ciprofloxacin', 'ribociclib', 'avoid', /look it up/, false],
  ['ziprasidone', 'ribociclib', 'contraindicated', /never given/, true],
  ['Paxlovid', 'palbociclib', 'avoid', /75 mg/, true],
  ['Zithromax', 'ribociclib', 'avoid', /ECG/, true],
  ['terbinafina', 'tamoxifen', 'avoid', /many weeks/, true],
  ['duloxetine', 'tamoxifen', 'avoid', /moderate/, true],
  ['simvastatina', 'ribociclib', 'adjust', /lower dose/, true],
  ['simvastatina', 'ribociclib', 'avoid', /EU label/, false],
  ['digoxin', 'ribociclib', 'monitor', /digoxin level/, false],
  ['digoxin', 'abemaciclib', 'monitor', /digoxin level/, false],
  ['dabigatran', 'abemaciclib', 'monitor', /Caution/, true],
  ['Live vaccine', 'everolimus', 'avoid', /live vaccine/, true],
  ['live vaccines', 'cisplatin', 'contraindicated', /live vaccine/, true],
  ['Goserelin', 'ribociclib', 'monitor', /Together by the label/, true],
  ['leuprorelina', 'ribociclib', 'monitor', /Together by the label/, true],
  ['dexamethasone', 'olaparib', 'monitor', /longer use/, false],
  ['efavirenz', 'olaparib', 'avoid', /Avoid/, true],
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
  ['digoxina', 'neratinib', 'monitor', /closely/, true],
  ['digoxin', 'lapatinib', 'adjust', /lower dose of the other/, true],
  ['Apixabán 5 mg', 'ribociclib', 'avoid', /heparin/, true],
  ['Xarelto', 'palbociclib', 'avoid', /heparin/, true],
  ['apixaban', 'tucatinib', 'avoid', /lower dose of the other/, true],
  ['ticagrelor', 'palbociclib', 'avoid', /Avoid/, true],
  ['dabigatran', 'ribociclib', 'monitor', /Caution/, true],
  ['edoxaban', 'palbociclib', 'monitor', /Caution/, true],
  ['pomelo', 'ribociclib', 'avoid', /^Avoid$/, true],
  ['dexrazoxane', 'doxorubicin', 'separate', /before doxorubicin/, true],
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

  it('never soften what kills: brivudine is nothing but contraindicated', () => {
    for (const name of ['brivudine', 'sorivudine'])
      expect(between(name, 'capecitabine').map(({ severity }) => severity)).toEqual(['contraindicated']);
  });

  it('say nothing harsher than monitor of the labelled partners of ribociclib, nor of a short course of dexamethasone', () => {
    for (const name of ['goserelin', 'leuprorelin'])
      expect(between(name, 'ribociclib').map(({ severity }) => severity)).toEqual(['monitor']);
    for (const drugId of ['abemaciclib', 'capivasertib', 'elacestrant', 'imlunestrant', 'olaparib', 'neratinib'])
      expect(between('dexamethasone', drugId).map(({ severity }) => severity)).toEqual(['monitor']);
  });

  it('say it once: warfarin with capecitabine, clarithromycin with everolimus', () => {
    expect(between('warfarin', 'capecitabine').length).toBe(1);
    for (const name of ['clarithromycin', 'itraconazole', 'grapefruit'])
      expect(between(name, 'everolimus').map(({ action }) => action.en)).toEqual(['Avoid']);
  });

  it('say of dexrazoxane that it protects the heart, and nothing of a taxane', () => {
    const said = between('dexrazoxane', 'doxorubicin').map(({ effect }) => effect.en);
    expect(said).toContain('Protects the heart');
    expect(said.join()).not.toContain('taxane');
  });

  it('rest on a page for an anthracycline with trastuzumab only', () => {
    const read = (drugId: string) => between('doxorubicin', drugId).some(({ checked }) => checked !== null);
    expect(read('trastuzumab')).toBeTrue();
    expect(['pertuzumab', 'trastuzumab-emtansine', 'trastuzumab-deruxtecan'].some(read)).toBeFalse();
  });

  it('show both where bodies differ: elacestrant in the United States and in Europe', () => {
    const actions = between('clarithromycin', 'elacestrant').map(({ action }) => action.en);
    expect(actions.some((one) => one.startsWith('US label: avoid'))).toBeTrue();
    expect(actions.some((one) => one.includes('86 mg once daily'))).toBeTrue();
  });

  it('show both where labels differ: everolimus with verapamil', () => {
    expect(between('verapamil', 'everolimus').map(({ action }) => action.en)).toEqual([
      'US label: 2.5 mg daily',
      'Label outside the US: 5 mg or 2.5 mg daily',
    ]);
  });

  it('say of a disputed member that it is disputed', () => {
    const notes = between('ribociclib', 'capivasertib').map(({ note }) => note?.en ?? '');
    expect(notes.some((one) => one.includes('Strong in the Truqap text'))).toBeTrue();
  });

  it('were looked up for some pairs only: omeprazole with ribociclib, and nothing with atorvastatin', () => {
    const looked = (name: string) =>
      interactionsOf([book.read({ name, drugId: null })], [{ drugId: 'ribociclib' }], book);
    expect(looked('omeprazole').noneFound).toEqual(['omeprazole']);
    expect(looked('Lipitor').noneFound).toEqual([]);
    expect(looked('Lipitor').notLookedUp.map(({ medicine }) => medicine)).toEqual(['Lipitor']);
  });

  it('find nothing for metformin, and do not know a name that is held nowhere', () => {
    expect(book.read({ name: 'Metformina 850 mg', drugId: null }).ingredients).toEqual(['metformin']);
    expect(between('metformin', 'ribociclib')).toEqual([]);
    expect(book.read({ name: 'Evening drops', drugId: null }).notChecked).toEqual(['Evening drops']);
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

describe('every real option beside every real class', () => {
  const everything = [...new Set(interactions.interactions.flatMap(({ members }) => members))];
  const beside = besideMedicines(
    { medicines: everything.map((drugId) => ({ name: drugId, drugId })) },
    knowledge.options,
    book,
  );
  const named = [...beside.options];

  it('finds for each medicine of a class what the classes say of the drugs of the option, and nothing else', () => {
    for (const [id, { found }] of named) {
      const drugs = new Set(knowledge.options.find((one) => one.id === id)?.drugs.map(({ drugId }) => drugId));
      const said = interactions.interactions.flatMap(({ members, affects }) =>
        affects.flatMap(({ drugId, only, except, action }) =>
          (only ?? members)
            .filter((member) => !except?.includes(member) && member !== drugId)
            .flatMap((member) => [
              ...(drugs.has(drugId) ? [`${member} ${drugId} ${action.en}`] : []),
              ...(drugs.has(member) && everything.includes(drugId) ? [`${drugId} ${member} ${action.en}`] : []),
            ]),
        ),
      );
      const told = found.map((one) => `${one.ingredient} ${one.drugId} ${one.action.en}`);
      expect(new Set(told)).withContext(id).toEqual(new Set(said));
    }
  });

  it('tells the most serious first', () => {
    for (const [id, { found }] of named) {
      const order = found.map(({ severity }) => severities.indexOf(severity));
      expect(order)
        .withContext(id)
        .toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('tells nobody to avoid what an option gives together', () => {
    for (const [id, { within }] of named)
      expect(within.filter(({ severity }) => severity === 'avoid' || severity === 'contraindicated'))
        .withContext(id)
        .toEqual([]);
  });

  it('takes for a choice what the option marks as one, and still tells of it beside a medicine of the record', () => {
    const within = (id: string) => beside.options.get(id)?.within ?? [];
    for (const id of [
      'trastuzumab-endocrine',
      'pertuzumab-trastuzumab-maintenance-endocrine',
      'hypercalcaemia-treatment',
    ])
      expect(within(id)).withContext(id).toEqual([]);
    expect(within('aromatase-inhibitor-ribociclib').map(({ ingredient, drugId }) => [ingredient, drugId])).toEqual([
      ['ribociclib', 'goserelin'],
      ['ribociclib', 'leuprorelin'],
    ]);
    const onTamoxifen = beside.options.get('trastuzumab-endocrine')?.found ?? [];
    expect(onTamoxifen.some((one) => one.ingredient === 'tamoxifen' && one.drugId === 'letrozole')).toBeTrue();
  });

  it('says the same of two medicines once', () => {
    for (const [id, { found }] of named) {
      const said = found.map((one) =>
        [one.ingredient, one.drugId, one.severity, one.effect.en, one.action.en].join('|'),
      );
      expect(said.filter((one, place) => said.indexOf(one) !== place))
        .withContext(id)
        .toEqual([]);
    }
  });
});
