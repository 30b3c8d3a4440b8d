/**
 * The importer against published bundles that nobody here wrote. They are not part of the project: the test reads the folder
 * that TANDEM_FHIR_SAMPLES names and is skipped where there is none.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { codeTable } from '../../src/domain/fhir/codes/table';
import { importBundle } from '../../src/domain/fhir/import-bundle';
import type { ImportResult } from '../../src/domain/fhir/import-report';
import type { Drug } from '../../src/domain/treatment/drug';

const folder = process.env['TANDEM_FHIR_SAMPLES'] ?? '';
const skip = folder !== '' && existsSync(folder) ? false : 'TANDEM_FHIR_SAMPLES names no folder of sample bundles';

const drugFolder = join(__dirname, '../../src/knowledge/drugs');
const drugs = readdirSync(drugFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(drugFolder, file), 'utf8')) as Drug);

type Imported = Extract<ImportResult, { ok: true }>;

function read(path: string): ImportResult {
  return importBundle(readFileSync(join(folder, path), 'utf8'), { drugs, codes: codeTable, day: '2026-11-23' });
}

function imported(path: string): Imported {
  const result = read(path);
  assert.ok(result.ok, `${path} was not read: ${result.ok ? '' : result.problem.kind}`);
  return result;
}

const value = ({ record }: Imported, attribute: string) =>
  record.observations.find((observation) => observation.attribute === attribute)?.value;
const reasons = ({ report }: Imported, resource: string) =>
  report.rows.filter((row) => row.resource.includes(resource)).map(({ reasonKey }) => reasonKey);

describe('the importer on published bundles', { skip }, () => {
  it('says that Jenny M (mCODE) is not metastatic', () => {
    const result = imported('mcode-ig-4.0.0/examples/Bundle-mcode-patient-bundle-jenny-m.json');
    assert.equal(result.disease, 'notMetastatic');
    assert.equal(value(result, 'weight'), 70.31);
    // 3000 x 10^3/uL in the official example cannot be.
    assert.equal(value(result, 'neutrophils'), undefined);
    assert.deepEqual(reasons(result, 'lab-neutrophils'), ['import.ask.outOfRange']);
    assert.equal(value(result, 'germlinePalb2'), undefined, 'the PALB2 variant is somatic');
    assert.ok(result.record.therapies?.every(({ setting }) => setting === 'adjuvant'));
  });

  for (const file of ['TrialMatching_Patient01.json', 'TrialMatching_Patient01.essex-variant.json'])
    it(`reads ${file}: stage IV, HR+/HER2-, bone and liver, ESR1 and PIK3CA`, () => {
      const result = imported(join('mitre-trial-matching', file));
      assert.equal(result.disease, 'metastatic');
      assert.deepEqual(value(result, 'sites'), { atLeast: ['liver', 'bone'] });
      assert.deepEqual(value(result, 'erPercent'), { from: 1, to: 100 });
      assert.deepEqual(value(result, 'prPercent'), { from: 1, to: 100 });
      assert.deepEqual(value(result, 'her2Ihc'), { oneOf: ['0', '1+'] });
      assert.equal(value(result, 'esr1'), 'mutated');
      assert.equal(value(result, 'pik3ca'), 'mutated');
      assert.equal(value(result, 'ecog'), '1');
      assert.equal(value(result, 'msi'), undefined, 'a positive stain is asked, not taken');
      assert.ok(result.report.rows.some(({ reasonKey }) => reasonKey === 'import.ask.msiStain'));
      assert.ok(result.report.rows.some(({ reasonKey }) => reasonKey === 'import.ignored.regionalNodes'));
      assert.ok((result.record.therapies?.length ?? 0) > 0);
    });

  it('groups the medicines of TrialMatching_Patient01 into two proposed lines', () => {
    const result = imported('mitre-trial-matching/TrialMatching_Patient01.json');
    assert.deepEqual(
      result.record.therapies?.map((therapy) => therapy.drugs),
      [
        ['leuprorelin', 'fulvestrant', 'abemaciclib'],
        ['fulvestrant', 'ribociclib'],
      ],
    );
  });

  it('finds no breast cancer in the negative controls', () => {
    const files = readdirSync(join(folder, 'smart-generated-negative-controls'));
    assert.ok(files.length > 0);
    for (const file of files)
      assert.equal(imported(join('smart-generated-negative-controls', file)).disease, 'notBreastCancer', file);
  });

  it('finds 6 breast cancers among the 19 synthetic patients, 1 of them stage IV', () => {
    const files = readdirSync(join(folder, 'mitre-mcode-omop-synthea/bundles'));
    const results = files.map((file) => imported(join('mitre-mcode-omop-synthea/bundles', file)));
    assert.equal(results.length, 19);
    const breast = results.filter(({ report }) =>
      report.rows.some(({ reasonKey }) => reasonKey === 'import.taken.breastCancer'),
    );
    assert.equal(breast.length, 6);
    assert.equal(breast.filter(({ disease }) => disease === 'metastatic').length, 1);
    assert.equal(breast.filter(({ disease }) => disease === 'notMetastatic').length, 5);
    assert.equal(results.filter(({ disease }) => disease === 'metastatic').length, 1);
    const damaged = results.flatMap(({ report }) =>
      report.rows.filter(({ reasonKey }) => reasonKey === 'import.ask.damagedCode'),
    );
    assert.deepEqual(
      damaged.map(({ params }) => params?.['code']),
      ['6.7811E+13'],
    );
  });

  it('reads an early cancer among hundreds of claims', () => {
    const result = imported('mitre-pathways-synthea/T1_patient.json');
    assert.equal(result.disease, 'notMetastatic');
    assert.ok(result.report.rows.length < 60, 'claims and encounters are counted, not listed');
  });

  it('says that a bare list is no bundle', () => {
    const result = read('mitre-pathways-synthea/Maryam.json');
    assert.ok(!result.ok);
    assert.equal(result.problem.kind, 'list');
    assert.deepEqual(result.problem.params, { count: 179 });
  });

  it('never throws on a file of the folder, whatever it holds', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((path) => /\.(json|ndjson|csv|tsv)$/.test(path)))
      assert.doesNotThrow(() => read(file), file);
  });
});
