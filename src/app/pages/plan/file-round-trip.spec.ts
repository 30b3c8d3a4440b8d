import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { codeTable } from '../../../domain/fhir/codes/table';
import { importBundle } from '../../../domain/fhir/import-bundle';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';
import type { ObservedValue, PatientRecord, Specimen } from '../../../domain/patient/record';
import { aRecord, aSpecimen, aTherapy } from '../../../domain/patient/testing/a-record';
import { mattersPageActions } from '../../store/matters/matters-page-actions';
import words from '../../../i18n/attributes.en.json';
import { planCase } from './testing';

/** Findings that the file carries; the others stand in the note that goes along. */
const carried = [
  'erPercent',
  'prPercent',
  'her2Ihc',
  'esr1',
  'pik3ca',
  'pten',
  'germlineBrca',
  'germlinePalb2',
  'somaticBrca',
  'erbb2Mutation',
  'ntrkFusion',
  'retFusion',
  'msi',
  'tmb',
  'ecog',
  'menopausalStatus',
  'sex',
  'lvef',
  'platelets',
];
/** Of blood a change that is not found is asked about as well. */
const notFound: readonly unknown[] = ['wildType', 'intact', 'negative', 'absent'];

/** The file of each sample patient, with the option that stands first for them, and what the project's own importer reads in it. */
async function filesSentOn() {
  const { knowledge, library, plans, open, documentsOf } = await planCase([]);
  return (await library.samples()).map(({ id, record: sent }) => {
    open(sent);
    const option = plans.candidates()[0]?.option;
    if (!option) throw new Error('no option');
    const { bundle, leftOut } = documentsOf(option.id);
    const result = importBundle(bundle, { drugs: knowledge.drugs, codes: codeTable, day: '2026-11-23' });
    if (!result.ok) throw new Error(result.problem.kind);
    const { record: read, report, disease } = result;
    return { id, sent, read, report, disease, option, bundle, leftOut };
  });
}

let made: ReturnType<typeof filesSentOn> | null = null;
/** Made once: every spec looks at the same ten files. */
const sentOn = () => (made ??= filesSentOn());

/** The values of an attribute by sample, those that are not known left out. */
const values = ({ observations }: PatientRecord, attribute: string) =>
  observations.filter((one) => one.attribute === attribute && one.value !== null).map(({ value }) => value);

const sampleOf = ({ kind, site, on }: Specimen) => ({ kind, site, on });
/** A node may be near the breast or far from it: the importer asks. */
const isAsked = ({ place }: Specimen) => place?.includes('node') ?? false;

const drugsOf = ({ therapies }: PatientRecord) => [...new Set((therapies ?? []).flatMap(({ drugs }) => drugs))].sort();

/** As much of a resource as these specs read. */
interface Concept {
  coding?: { code: string; display: string }[];
  text: string;
}
interface Action {
  title?: string;
  selectionBehavior?: string;
  action?: Action[];
  resource?: { reference: string };
}
interface Resource {
  resourceType: string;
  status?: string;
  statusReason?: Concept | Concept[];
  code?: Concept;
  bodySite?: Concept[];
  medicationCodeableConcept?: Concept;
  action?: Action[];
  moduleCanonical?: string;
  moduleUri?: string;
  dataRequirement?: { codeFilter: { code: { code?: string; display?: string }[] }[] }[];
  prediction?: { rationale: string; whenRange?: { high: { value: number; code: string } } }[];
  activity?: { reference: { reference: string } }[];
  item?: { answer: { valueString: string }[] }[];
}

const labels: Record<string, string> = words;

const person = (values: Record<string, ObservedValue>) =>
  aRecord({ metastatic: 'yes', sex: 'female', age: 60, ...values });

/** Changes of genes are told by the gene. */
const changes: Partial<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    esr1: 'ESR1',
    pik3ca: 'PIK3CA',
    akt1: 'AKT1',
    pten: 'PTEN',
    germlineBrca: 'BRCA1, BRCA2',
    somaticBrca: 'BRCA1, BRCA2',
    germlinePalb2: 'PALB2',
    erbb2Mutation: 'ERBB2',
    ntrkFusion: 'NTRK1, NTRK2, NTRK3 fusion',
    retFusion: 'RET fusion',
  }).map(([attribute, gene]) => [attribute, new RegExp(`"text":"${gene}"`)]),
);

const entriesIn = (bundle: string) =>
  (JSON.parse(bundle) as { entry: { fullUrl: string; resource: Resource }[] }).entry;
const of = (bundle: string, type: string) => resourcesIn(bundle).filter(({ resourceType }) => resourceType === type);
const resourcesIn = (bundle: string) => entriesIn(bundle).map(({ resource }) => resource);

describe('the file for another system', () => {
  it('is read again as the record that it was made of, for every sample patient', async () => {
    for (const { id, sent, read, disease } of await sentOn()) {
      expect([id, disease]).toEqual([id, 'metastatic']);
      for (const attribute of carried) {
        const wanted = sent.observations.filter(
          ({ specimen, value }) => !(specimen?.startsWith('blood') && notFound.includes(value)),
        );
        expect(values(read, attribute))
          .withContext(`${id}, ${attribute}`)
          .toEqual(values({ ...sent, observations: wanted }, attribute));
      }
      expect(read.specimens.map(sampleOf))
        .withContext(id)
        .toEqual(sent.specimens.filter((one) => !isAsked(one)).map(sampleOf));
    }
  });

  it('asks a person about what it does not say for sure, and about nothing else of what it carries', async () => {
    for (const { id, sent, report } of await sentOn()) {
      const asked = report.rows.filter(({ status, what }) => status === 'needsPerson' && what === 'specimens');
      expect(asked.length).withContext(id).toBe(sent.specimens.filter(isAsked).length);
    }
  });

  it('brings what was given, and never what is only proposed', async () => {
    let proposals = 0;
    for (const { id, sent, read, report } of await sentOn()) {
      expect(drugsOf(read)).withContext(id).toEqual(drugsOf(sent));
      proposals += report.rows.filter(({ reasonKey }) => reasonKey === 'import.ignored.notReceived').length;
    }
    expect(proposals).toBeGreaterThan(0);
  });

  it('holds no label of the case and orders nothing', async () => {
    for (const { sent, bundle } of await sentOn()) {
      expect(bundle).not.toContain('"intent":"order"');
      expect(bundle).not.toMatch(/"name":\[|"birthDate"/);
      expect(bundle).not.toContain(`"${sent.label}"`);
    }
  });

  it('cancels what the person has declined, with the reason, and leaves the rest as drafts', async () => {
    const { documentsOf } = await planCase([]);
    const declined = [{ optionId: 'capecitabine', reason: 'burden' as const, words: '' }];
    const requests = (bundle: string) =>
      resourcesIn(bundle).filter(({ resourceType }) => resourceType === 'MedicationRequest');
    const kept = requests(documentsOf('capecitabine').bundle);
    expect(kept.map(({ status }) => status)).toEqual(['draft']);
    const [refused] = requests(documentsOf('capecitabine', { declined, choice: { kind: 'notYet' } }).bundle);
    expect(refused?.status).toBe('cancelled');
    expect([refused?.statusReason].flat()[0]?.text).toMatch(/visits/i);
  });

  it('asks for the coded tests that could still change the choice', async () => {
    const { plans, documentsOf } = await planCase([]);
    const waits = plans.candidates().find(({ missing }) => missing.includes('her2Ihc'));
    if (!waits) throw new Error('nothing waits');
    const { bundle } = documentsOf(waits.option.id);
    const plan = resourcesIn(bundle).find(({ resourceType }) => resourceType === 'CarePlan');
    const tests = entriesIn(bundle).filter(
      ({ resource: { resourceType, code } }) => resourceType === 'ServiceRequest' && code?.coding?.[0],
    );
    const her2 = tests.find(({ resource: { code } }) => code?.coding?.[0]?.code === '85319-2');
    expect(her2).toBeDefined();
    expect(plan?.activity?.map(({ reference }) => reference.reference)).toContain(her2?.fullUrl);
  });

  it('carries what matters to the person as answers and as goals, and no answer where nothing was said', async () => {
    const { evidence, documentsOf } = await planCase([]);
    const kinds = (bundle: string) => resourcesIn(bundle).map(({ resourceType }) => resourceType);
    expect(kinds(documentsOf('capecitabine').bundle)).not.toContain('QuestionnaireResponse');
    const [first] = evidence.concerns;
    if (!first) throw new Error('no concern');
    TestBed.inject(Store).dispatch(mattersPageActions.concernPicked({ id: first.id }));
    TestBed.inject(Store).dispatch(mattersPageActions.ownWordsTyped({ typed: 'To see my garden in May.' }));
    const { bundle } = documentsOf('capecitabine');
    const said = resourcesIn(bundle).find(({ resourceType }) => resourceType === 'QuestionnaireResponse');
    expect(said?.item?.flatMap(({ answer }) => answer.map(({ valueString }) => valueString))).toEqual([
      first.name.en,
      'To see my garden in May.',
    ]);
    expect(kinds(bundle).filter((kind) => kind === 'Goal').length).toBe(2);
  });

  it('names each resource once and speaks only of those that are in it', async () => {
    for (const { bundle } of await sentOn()) {
      const entries = (JSON.parse(bundle) as { entry: { fullUrl: string }[] }).entry;
      const addresses = entries.map(({ fullUrl }) => fullUrl);
      expect(new Set(addresses).size).toBe(addresses.length);
      const spokenOf = [...bundle.matchAll(/"reference":"([^"]+)"/g)].map(([, address]) => address);
      expect(spokenOf.filter((address) => !addresses.includes(address ?? ''))).toEqual([]);
    }
  });

  it('proposes what is given to this person, and what stands as a choice as one', async () => {
    const { documentsOf } = await planCase([], person({ menopausalStatus: 'post' }));
    const proposed = (bundle: string) =>
      of(bundle, 'MedicationRequest').map(({ medicationCodeableConcept }) => medicationCodeableConcept?.text);
    const after = documentsOf('aromatase-inhibitor-ribociclib').bundle;
    expect(proposed(after)).toEqual(['Anastrozole', 'Letrozole', 'Ribociclib']);
    const [choice, ribociclib] = of(after, 'RequestGroup')[0]?.action?.[0]?.action?.[0]?.action ?? [];
    expect(choice?.selectionBehavior).toBe('exactly-one');
    expect(choice?.action?.map(({ title }) => title)).toEqual(['Anastrozole', 'Letrozole']);
    expect(ribociclib?.resource).toBeDefined();
    TestBed.resetTestingModule();
    const before = await planCase([], person({ menopausalStatus: 'pre' }));
    const { bundle } = before.documentsOf('aromatase-inhibitor-ribociclib');
    const parts = of(bundle, 'RequestGroup')[0]?.action?.[0]?.action?.[0]?.action ?? [];
    expect(parts.map(({ action, title }) => action?.map((one) => one.title) ?? title)).toEqual([
      ['Anastrozole', 'Letrozole'],
      'Ribociclib',
      ['Goserelin', 'Leuprorelin', 'Triptorelin'],
    ]);
  });

  it('lets one of the options be taken where one was chosen, and at most one where none was', async () => {
    const { documentsOf } = await planCase([]);
    const taken = (bundle: string) => of(bundle, 'RequestGroup')[0]?.action?.[0]?.selectionBehavior;
    expect(taken(documentsOf('capecitabine').bundle)).toBe('exactly-one');
    for (const kind of ['notYet', 'noTreatmentNow'] as const) {
      expect(taken(documentsOf('capecitabine', { choice: { kind } }).bundle)).toBe('at-most-one');
    }
  });

  it('names no place of the cancer that the record does not name, for every site', async () => {
    const { documentsOf, open } = await planCase([]);
    const declared = findAttribute('sites');
    const told = Object.fromEntries(
      (declared?.kind === 'set' ? declared.values : []).map((site) => {
        open(person({ sites: [site] }));
        const [, secondary] = of(documentsOf('capecitabine').bundle, 'Condition');
        return [site, [secondary?.code?.coding?.[0]?.display, secondary?.bodySite?.[0]?.text]];
      }),
    );
    const somewhere = 'Metastatic malignant neoplasm (disorder)';
    expect(told).toEqual({
      bone: ['Secondary malignant neoplasm of bone', undefined],
      liver: ['Secondary malignant neoplasm of liver', undefined],
      lung: ['Secondary malignant neoplasm of lung', undefined],
      pleura: ['Secondary malignant neoplasm of pleura', undefined],
      distantNodes: [somewhere, 'Distant nodes'],
      skin: ['Secondary malignant neoplasm of skin', undefined],
      peritoneum: ['Secondary malignant neoplasm of peritoneum', undefined],
      marrow: ['Secondary malignant neoplasm of bone marrow', undefined],
      brain: ['Secondary malignant neoplasm of brain', undefined],
      leptomeninges: [somewhere, 'Leptomeninges'],
      other: [somewhere, 'Other'],
    });
  });

  it('says why a treatment ended as it was, and is read so again', async () => {
    const reasons = ['progression', 'toxicity', 'completed', 'choice'] as const;
    const { documentsOf, open, knowledge } = await planCase([]);
    for (const stopReason of reasons) {
      for (const end of ['2026-01-05', undefined]) {
        const therapies = [aTherapy(['capecitabine'], { start: '2025-01-05', stopReason, ...(end && { end }) })];
        open({ ...person({}), therapies });
        const { bundle } = documentsOf('eribulin');
        const [given] = of(bundle, 'MedicationStatement');
        const code = [given?.statusReason].flat()[0]?.coding?.[0]?.display;
        expect([given?.status, code])
          .withContext(stopReason)
          .toEqual([
            stopReason === 'completed' ? 'completed' : 'stopped',
            stopReason === 'toxicity' ? 'Treatment not tolerated (situation)' : undefined,
          ]);
        const read = importBundle(bundle, { drugs: knowledge.drugs, codes: codeTable, day: '2026-11-23' });
        expect(read.ok && read.record.therapies?.[0]?.stopReason).toBe(stopReason);
      }
    }
  });

  it('tells every finding that is known, in the bundle or among what is left out', async () => {
    for (const { id, sent, bundle, leftOut } of await sentOn()) {
      for (const { attribute, value } of sent.observations) {
        if (value === null || ['sex', 'metastatic', 'sites'].includes(attribute)) continue;
        const name = labels[`attribute.${attribute}.label`] ?? '';
        const isTold = bundle.includes(`"text":${JSON.stringify(name)}`) || changes[attribute]?.test(bundle);
        expect(isTold !== leftOut.includes(name))
          .withContext(`${id}, ${name}`)
          .toBeTrue();
      }
    }
  });

  it('says by its code or in words what the rules still want to know of any option, chosen or not', async () => {
    const { plans, documentsOf } = await planCase([]);
    const [first, second] = plans.candidates().filter(({ missing }) => missing.includes('her2Ihc'));
    if (!first || !second) throw new Error('nothing waits');
    const discussed = [first.option.id, second.option.id];
    const { bundle } = documentsOf(first.option.id, { discussed, choice: { kind: 'notYet' } });
    const [guidance] = of(bundle, 'GuidanceResponse');
    expect(guidance?.status).toBe('data-required');
    const wanted = new Set([...first.missing, ...second.missing]);
    expect(guidance?.dataRequirement?.length).toBeGreaterThanOrEqual(wanted.size);
    expect(guidance?.dataRequirement?.flatMap(({ codeFilter }) => codeFilter[0]?.code[0]?.code)).toContain('85319-2');
    expect(guidance?.moduleCanonical).toMatch(/^urn:tandem:knowledge\|\d{4}\./);
    expect(guidance?.moduleUri).toBeUndefined();
    const tests = of(bundle, 'ServiceRequest').map(({ code }) => code?.coding?.[0]?.code ?? code?.text);
    expect(tests).toContain('85319-2');
    expect(new Set(tests).size).toBe(tests.length);
  });

  it('cites the source of a figure as the note does, and says at which time people were counted', async () => {
    const withBrain = person({ sites: ['brain'], her2Ihc: '3+', erPercent: 0, prPercent: 0 });
    const { documentsOf } = await planCase(['response', 'survival', 'sideEffects'], withBrain);
    const discussed = ['tucatinib-trastuzumab-capecitabine', 'trastuzumab-deruxtecan'];
    const { bundle, note } = documentsOf('trastuzumab-deruxtecan', { discussed });
    const told = of(bundle, 'RiskAssessment').flatMap(({ prediction }) => prediction ?? []);
    expect(told.length).toBeGreaterThan(5);
    for (const { rationale } of told) {
      const [, ...cited] = rationale.split('. ');
      expect(note).withContext(rationale).toContain(cited.join('. '));
      expect(cited.length).toBeGreaterThan(0);
    }
    const times = told.flatMap(({ whenRange }) => (whenRange ? [whenRange.high] : []));
    expect(times.length).toBeGreaterThan(0);
    for (const { code, value } of times) expect([code, value > 0]).toEqual(['mo', true]);
  });

  it('lists whatever stands in words alone', async () => {
    const { documentsOf } = await planCase([], person({ pdl1Cps22c3: 12, mmr: 'proficient', sites: ['other'] }));
    const { wordsOnly } = documentsOf('sacituzumab-govitecan');
    const names = Object.fromEntries(wordsOnly.map(({ type, names: all }) => [type, all]));
    expect(names['Observation']).toContain('PD-L1 CPS (22C3)');
    expect(names['Condition']).toEqual(['Other']);
    // The code that is held is of the antibody alone.
    expect(names['MedicationRequest']).toEqual(['Sacituzumab govitecan (SG)']);
  });

  it('proposes no drug of a choice that another medicine of the person forbids', async () => {
    const proposed = (bundle: string) =>
      of(bundle, 'MedicationRequest').map(({ medicationCodeableConcept }) => medicationCodeableConcept?.text);
    const { documentsOf, open, library } = await planCase([], person({ her2Ihc: '3+' }));
    await library.loadInteractions();
    expect(proposed(documentsOf('trastuzumab-chemotherapy').bundle)).toContain('Capecitabine');
    open({ ...person({ her2Ihc: '3+' }), medicines: [{ name: 'Brivudine', drugId: null }] });
    const { bundle, leftOut } = documentsOf('trastuzumab-chemotherapy');
    expect(proposed(bundle)).toContain('Vinorelbine');
    expect(proposed(bundle)).not.toContain('Capecitabine');
    expect(leftOut).toContain('Other medicines');
  });

  it('sends no finding that was taken back', async () => {
    const { documentsOf, open } = await planCase([]);
    const tissue = aSpecimen('t', { on: '2026-01-05' });
    const found = { attribute: 'erPercent', value: 90, specimen: 't' };
    const codes = (bundle: string) => of(bundle, 'Observation').map(({ code }) => code?.coding?.[0]?.code);
    open({ ...person({}), specimens: [tissue], observations: [...person({}).observations, found] });
    expect(codes(documentsOf('capecitabine').bundle)).toContain('85329-1');
    const takenBack = { ...found, value: null };
    open({ ...person({}), specimens: [tissue], observations: [...person({}).observations, found, takenBack] });
    expect(codes(documentsOf('capecitabine').bundle)).not.toContain('85329-1');
  });
});
