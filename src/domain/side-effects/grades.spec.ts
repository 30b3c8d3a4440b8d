import { type PlanGrade, gradesOf } from './grades';

const read = { on: '2026-11', against: 'https://example.org' };
const grade = (planId: string, of: PlanGrade['grade'], checked: PlanGrade['checked'] = read): PlanGrade => ({
  planId,
  grade: of,
  plain: { en: `${planId} ${of}`, es: `${planId} ${of}` },
  sourceId: 'source',
  checked,
});

describe('gradesOf', () => {
  const grades = [grade('pain', 3), grade('sickness', 1), grade('pain', 1), grade('pain', 2, null)];

  it('gives those of one plan, the mildest first', () => {
    expect(gradesOf('pain', grades, 'clinician').map((one) => one.grade)).toEqual([1, 2, 3]);
    expect(gradesOf('sleep', grades, 'clinician')).toEqual([]);
  });

  it('keeps from a patient what was recalled', () => {
    expect(gradesOf('pain', grades, 'patient').map((one) => one.grade)).toEqual([1, 3]);
  });
});
