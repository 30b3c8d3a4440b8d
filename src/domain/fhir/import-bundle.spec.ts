import type { ObservedValue } from '../patient/record';
import { codeTable } from './codes/table';
import contradictory from './fixtures/contradictory-receptors.json';
import damaged from './fixtures/damaged-codes.json';
import { someDrugs } from './fixtures/drugs';
import early from './fixtures/early-breast-cancer.json';
import metastatic from './fixtures/metastatic-hr-positive.json';
import wrongUnits from './fixtures/wrong-units.json';
import { importBundle } from './import-bundle';
import type { ImportResult, MappingRow } from './import-report';

const context = { drugs: someDrugs, codes: codeTable, day: '2026-11-23' };

type Imported = Extract<ImportResult, { ok: true }>;

function imported(bundle: unknown): Imported {
  const result = importBundle(JSON.stringify(bundle), context);
  if (!result.ok) throw new Error(`Not imported: ${result.problem.kind}`);
  return result;
}

function values({ record }: Imported, attribute: string): ObservedValue[] {
  return record.observations.filter((observation) => observation.attribute === attribute).map(({ value }) => value);
}

function row({ report }: Imported, resource: string, what?: string): MappingRow | undefined {
  return report.rows.find((one) => one.resource === resource && (what === undefined || one.what === what));
}

describe('importBundle', () => {
  describe('with a metastatic, hormone-receptor-positive breast cancer', () => {
    const result = imported(metastatic);

    it('says that it is metastatic, where and since when', () => {
      expect(result.disease).toBe('metastatic');
      expect(values(result, 'metastatic')).toEqual(['yes']);
      expect(values(result, 'sites')).toEqual([{ atLeast: ['liver', 'bone'] }]);
      expect(result.record.events).toEqual({
        diagnosis: '2019-02-11',
        metastaticDiagnosis: '2024-06-20',
        surgery: '2019-03-20',
      });
    });

    it('leaves armpit nodes out of the sites', () => {
      expect(row(result, 'Condition/axilla')).toEqual(
        jasmine.objectContaining({ status: 'ignored', reasonKey: 'import.ignored.regionalNodes' }),
      );
    });

    it('asks whether the sites are all: the others stay not known', () => {
      expect(row(result, 'Condition/liver-mets', 'sites')).toEqual(
        jasmine.objectContaining({ status: 'needsPerson', proposed: true, reasonKey: 'import.ask.sitesComplete' }),
      );
    });

    it('keeps receptors and genes with their sample and the day on which it was taken', () => {
      const er = result.record.observations.filter(({ attribute }) => attribute === 'erPercent');
      expect(er).toEqual([
        { attribute: 'erPercent', value: 95, on: '2019-02-11', specimen: 'breast', from: 'import' },
        { attribute: 'erPercent', value: 80, on: '2025-02-25', specimen: 'liver', from: 'import' },
      ]);
      expect(result.record.specimens.map(({ id, site }) => [id, site])).toEqual([
        ['breast', 'primary'],
        ['liver', 'metastasis'],
      ]);
      expect(values(result, 'her2Ihc')).toEqual(['1+']);
      expect(values(result, 'pik3ca')).toEqual(['wildType']);
      expect(values(result, 'germlineBrca')).toEqual(['pathogenic']);
      const esr1 = result.record.observations.find(({ attribute }) => attribute === 'esr1');
      expect(esr1).toEqual(jasmine.objectContaining({ value: 'mutated', detail: 'p.Asp538Gly', specimen: 'liver' }));
    });

    it('converts units', () => {
      const converted = ['weight', 'height', 'neutrophils', 'haemoglobin', 'bilirubin', 'alt', 'creatinine'];
      expect(converted.map((attribute) => values(result, attribute)[0])).toEqual([69.99, 165.1, 3.2, 12.1, 0.5, 2, 1]);
    });

    it('counts age to the day of reading', () => {
      expect(values(result, 'age')).toEqual([58]);
    });

    it('leaves out what was entered in error', () => {
      expect(values(result, 'ecog')).toEqual(['1']);
      expect(row(result, 'Observation/ghost')?.reasonKey).toBe('import.ignored.status');
      expect(values(result, 'ild')).toEqual([]);
    });

    it('proposes lines of therapy and marks each for a person', () => {
      expect(result.record.therapies).toEqual([
        {
          id: 'import-1',
          setting: 'adjuvant',
          drugs: ['letrozole'],
          start: '2019-05-02',
          end: '2023-12-01',
          proposed: true,
        },
        {
          id: 'import-2',
          setting: 'metastatic',
          drugs: ['palbociclib', 'fulvestrant'],
          start: '2024-07-10',
          end: '2026-10-20',
          stopReason: 'progression',
          proposed: true,
        },
      ]);
      const lines = result.report.rows.filter(({ what, params }) => what === 'therapies' && params?.['line']);
      expect(lines.map(({ status, proposed }) => [status, proposed])).toEqual([
        ['needsPerson', true],
        ['needsPerson', true],
      ]);
    });

    it('takes no plan and no draft for a treatment received', () => {
      expect(row(result, 'MedicationRequest/plan')?.reasonKey).toBe('import.ignored.notReceived');
      expect(row(result, 'MedicationRequest/draft')?.reasonKey).toBe('import.ignored.notReceived');
    });

    it('keeps a medicine that it does not know as not checked', () => {
      expect(result.record.medicines).toEqual([
        { name: 'Metformin 500 mg tablets', drugId: 'metformin' },
        { name: 'Mistletoe extract', drugId: null },
      ]);
    });

    it('accounts for every resource of the file', () => {
      const named = new Set(result.report.rows.map(({ resource }) => resource));
      const entries = (metastatic as { entry: { resource: { resourceType: string; id: string } }[] }).entry;
      const silent = entries
        .map(({ resource }) => `${resource.resourceType}/${resource.id}`)
        .filter((name) => !named.has(name) && !named.has(name.split('/', 1)[0] ?? ''));
      // The second medicine of a line is named in the line's parameters.
      expect(silent).toEqual(['MedicationRequest/fulvestrant']);
    });
  });

  it('says that an early breast cancer is not metastatic', () => {
    const result = imported(early);
    expect(result.disease).toBe('notMetastatic');
    expect(values(result, 'metastatic')).toEqual(['no']);
    expect(values(result, 'sites')).toEqual([]);
  });

  it('asks about contradictions and picks neither side', () => {
    const result = imported(contradictory);
    expect(values(result, 'erPercent')).toEqual([]);
    expect(row(result, 'Observation/er-positive')?.reasonKey).toBe('import.ask.contradiction');
    expect(row(result, 'Observation/er-negative')?.reasonKey).toBe('import.ask.contradiction');
    expect(values(result, 'ecog')).toEqual([]);
  });

  it('keeps the more exact of two results that agree, and both of two that follow each other', () => {
    const result = imported(contradictory);
    expect(values(result, 'prPercent')).toEqual([60]);
    expect(values(result, 'her2Ihc')).toEqual(['2+', { oneOf: ['0', '1+'] }]);
  });

  it('asks about impossible values, missing units and unknown ones', () => {
    const result = imported(wrongUnits);
    const reasons = [
      'er',
      'pr',
      'ecog',
      'anc',
      'platelets',
      'hb',
      'ast',
      'bilirubin',
      'qtc',
      'qtcf',
      'calcium',
      'karnofsky',
    ];
    expect(reasons.map((id) => row(result, `Observation/${id}`)?.reasonKey)).toEqual([
      'import.ask.outOfRange',
      'import.ask.fraction',
      'import.ask.outOfRange',
      'import.ask.negative',
      'import.ask.unit',
      'import.ask.unitMissing',
      'import.ask.upperLimit',
      'import.ask.upperLimit',
      'import.ask.qtcMethod',
      'import.ask.future',
      'import.ask.totalCalcium',
      'import.ask.karnofsky',
    ]);
    for (const attribute of ['erPercent', 'prPercent', 'ecog', 'neutrophils', 'platelets', 'ast', 'bilirubin', 'qtcf'])
      expect(values(result, attribute)).withContext(attribute).toEqual([]);
    expect(values(result, 'fastingGlucose')).toEqual([126]);
    expect(values(result, 'lvef')).toEqual([58]);
  });

  it('reports damaged codes with what and where, and guesses none', () => {
    const result = imported(damaged);
    expect(result.disease).toBe('unknown');
    const reported = result.report.rows.filter(({ reasonKey }) => reasonKey === 'import.ask.damagedCode');
    expect(reported.map(({ resource, params }) => [resource, params?.['code']])).toEqual([
      ['Condition/bc', '3.53431E+14'],
      ['Observation/er', 'Jun-37'],
      ['Observation/pr', '10828000'],
      ['MedicationStatement/drug', '1.60137E+06'],
    ]);
    expect(result.record.therapies).toBeNull();
    expect(values(result, 'prPercent')).toEqual([]);
  });

  describe('with a person of whom two entries do not go together', () => {
    const person = (more: object) => ({
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'Patient', id: 'one', birthDate: '1950-03-01', ...more } },
        {
          resource: {
            resourceType: 'Observation',
            id: 'pregnancy',
            status: 'final',
            code: { coding: [{ system: 'http://loinc.org', code: '82810-3' }] },
            subject: { reference: 'Patient/one' },
            valueCodeableConcept: { text: 'Pregnant' },
          },
        },
      ],
    });

    it('asks which is right of a pregnant man, and the trimester of a woman', () => {
      expect(row(imported(person({ gender: 'male' })), 'Observation/pregnancy')?.reasonKey).toBe(
        'import.ask.pregnantMan',
      );
      expect(row(imported(person({ gender: 'female' })), 'Observation/pregnancy')?.reasonKey).toBe(
        'import.ask.trimester',
      );
    });

    it('reckons the age of who has died on the day of death', () => {
      const died = imported(person({ gender: 'female', deceasedDateTime: '2010-05-01T10:00:00Z' }));
      expect(values(died, 'age')).toEqual([60]);
      const inThatYear = imported(person({ gender: 'female', deceasedDateTime: '2010' }));
      expect(values(inThatYear, 'age')).toEqual([{ from: 59, to: 60 }]);
      expect(values(imported(person({ gender: 'female' })), 'age')).toEqual([76]);
    });

    it('asks about a day of death that no calendar holds, and takes no age from it', () => {
      const never = imported(person({ gender: 'female', deceasedDateTime: '2010-99-99' }));
      expect(values(never, 'age')).toEqual([]);
      expect(never.report.rows).toContain(
        jasmine.objectContaining({ what: 'age', status: 'needsPerson', reasonKey: 'import.ask.badDate' }),
      );
    });
  });
});
