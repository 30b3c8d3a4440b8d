import { choiceOf, everything, type Possible } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { stillAsked } from './still-asked';

const ish = attributeById('her2Ish');
const bone = attributeById('boneState');
const scores = ['0', '1+', '2+', '3+'];

describe('stillAsked', () => {
  it('asks where the other fact could still have one of the values', () => {
    expect(stillAsked(ish, () => choiceOf(scores, '2+'))).toBeTrue();
    expect(stillAsked(ish, () => choiceOf(scores, '1+', '2+'))).toBeTrue();
    expect(stillAsked(ish, () => choiceOf(scores, '3+'))).toBeFalse();
    expect(stillAsked(ish, (id) => everything(attributeById(id)))).toBeTrue();
  });

  it('reads sets: a member that may be present is enough', () => {
    const sites = attributeById('sites');
    const without: Possible = { kind: 'set', must: 0, may: 0 };
    expect(stillAsked(bone, () => everything(sites))).toBeTrue();
    expect(stillAsked(bone, () => without)).toBeFalse();
  });

  it('always asks what hangs on nothing', () => {
    expect(stillAsked(attributeById('ecog'), () => choiceOf(scores, '0'))).toBeTrue();
  });
});
