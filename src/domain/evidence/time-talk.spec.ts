import { compare } from './comparison';
import { aFinding } from './testing/a-finding';
import { aResult, aTrial } from './testing/a-trial';
import { timeTalk } from './time-talk';
import type { TrialResult } from './trial';

const rounded = { outOf: 100, precision: 'rounded' } as const;
const os = (change: Partial<TrialResult>) =>
  aResult({
    id: 'os',
    endpoint: 'OS',
    arms: { new: { value: 20, ci95: [15, 25] }, old: { value: 16, ci95: null } },
    medianFollowUpMonths: null,
    ...change,
  });

function talk(...results: TrialResult[]) {
  const evidence = { trials: [aTrial({ results })], sideEffects: [] };
  const [column] = compare([aFinding('new-drug', ['trial'])], evidence, true).columns;
  const told = column && timeTalk(column, rounded, true);
  if (!told) throw new Error('the option has a study');
  return told;
}

describe('timeTalk', () => {
  const marks = [
    { months: 72, arms: { new: 44.2, old: 32 } },
    { months: 12, arms: { new: 70, old: 61 } },
  ];

  it('says people alive at the last published month, with the other group', () => {
    const { counted } = talk(os({ landmarks: marks }));
    expect(counted?.point.months).toBe(72);
    expect(counted?.point.own.value).toBe(44);
    expect(counted?.point.other?.value).toBe(32);
    expect(counted?.otherArm?.id).toBe('old');
  });

  it('counts nothing where no month was published, or where only a subgroup has one', () => {
    expect(talk(os({})).counted).toBeNull();
    const part = os({
      id: 'part',
      landmarks: marks,
      population: { label: { en: 'Part', es: 'Parte' }, kind: 'subgroup', n: 40 },
    });
    expect(talk(os({}), part).counted).toBeNull();
  });

  it('takes the range from the later reading that the people were counted in, where the one that leads was still open', () => {
    const open = os({ arms: { new: { value: 20, ci95: [15, null] }, old: { value: 16, ci95: [12, 19] } } });
    expect(talk(open).range).toEqual(jasmine.objectContaining({ kind: 'refused', refusal: 'openInterval' }));
    const later = os({
      id: 'later',
      arms: { new: { value: 22, ci95: [17, 27] }, old: { value: 16, ci95: [12, 19] } },
      landmarks: [{ months: 72, arms: { new: 20, old: 10 } }],
      medianFollowUpMonths: 80,
    });
    const { counted, range } = talk(open, later);
    expect(counted?.result.id).toBe('later');
    // Half of the median of 22 months, as the multiples have it.
    expect(range.kind === 'range' && range.bounds.lower.months).toBe(11);
  });

  it('looks as far as the study followed people or counted them', () => {
    const seen = (change: Partial<TrialResult>) => {
      const { range } = talk(os({ arms: { new: { value: 20, ci95: [15, 25] } }, ...change }));
      return range.kind === 'range' ? range.seen : range.refusal;
    };
    expect(seen({ medianFollowUpMonths: 36.4 })).toBe(36);
    expect(seen({ landmarks: marks, medianFollowUpMonths: 36.4 })).toBe(72);
    expect(seen({})).toBeNull();
  });
});
