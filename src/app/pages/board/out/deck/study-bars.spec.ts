import { compare } from '../../../../../domain/evidence/comparison';
import { aFinding } from '../../../../../domain/evidence/testing/a-finding';
import { aTrial } from '../../../../../domain/evidence/testing/a-trial';
import type { Trial } from '../../../../../domain/evidence/trial';
import { studyBars } from './study-bars';

const [newArm, oldArm] = aTrial().arms;
const second = aTrial({
  id: 'second',
  name: 'SECOND',
  arms: [newArm, oldArm].flatMap((arm) => (arm ? [{ ...arm, optionId: arm.id === 'new' ? 'later' : null }] : [])),
});
const drawn = (trials: Trial[], ...options: [string, string][]) =>
  studyBars(
    compare(
      options.map(([id, trial]) => aFinding(id, [trial])),
      { trials, sideEffects: [] },
      false,
    ),
    [],
    (text) => (typeof text === 'string' ? text : text.en),
    (key, params) => [key, ...Object.values(params ?? {})].join(' '),
  );

describe('the charts of what studies found', () => {
  it('set each option beside the other group of its own study, with who took part', () => {
    const { bars, says } = drawn([aTrial(), second], ['new-drug', 'trial'], ['later', 'second']);
    const [growth] = bars;
    expect(growth?.title).toMatch(/^deck\.eachStudy /);
    expect(growth?.studies.map(({ name }) => name)).toEqual(['TRIAL', 'SECOND']);
    for (const { people, bars: pair } of growth?.studies ?? []) {
      expect(people).toContain('Second line');
      expect(pair.map(({ isOther }) => isOther)).toEqual([false, true]);
      expect(pair[1]?.label).toBe('deck.otherGroup Old drug');
    }
    expect(says).toContain('deck.band');
  });

  it('draw a group once where both of a study are options', () => {
    const { bars } = drawn([aTrial()], ['new-drug', 'trial'], ['old-drug', 'trial']);
    expect(bars[0]?.studies.map(({ bars: pair }) => pair.map(({ isOther }) => isOther))).toEqual([[false, false]]);
  });
});
