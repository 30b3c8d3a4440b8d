import fc from 'fast-check';
import { emptyRecord, type Observation, type PatientRecord } from './record';
import { recordChange } from './record-change';
import { withoutSpecimen } from './specimens';

const er: Observation = { attribute: 'erPercent', value: 95, on: '2026-03' };
const ecog: Observation = { attribute: 'ecog', value: '1', on: '2026-11-20' };
const letrozole = { id: 'regimen-1', setting: 'metastatic' as const, drugs: ['letrozole'] };
const record = (change: Partial<PatientRecord>): PatientRecord => ({ ...emptyRecord, ...change });

describe('what was changed in a record', () => {
  it('is the last finding that came or went, with how many did', () => {
    expect(recordChange(emptyRecord, record({ observations: [er] }))).toEqual({
      kind: 'observation',
      observation: er,
      count: 1,
    });
    expect(recordChange(record({ observations: [er, ecog] }), emptyRecord)).toEqual({
      kind: 'observation',
      observation: ecog,
      count: 2,
    });
  });

  it('is the sample, not what was found in it', () => {
    const specimen = { id: 'sample-1', kind: 'tissue' as const, site: 'primary' as const };
    const before = record({ specimens: [specimen], observations: [{ ...er, specimen: 'sample-1' }] });
    expect(recordChange(before, withoutSpecimen(before, 'sample-1'))).toEqual({ kind: 'specimen', specimen });
  });

  it('is the treatment that came, went or is another now', () => {
    const ended = { ...letrozole, end: '2026-10' };
    const [none, one, later] = [[], [letrozole], [ended]].map((therapies) => record({ therapies }));
    expect(recordChange(emptyRecord, one ?? emptyRecord)).toEqual({ kind: 'therapy', therapy: letrozole });
    expect(recordChange(one ?? emptyRecord, none ?? emptyRecord)).toEqual({ kind: 'therapy', therapy: letrozole });
    expect(recordChange(one ?? emptyRecord, later ?? emptyRecord)).toEqual({ kind: 'therapy', therapy: ended });
    expect(recordChange(emptyRecord, none ?? emptyRecord)).toEqual({ kind: 'therapies' });
  });

  it('is the label, an event or the medicines', () => {
    expect(recordChange(emptyRecord, record({ label: 'M. R.' }))).toEqual({ kind: 'label', label: 'M. R.' });
    expect(recordChange(emptyRecord, record({ events: { surgery: '2024' } }))).toEqual({
      kind: 'event',
      event: 'surgery',
    });
    expect(recordChange(emptyRecord, record({ medicines: [] }))).toEqual({ kind: 'medicines' });
  });

  it('is nothing between a record and its copy, whatever stands in it', () => {
    const observation = fc.record({ attribute: fc.constantFrom('ecog', 'erPercent'), value: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(observation), (observations) => {
        const one = record({ observations });
        expect(recordChange(one, structuredClone(one))).toBeNull();
      }),
    );
  });
});
