import { choiceOf, everything, maskOf, type Possible } from '../logic/possible';
import { attributeById } from './catalogue/catalogue';
import { isRaised, stillAsked } from './still-asked';

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

describe('isRaised', () => {
  it('raises cord compression where the spine may be reached, and where nerve symptoms are new', () => {
    const cord = attributeById('cordCompression');
    const set = (id: string, ...members: string[]): Possible => {
      const { values } = attributeById(id) as { values: readonly string[] };
      const mask = maskOf(values, members);
      return { kind: 'set', must: mask, may: mask };
    };
    const raised = (facts: Record<string, Possible>) =>
      isRaised(cord, (id) => facts[id] ?? everything(attributeById(id)));
    const lung = { sites: set('sites', 'lung') };
    expect(raised({})).toBeTrue();
    expect(raised({ sites: set('sites', 'lung', 'bone') })).toBeTrue();
    expect(raised(lung)).toBeFalse();
    expect(raised({ ...lung, newSymptoms: set('newSymptoms', 'neurological') })).toBeTrue();
  });

  it('raises nothing that the form does not ask', () => {
    const without: Possible = { kind: 'set', must: 0, may: 0 };
    expect(isRaised(bone, () => without)).toBeFalse();
    expect(isRaised(attributeById('ecog'), () => without)).toBeTrue();
  });
});
