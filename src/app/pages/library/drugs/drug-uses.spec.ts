import { anOption } from '../../../../domain/consultation/testing/a-knowledge';
import { aTrial, anEffect } from '../../../../domain/evidence/testing/a-trial';
import type { ArmDrugs, Trial } from '../../../../domain/evidence/trial';
import type { DoseNote } from '../../../../domain/treatment/option';
import { doseUses, effectUses, trialUses } from './drug-uses';

const dose = (labelled: string, reductions: string | null = null): DoseNote => ({
  drugId: 'drug',
  labelled: { en: labelled, es: labelled },
  reductions: reductions === null ? null : { en: reductions, es: reductions },
  sourceId: 'label',
  checked: null,
});
const option = (id: string, ...doses: DoseNote[]) => ({ ...anOption(id, { all: [] }), doses });

describe('doseUses', () => {
  it('says the same dose once, with the options for which it is held', () => {
    const uses = doseUses('drug', [
      option('a', dose('500 mg')),
      option('b', dose('250 mg'), { ...dose('10 mg'), drugId: 'partner' }),
      option('c', dose('500 mg')),
    ]);
    expect(uses.map((use) => [use.dose.labelled.en, use.options.map(({ id }) => id)])).toEqual([
      ['500 mg', ['a', 'c']],
      ['250 mg', ['b']],
    ]);
  });

  it('keeps apart what differs in its reductions only', () => {
    expect(doseUses('drug', [option('a', dose('500 mg')), option('b', dose('500 mg', '250 mg'))]).length).toBe(2);
  });
});

const armOf = (id: string, optionId: string | null, drugs?: ArmDrugs) => ({
  id,
  label: { en: id, es: id },
  optionId,
  n: 1,
  ...(drugs && { drugs }),
});
const given = (...drugIds: string[]) =>
  drugIds.map((drugId) => ({ drugId, dose: '', schedule: { en: '', es: '' }, route: 'oral' as const }));

describe('trialUses', () => {
  const options = [
    { ...anOption('new-drug', { all: [] }), drugs: given('drug') },
    { ...anOption('choice', { all: [] }), drugs: given('drug', 'other') },
  ];
  const said = (...trials: Trial[]) => {
    const { all, some } = trialUses('drug', options, trials);
    const ids = (uses: typeof all) => uses.map(({ trial, arms }) => [trial.id, arms.map(({ id }) => id)]);
    return { all: ids(all), some: ids(some) };
  };

  it('takes just the arms that gave the drug, though the option of another arm holds it too', () => {
    const trial = aTrial({
      arms: [armOf('with', 'new-drug'), armOf('without', 'choice', { all: ['other'] }), armOf('none', null)],
    });
    expect(said(trial)).toEqual({ all: [['trial', ['with']]], some: [] });
  });

  it('keeps apart where only some of the people had it', () => {
    const choice = aTrial({ id: 'choice', arms: [armOf('chosen', null, { all: [], some: ['drug', 'other'] })] });
    const unsaid = aTrial({ id: 'unsaid', arms: [armOf('unsaid', 'choice')] });
    expect(said(choice, unsaid)).toEqual({
      all: [],
      some: [
        ['choice', ['chosen']],
        ['unsaid', ['unsaid']],
      ],
    });
  });

  it('counts the trials with a figure for such an arm, and not those that report none for it', () => {
    const unknown = { new: { anyGrade: null, grade3plus: null, checked: null } };
    const { all } = trialUses('drug', options, [
      aTrial({ adverseEvents: [anEffect('rash', 5, 1), anEffect('nausea', 35, 2)] }),
      aTrial({
        id: 'second',
        adverseEvents: [anEffect('nausea', 30, 1), { ...anEffect('cough', 1, 0), arms: unknown }],
      }),
    ]);
    expect(effectUses(all)).toEqual([
      { effect: 'nausea', trials: 2 },
      { effect: 'rash', trials: 1 },
    ]);
  });
});
