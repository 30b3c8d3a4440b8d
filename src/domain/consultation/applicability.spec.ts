import type { Applicability } from '../evidence/trial';
import { choiceOf, everything, exactly, type Possible } from '../logic/possible';
import type { View } from '../logic/verdict';
import { attributeAt, attributeById } from '../patient/catalogue/catalogue';
import { applicability, fitTopics, type FitTopic } from './applicability';

const silent: Applicability = {
  age: null,
  ecogMax: null,
  priorCdk46: null,
  priorChemotherapyMetastatic: null,
  brainMetastases: null,
  visceralDiseasePercent: null,
  sex: null,
  menopause: null,
  checked: null,
};

function choice(id: string, ...values: string[]): Possible {
  const attribute = attributeById(id);
  if (attribute.kind !== 'choice') throw new TypeError(id);
  return choiceOf(attribute.values, ...values);
}

/** A person of whom only this is known. */
function person(known: Record<string, Possible>): View {
  return {
    at: (index) => {
      const attribute = attributeAt(index);
      return known[attribute.id] ?? everything(attribute);
    },
  };
}

function fitOn(topic: FitTopic, trial: Partial<Applicability>, known: Record<string, Possible>) {
  return applicability({ ...silent, ...trial }, person(known)).find((one) => one.topic === topic)?.fit;
}

describe('applicability', () => {
  it('answers on every topic, and says where the trial is silent', () => {
    const fits = applicability(silent, person({ age: exactly(61) }));
    expect(fits.map(({ topic }) => topic)).toEqual([...fitTopics]);
    expect(new Set(fits.map(({ fit }) => fit))).toEqual(new Set(['notHeld']));
  });

  it('never takes what is not known for outside', () => {
    expect(fitOn('performanceStatus', { ecogMax: 1 }, {})).toBe('notKnown');
    expect(fitOn('performanceStatus', { ecogMax: 1 }, { ecog: choice('ecog', '1', '2') })).toBe('notKnown');
    expect(fitOn('performanceStatus', { ecogMax: 1 }, { ecog: choice('ecog', '0', '1') })).toBe('inside');
    expect(fitOn('performanceStatus', { ecogMax: 1 }, { ecog: choice('ecog', '2') })).toBe('outside');
  });

  it('reads an age limit and takes a median alone for no limit', () => {
    const of = (age: Applicability['age'], years: number) => fitOn('age', { age }, { age: exactly(years) });
    expect(of({ median: 60, min: null, max: null }, 61)).toBe('notHeld');
    expect(of({ median: 60, min: 18, max: 75 }, 80)).toBe('outside');
    expect(of({ median: null, min: 18, max: null }, 80)).toBe('inside');
  });

  it('reads required, excluded and allowed earlier treatment', () => {
    const none = { 'prior.cdk46': choice('prior.cdk46', 'none') };
    const given = { 'prior.cdk46': choice('prior.cdk46', 'metastatic') };
    expect(fitOn('priorCdk46', { priorCdk46: 'required' }, given)).toBe('inside');
    expect(fitOn('priorCdk46', { priorCdk46: 'required' }, none)).toBe('outside');
    expect(fitOn('priorCdk46', { priorCdk46: 'excluded' }, given)).toBe('outside');
    expect(fitOn('priorCdk46', { priorCdk46: 'allowed' }, {})).toBe('inside');
    const chemo = { linesChemo: exactly(1) };
    expect(fitOn('priorChemotherapy', { priorChemotherapyMetastatic: 'excluded' }, chemo)).toBe('outside');
    expect(fitOn('priorChemotherapy', { priorChemotherapyMetastatic: 'required' }, chemo)).toBe('inside');
  });

  it('reads brain metastases by how far they were let in', () => {
    const active = { brainMets: choice('brainMets', 'activeUntreated') };
    expect(fitOn('brainMetastases', { brainMetastases: 'activeAllowed' }, active)).toBe('inside');
    expect(fitOn('brainMetastases', { brainMetastases: 'stableAllowed' }, active)).toBe('outside');
    const stable = { brainMets: choice('brainMets', 'stable') };
    expect(fitOn('brainMetastases', { brainMetastases: 'stableAllowed' }, stable)).toBe('inside');
    expect(fitOn('brainMetastases', { brainMetastases: 'excluded' }, stable)).toBe('outside');
  });

  it('counts men as after the menopause', () => {
    expect(fitOn('menopause', { menopause: 'post' }, { sex: choice('sex', 'male') })).toBe('inside');
    expect(
      fitOn(
        'menopause',
        { menopause: 'post' },
        { menopausalStatus: choice('menopausalStatus', 'pre'), sex: choice('sex', 'female') },
      ),
    ).toBe('outside');
    expect(fitOn('sex', { sex: 'women' }, { sex: choice('sex', 'male') })).toBe('outside');
  });

  it('finds everybody inside where those with and without visceral disease took part', () => {
    const sites = attributeById('sites');
    if (sites.kind !== 'set') throw new TypeError('sites');
    const bone = { sites: { kind: 'set', must: 1, may: 1 } as const };
    expect(fitOn('visceralDisease', { visceralDiseasePercent: 60 }, {})).toBe('inside');
    expect(fitOn('visceralDisease', { visceralDiseasePercent: 100 }, bone)).toBe('outside');
    expect(fitOn('visceralDisease', { visceralDiseasePercent: 0 }, bone)).toBe('inside');
  });
});
