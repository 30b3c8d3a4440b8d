import { codeTable } from '../../../domain/fhir/codes/table';
import { importBundle } from '../../../domain/fhir/import-bundle';
import type { PatientRecord } from '../../../domain/patient/record';
import patient from '#knowledge/samples/hr-after-cdk46.json';
import { planCase } from './testing';

const sample: PatientRecord = patient.record;
const option = 'elacestrant';

async function sentOn() {
  const { knowledge, documentsOf } = await planCase(['response'], sample);
  const { bundle } = documentsOf(option);
  const result = importBundle(bundle, { drugs: knowledge.drugs, codes: codeTable, day: '2026-11-23' });
  if (!result.ok) throw new Error(result.problem.kind);
  return { bundle, ...result };
}

const values = ({ observations }: PatientRecord, attribute: string) =>
  observations.filter((one) => one.attribute === attribute).map(({ value, on }) => ({ value, on }));

describe('the file for another system', () => {
  it('is read again as the record that it was made of', async () => {
    const { record: read, disease } = await sentOn();
    expect(disease).toBe('metastatic');
    for (const attribute of ['erPercent', 'prPercent', 'her2Ihc', 'esr1', 'ecog', 'menopausalStatus', 'sex']) {
      const [before, after] = [values(sample, attribute), values(read, attribute)];
      expect(after.map(({ value }) => value))
        .withContext(attribute)
        .toEqual(before.map(({ value }) => value));
    }
    expect(read.specimens.map(({ kind, site, on }) => ({ kind, site, on }))).toEqual(
      sample.specimens.map(({ kind, site, on }) => ({ kind, site, on })),
    );
  });

  it('brings what was given, and never what is only proposed', async () => {
    const { record: read, report } = await sentOn();
    const given = (of: PatientRecord) => new Set((of.therapies ?? []).flatMap(({ drugs }) => drugs));
    expect(given(read)).toEqual(given(sample));
    expect(given(read).has(option)).toBeFalse();
    const proposals = report.rows.filter(({ reasonKey }) => reasonKey === 'import.ignored.notReceived');
    expect(proposals.length).toBeGreaterThan(0);
  });

  it('holds no label of the case and orders nothing', async () => {
    const { bundle } = await sentOn();
    expect(bundle).not.toContain('"intent":"order"');
    expect(bundle).not.toMatch(/"name":\[|"birthDate"/);
  });

  it('names each resource once and speaks only of those that are in it', async () => {
    const { bundle } = await sentOn();
    const entries = (JSON.parse(bundle) as { entry: { fullUrl: string }[] }).entry;
    const addresses = entries.map(({ fullUrl }) => fullUrl);
    expect(new Set(addresses).size).toBe(addresses.length);
    const spokenOf = [...bundle.matchAll(/"reference":"([^"]+)"/g)].map(([, address]) => address);
    expect(spokenOf.filter((address) => !addresses.includes(address ?? ''))).toEqual([]);
  });
});
