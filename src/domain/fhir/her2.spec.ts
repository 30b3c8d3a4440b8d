import type { ObservedValue } from '../patient/record';
import { codeTable } from './codes/table';
import { importBundle } from './import-bundle';

const context = { drugs: [], codes: codeTable, day: '2026-11-23' };
const snomed = (code: string) => ({ valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code }] } });
const loinc = (code: string) => ({ valueCodeableConcept: { coding: [{ system: 'http://loinc.org', code }] } });

function read(code: string, value: object, attribute = 'her2Ihc'): ObservedValue | undefined {
  return readAll([{ code, value }]).find((observation) => observation.attribute === attribute)?.value;
}

function readAll(results: { code: string; value: object }[]) {
  const observations = results.map(({ code, value }, index) => ({
    resource: {
      resourceType: 'Observation',
      id: String(index),
      code: { coding: [{ system: 'http://loinc.org', code }] },
      ...value,
    },
  }));
  const entry = [{ resource: { resourceType: 'Patient', id: 'p' } }, ...observations];
  const result = importBundle(JSON.stringify({ resourceType: 'Bundle', entry }), context);
  if (!result.ok) throw new Error('not imported');
  return result.record.observations;
}

describe('HER2 in a bundle', () => {
  it('is read in every shape of an immunohistochemistry score', () => {
    expect(read('85319-2', loinc('LA6111-4'))).toBe('0');
    expect(read('85319-2', loinc('LA11843-2'))).toBe('3+');
    expect(read('85319-2', { valueString: '2+' })).toBe('2+');
    expect(read('85319-2', { valueString: 'IHC 2+' })).toBe('2+');
    expect(read('85319-2', { valueString: 'Score 0' })).toBe('0');
    expect(read('85319-2', { valueString: '3+ (outside)' })).toBe('3+');
    expect(read('85319-2', { valueString: '0-1+' })).toEqual({ oneOf: ['0', '1+'] });
    expect(read('85319-2', { valueInteger: 1 })).toBe('1+');
    expect(read('18474-7', { valueCodeableConcept: { text: '1+' } })).toBe('1+');
  });

  it('is the range that a word means where there is no score', () => {
    expect(read('85319-2', snomed('260385009'))).toEqual({ oneOf: ['0', '1+'] });
    expect(read('85319-2', snomed('10828004'))).toBe('3+');
    expect(read('85319-2', snomed('42425007'))).toBe('2+');
    expect(read('85319-2', loinc('LA11884-6'))).toBeUndefined();
  });

  it('is not read from a number that cannot be a score, nor from serum', () => {
    expect(read('85319-2', { valueInteger: 4 })).toBeUndefined();
    expect(read('85319-2', { valueString: '20 % of cells 2+' })).toBeUndefined();
    expect(read('32996-1', { valueInteger: 3 })).toBeUndefined();
  });

  it('leaves a ratio in words to a person', () => {
    expect(read('85318-4', { valueString: 'greater than 2.2' }, 'her2Ish')).toBeUndefined();
    expect(read('85318-4', { valueString: 'not amplified' }, 'her2Ish')).toBe('negative');
    expect(read('49683-6', { valueQuantity: { value: 1.4, code: '1' } }, 'her2IshRatio')).toBe(1.4);
  });

  it('as a whole is what it must mean: negative is neither 3+ nor amplified', () => {
    expect(read('48676-1', snomed('260385009'))).toEqual({ oneOf: ['0', '1+', '2+'] });
    expect(read('48676-1', snomed('260385009'), 'her2Ish')).toBe('negative');
  });

  it('as a whole adds nothing to a score, but tells in situ of a 2+', () => {
    const whole = { code: '48676-1', value: snomed('260385009') };
    const zero = readAll([whole, { code: '85319-2', value: { valueString: '0' } }]);
    expect(zero.map(({ attribute, value }) => [attribute, value])).toEqual([['her2Ihc', '0']]);
    const two = readAll([whole, { code: '85319-2', value: { valueString: '2+' } }]);
    expect(two.map(({ attribute, value }) => [attribute, value])).toEqual([
      ['her2Ish', 'negative'],
      ['her2Ihc', '2+'],
    ]);
  });
});
