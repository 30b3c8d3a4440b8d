import type { FactRef } from '../../../domain/consultation/consultation';
import { choiceOf, exactly, maskOf, type Possible } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { byWeight } from './rank';

const fact = (attribute: string, given: string | number): FactRef => {
  const { kind, values } = attributeById(attribute) as { kind: string; values: readonly string[] };
  const mask = typeof given === 'string' ? maskOf(values, [given]) : 0;
  const value: Possible =
    typeof given === 'number'
      ? exactly(given)
      : kind === 'set'
        ? { kind: 'set', must: mask, may: mask }
        : choiceOf(values, given);
  return { attribute, value, verdict: 'true' } as FactRef;
};

const first = (...facts: FactRef[]) => byWeight(facts)[0]?.attribute;

describe('the fact named first', () => {
  const metastatic = fact('metastatic', 'yes');
  const inBrain = fact('sites', 'brain');

  it('is what the place does, where local treatment turns on it', () => {
    const bone = [metastatic, fact('sites', 'bone'), fact('cordCompression', 'none')];
    expect(first(...bone, fact('boneState', 'painful'))).toBe('boneState');
    expect(first(metastatic, inBrain, fact('brainMets', 'activeUntreated'), fact('brainMetsCount', 1))).toBe(
      'brainMetsCount',
    );
    expect(first(metastatic, inBrain, fact('brainMets', 'activeUntreated'), fact('brainExtent', 'diffuse'))).toBe(
      'brainExtent',
    );
    expect(first(metastatic, fact('sites', 'leptomeninges'))).toBe('sites');
  });

  it('is the brain before HER2, where a medicine is chosen because it reaches it', () => {
    const her2 = [
      metastatic,
      fact('linesAntiHer2', 1),
      fact('prior.tucatinib', 'none'),
      fact('her2Status', 'positive'),
    ];
    expect(first(...her2, fact('brainMets', 'activeUntreated'))).toBe('brainMets');
    expect(first(...her2)).toBe('her2Status');
    expect(first(...her2, fact('brainMets', 'none'))).toBe('her2Status');
  });
});
