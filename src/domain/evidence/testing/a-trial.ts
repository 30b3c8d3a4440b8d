import type { AdverseEventRow, Trial, TrialResult } from '../trial';

const checked = { on: '2026-11', against: 'https://example.org' };

/** What a trial asked of those who took part, as far as an indirect comparison has to know it. */
export const asked: Trial['applicability'] = {
  age: null,
  ecogMax: null,
  priorCdk46: 'excluded',
  priorChemotherapyMetastatic: 'excluded',
  brainMetastases: null,
  visceralDiseasePercent: null,
  sex: null,
  menopause: 'post',
  checked: null,
};

/** For tests: a randomised trial of two arms, "new" (option "new-drug", 200 people) and "old" (option "old-drug", 100). */
export function aTrial(change: Partial<Trial> = {}): Trial {
  return {
    id: 'trial',
    name: 'TRIAL',
    nct: null,
    phase: '3',
    year: 2024,
    n: 300,
    population: { en: 'Second line', es: 'Segunda línea' },
    plainPopulation: { en: 'People', es: 'Personas' },
    arms: [
      { id: 'new', label: { en: 'New drug', es: 'Fármaco nuevo' }, optionId: 'new-drug', n: 200 },
      { id: 'old', label: { en: 'Old drug', es: 'Fármaco viejo' }, optionId: 'old-drug', n: 100 },
    ],
    results: [aResult()],
    adverseEvents: [anEffect('nausea', 35, 2.5)],
    safety: null,
    qualityOfLife: null,
    applicability: {
      age: null,
      ecogMax: null,
      priorCdk46: null,
      priorChemotherapyMetastatic: null,
      brainMetastases: null,
      visceralDiseasePercent: null,
      sex: null,
      menopause: null,
      checked: null,
    },
    notes: null,
    ...change,
  };
}

export function aResult(change: Partial<TrialResult> = {}): TrialResult {
  return {
    id: 'pfs',
    endpoint: 'PFS',
    population: { label: { en: 'Everyone', es: 'Todas' }, kind: 'primary', n: 300 },
    assessedBy: 'BICR',
    unit: 'months',
    arms: { new: { value: 3.8, ci95: [3.1, 5.2] }, old: { value: 1.9, ci95: null } },
    hazardRatio: null,
    landmarks: [],
    medianFollowUpMonths: 18,
    sourceId: 'source',
    checked,
    ...change,
  };
}

export function anEffect(
  effect: string,
  anyGrade: number,
  grade3plus: number,
  from = checked as typeof checked | null,
): AdverseEventRow {
  return {
    effect,
    term: effect,
    arms: {
      new: { anyGrade, grade3plus, checked: from },
      old: { anyGrade: anyGrade / 2, grade3plus: 0, checked: from },
    },
    sourceId: 'source',
  };
}
