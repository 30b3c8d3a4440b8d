import { openBundle } from './bundle';
import type { ImportProblem } from './import-report';
import type { Resource } from './resource';

const patient = (id: string) => ({
  resource: { resourceType: 'Patient', id, name: [{ given: ['Ada'], family: 'Example' }] },
});
const bundle = (...entry: unknown[]) => JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });

function problem(text: string, patientId?: string): ImportProblem | undefined {
  const opened = openBundle(text, patientId);
  return opened.ok ? undefined : opened.problem;
}

describe('openBundle', () => {
  it('says where a text stops being JSON', () => {
    expect(problem('{\n  "resourceType": "Bundle",\n}')).toEqual({
      kind: 'notJson',
      messageKey: 'import.problem.notJson',
      params: { line: 3, column: 1 },
    });
    expect(problem('')?.kind).toBe('emptyFile');
    expect(problem(' \n')?.kind).toBe('emptyFile');
    expect(problem('<Bundle xmlns="http://hl7.org/fhir"/>')?.params).toEqual({ line: 1, column: 1 });
  });

  it('tells a bulk export from a broken file', () => {
    expect(problem('{"resourceType":"Patient"}\n{"resourceType":"Observation"}\n')?.kind).toBe('lines');
  });

  it('tells what else it was given', () => {
    expect(problem('[{"resourceType":"Patient"}]')).toEqual(
      jasmine.objectContaining({ kind: 'list', params: { count: 1 } }),
    );
    expect(problem('{"some":"thing"}')?.kind).toBe('notFhir');
    expect(problem('"Bundle"')?.kind).toBe('notFhir');
    expect(problem('{"resourceType":"Observation"}')?.params).toEqual({ type: 'Observation' });
    expect(problem('{"resourceType":"Bundle"}')?.kind).toBe('emptyBundle');
    expect(problem('{"resourceType":"Bundle","entry":{}}')?.kind).toBe('entryNoList');
    expect(problem(bundle({ resource: { resourceType: 'Observation' } }))?.kind).toBe('noPatient');
  });

  it('lets a person choose among several, by initials', () => {
    const text = bundle(patient('a'), patient('b'));
    expect(problem(text)?.kind).toBe('severalPatients');
    expect(problem(text)?.patients).toEqual([
      { id: 'a', label: 'A. E.' },
      { id: 'b', label: 'A. E.' },
    ]);
    expect(problem(text, 'b')).toBeUndefined();
    expect(problem(text, 'c')?.kind).toBe('patientNotFound');
  });

  it('keeps the findings of one person apart from those of another', () => {
    const ecog = (id: string, subject: string) => ({
      resource: { resourceType: 'Observation', id, subject: { reference: subject } },
    });
    const opened = openBundle(
      bundle(patient('a'), patient('b'), ecog('1', 'Patient/a'), ecog('2', 'http://x.org/Patient/b')),
      'b',
    );
    expect(opened.ok && opened.bundle.resources.map(({ id }) => id)).toEqual(['2']);
    expect(opened.ok && opened.bundle.others).toBe(1);
  });

  it('follows references by name, by address, by urn and into contained resources', () => {
    const medication = { fullUrl: 'urn:uuid:7', resource: { resourceType: 'Medication', id: '7' } };
    const request = {
      resource: { resourceType: 'MedicationRequest', id: 'r', contained: [{ resourceType: 'Medication', id: 'm' }] },
    };
    const opened = openBundle(bundle(patient('a'), medication, request));
    if (!opened.ok) throw new Error('not opened');
    const { resources } = opened.bundle;
    const resolve = (reference: string, from?: Resource) => opened.bundle.resolve(reference, from);
    expect(resolve('urn:uuid:7')?.id).toBe('7');
    expect(resolve('http://any.org/fhir/Medication/7/_history/2')?.id).toBe('7');
    expect(
      resolve(
        '#m',
        resources.find(({ id }) => id === 'r'),
      )?.type,
    ).toBe('Medication');
    expect(resolve('Medication/none')).toBeUndefined();
  });
});
