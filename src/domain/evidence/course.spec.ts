import { courseOf } from './course';
import { leadingArm, leadingResult } from './leading-result';
import { aFinding } from './testing/a-finding';
import { aResult, aTrial } from './testing/a-trial';

const exact = { precision: 'exact', outOf: 100 } as const;
const words = (text: string) => ({ en: text, es: text });

function course(results: ReturnType<typeof aResult>[], onlyChecked = false) {
  const trial = aTrial({ results });
  const place = leadingArm(
    aFinding('new-drug', ['trial'], 'chemotherapy', 'offered', words('New drug')),
    new Map([['trial', trial]]),
  );
  if (!place) throw new Error('the option stands in the trial');
  return courseOf(place, leadingResult(place, 'PFS'), exact, onlyChecked);
}

const landmarks = [
  { months: 12, arms: { new: 26.8, old: 8.2 } },
  { months: 6, arms: { new: 40.8, old: 19.1 } },
];

describe('courseOf', () => {
  it('gives the published months in order of time, each with the other group and the difference of what is written', () => {
    const points = course([aResult({ landmarks })])?.points ?? [];
    expect(points.map(({ months, own, other, difference }) => [months, own.value, other?.value, difference])).toEqual([
      [6, 40.8, 19.1, 21.7],
      [12, 26.8, 8.2, 18.6],
    ]);
  });

  it('makes nothing of a median', () => {
    expect(course([aResult()])).toBeNull();
  });

  it('leaves out a month that was not read for the option, and says nothing of another group that was not', () => {
    const partial = [
      { months: 6, arms: { new: null, old: 19.1 } },
      { months: 12, arms: { new: 26.8, old: null } },
    ];
    const points = course([aResult({ landmarks: partial })])?.points ?? [];
    expect(points.map(({ months, other, difference }) => [months, other, difference])).toEqual([[12, null, null]]);
  });

  it('shows a recalled course to professionals only', () => {
    const recalled = [aResult({ landmarks, checked: null })];
    expect(course(recalled)?.points.length).toBe(2);
    expect(course(recalled, true)).toBeNull();
  });

  it('takes the points of another reading where the leading one has none, and says which', () => {
    const label = words('Second reading');
    const population = { label, kind: 'prespecified' as const, n: 300 };
    expect(course([aResult(), aResult({ id: 'later', population, landmarks })])?.result.population.label).toBe(label);
  });
});
