import type { Specimen } from '../../../domain/patient/record';
import { specimenProblem } from './specimen-problem';

const liver: Specimen = { id: 'liver', kind: 'tissue', site: 'metastasis', place: 'liver', on: '2026-10-12' };
const problem = (part: Partial<Specimen>, others: Specimen[] = []) =>
  specimenProblem({ ...liver, ...part }, others, '2026-11-23', '2024-02-12');

describe('specimenProblem', () => {
  it('wants a date that has come and that fits the diagnosis', () => {
    expect(problem({})).toBeNull();
    expect(problem({ on: undefined })).toBe('noDate');
    expect(problem({ on: '2027-01' })).toBe('future');
    expect(problem({ on: '2022' })).toBe('beforeDiagnosis');
    expect(problem({ on: '2024-01' })).toBeNull();
  });

  it('knows a sample that is there already', () => {
    expect(problem({ id: 'other' }, [liver])).toBe('twice');
  });
});
