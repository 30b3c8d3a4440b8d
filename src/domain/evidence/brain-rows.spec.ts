import { choiceOf, everything } from '../logic/possible';
import type { View } from '../logic/verdict';
import { attributeAt, attributeIndex } from '../patient/catalogue/catalogue';
import { valuesOf } from '../patient/fact-book';
import { brainRows } from './brain-rows';
import { compare } from './comparison';
import { leadingArm, leadingResult } from './leading-result';
import { aFinding } from './testing/a-finding';
import { aResult, aTrial } from './testing/a-trial';
import type { TrialResult } from './trial';

const person = (brainMets: string | null): View => ({
  at: (index) =>
    brainMets !== null && index === attributeIndex('brainMets')
      ? choiceOf(valuesOf('brainMets'), brainMets)
      : everything(attributeAt(index)),
});
const told = (results: TrialResult[]) =>
  compare([aFinding('new-drug', ['trial'])], { trials: [aTrial({ results })], sideEffects: [] }, false);

const shrinking = aResult({
  id: 'cns-orr',
  endpoint: 'CNS-ORR',
  unit: 'percent',
  arms: { new: { value: 71.7, ci95: null } },
});
const atAYear = aResult({
  id: 'cns-pfs',
  endpoint: 'CNS-PFS',
  unit: 'percent',
  arms: { new: { value: 58.9, ci95: null } },
  landmarks: [{ months: 12, arms: { new: 58.9 } }],
});

describe('brainRows', () => {
  it('stand for a person whose cancer is in the brain, where a study tells of it', () => {
    for (const where of ['stable', 'activeUntreated', 'activeProgressing']) {
      expect(brainRows(told([aResult(), shrinking]), person(where))).toEqual(['brainShrinking']);
      expect(brainRows(told([shrinking, atAYear]), person(where))).toEqual(['brainShrinking', 'brainGrowth']);
      expect(brainRows(told([aResult()]), person(where))).toEqual([]);
    }
  });

  it('do not stand for somebody without it, nor where it is not known', () => {
    for (const view of [person('none'), person(null), null])
      expect(brainRows(told([shrinking, atAYear]), view)).toEqual([]);
  });

  it('never lead the rows of the whole body', () => {
    const trial = aTrial({ results: [atAYear, shrinking] });
    const place = leadingArm(aFinding('new-drug', ['trial']), new Map([[trial.id, trial]]));
    if (!place) throw new Error('the option has an arm');
    for (const endpoint of ['PFS', 'ORR', 'OS'] as const) expect(leadingResult(place, endpoint).result).toBeNull();
  });
});
