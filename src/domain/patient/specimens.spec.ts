import { emptyRecord, type PatientRecord } from './record';
import { foundIn, withCorrected, withoutSpecimen } from './specimens';

const undated = { id: 'liver', kind: 'tissue', site: 'metastasis', place: 'liver' } as const;
const breast = { id: 'breast', kind: 'tissue', site: 'primary', place: 'breast', on: '2024-02' } as const;
const record: PatientRecord = {
  ...emptyRecord,
  specimens: [{ ...undated, on: '2026-10-12' }, breast],
  observations: [
    { attribute: 'erStatus', value: 'positive', specimen: 'liver', on: '2026-10-12' },
    { attribute: 'her2Ihc', value: '1+', specimen: 'liver', on: '2026-11-01' },
    { attribute: 'erStatus', value: 'positive', specimen: 'breast', on: '2024-02' },
    { attribute: 'ecog', value: '1', on: '2026-10-12' },
  ],
};

describe('specimens of a record', () => {
  it('are corrected, and what is dated by them follows; what has a day of its own stays', () => {
    const bone = { id: 'liver', kind: 'tissue', site: 'metastasis', place: 'bone', on: '2026-09-12' } as const;
    const corrected = withCorrected(record, bone);
    expect(corrected.specimens).toEqual([bone, breast]);
    expect(corrected.observations.map(({ on }) => on)).toEqual(['2026-09-12', '2026-11-01', '2024-02', '2026-10-12']);
  });

  it('lose their day where it is taken back', () => {
    expect(withCorrected(record, undated).observations[0]).toEqual({
      attribute: 'erStatus',
      value: 'positive',
      specimen: 'liver',
    });
  });

  it('are not invented by a correction', () => {
    expect(withCorrected(record, { id: 'skin', kind: 'tissue', site: 'metastasis' })).toBe(record);
  });

  it('are removed with what was found in them, and nothing else', () => {
    const left = withoutSpecimen(record, 'liver');
    expect(left.specimens).toEqual([breast]);
    expect(left.observations).toEqual(record.observations.slice(2));
    expect(foundIn(record, 'liver')).toEqual(record.observations.slice(0, 2));
  });
});
