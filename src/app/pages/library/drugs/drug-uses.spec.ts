import { anOption } from '../../../../domain/consultation/testing/a-knowledge';
import { aTrial, anEffect } from '../../../../domain/evidence/testing/a-trial';
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

describe('trialUses', () => {
  const options = [option('new-drug')];

  it('takes trials of which an arm is one of the options, with just those arms', () => {
    const other = aTrial({ id: 'other', arms: [{ id: 'x', label: { en: 'X', es: 'X' }, optionId: null, n: 1 }] });
    const uses = trialUses(options, [aTrial(), other]);
    expect(uses.map(({ trial, arms }) => [trial.id, arms.map(({ id }) => id)])).toEqual([['trial', ['new']]]);
  });

  it('counts the trials with a figure for such an arm, and not those that report none for it', () => {
    const unknown = { new: { anyGrade: null, grade3plus: null, checked: null } };
    const uses = trialUses(options, [
      aTrial({ adverseEvents: [anEffect('rash', 5, 1), anEffect('nausea', 35, 2)] }),
      aTrial({
        id: 'second',
        adverseEvents: [anEffect('nausea', 30, 1), { ...anEffect('cough', 1, 0), arms: unknown }],
      }),
    ]);
    expect(effectUses(uses)).toEqual([
      { effect: 'nausea', trials: 2 },
      { effect: 'rash', trials: 1 },
    ]);
  });
});
