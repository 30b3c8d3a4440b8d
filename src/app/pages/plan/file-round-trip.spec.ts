import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { codeTable } from '../../../domain/fhir/codes/table';
import { importBundle } from '../../../domain/fhir/import-bundle';
import type { PatientRecord, Specimen } from '../../../domain/patient/record';
import { mattersPageActions } from '../../store/matters/matters-page-actions';
import { planCase } from './testing';

/** Findings that the file carries; the others stand in the note that goes along. */
const carried = ['erPercent', 'prPercent', 'her2Ihc', 'esr1', 'pik3ca', 'ecog', 'menopausalStatus', 'sex', 'lvef'];

/** The file of each sample patient, with the option that stands first for them, and what the project's own importer reads in it. */
async function filesSentOn() {
  const { knowledge, library, plans, open, documentsOf } = await planCase([]);
  return (await library.samples()).map(({ id, record: sent }) => {
    open(sent);
    const option = plans.candidates()[0]?.option;
    if (!option) throw new Error('no option');
    const { bundle } = documentsOf(option.id);
    const result = importBundle(bundle, { drugs: knowledge.drugs, codes: codeTable, day: '2026-11-23' });
    if (!result.ok) throw new Error(result.problem.kind);
    const { record: read, report, disease } = result;
    return { id, sent, read, report, disease, option, bundle };
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
interface Resource {
  resourceType: string;
  status?: string;
  statusReason?: { text: string };
  code?: { coding?: { code: string }[] };
  activity?: { reference: { reference: string } }[];
  item?: { answer: { valueString: string }[] }[];
}

const entriesIn = (bundle: string) =>
  (JSON.parse(bundle) as { entry: { fullUrl: string; resource: Resource }[] }).entry;
const resourcesIn = (bundle: string) => entriesIn(bundle).map(({ resource }) => resource);

describe('the file for another system', () => {
  it('is read again as the record that it was made of, for every sample patient', async () => {
    for (const { id, sent, read, disease } of await sentOn()) {
      expect([id, disease]).toEqual([id, 'metastatic']);
      for (const attribute of carried) {
        const wanted = sent.observations.filter(
          // A change that blood does not show is asked about as well.
          ({ specimen, value }) => !(specimen?.startsWith('blood') && value === 'wildType'),
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
    expect(refused?.statusReason?.text).toMatch(/visits/i);
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
});
