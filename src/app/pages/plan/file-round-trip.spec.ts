import { codeTable } from '../../../domain/fhir/codes/table';
import { importBundle } from '../../../domain/fhir/import-bundle';
import type { PatientRecord, Specimen } from '../../../domain/patient/record';
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
