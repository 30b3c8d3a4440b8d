import { drugChoices, withChosen } from '../domain/treatment/chosen-drugs';
import { evidence } from './evidence';
import { knowledge } from './knowledge';

function of(id: string) {
  const option = knowledge.options.find((one) => one.id === id);
  const schedule = evidence.schedules.options.find(({ optionId }) => optionId === id);
  if (!option || !schedule) throw new Error(`no option ${id} with a schedule`);
  const choices = drugChoices(schedule, evidence.schedules, null);
  const given = (chosen: Record<number, number>) =>
    withChosen(option, choices, chosen).drugs.map(({ drugId }) => drugId);
  return { choices, given, all: option.drugs.map(({ drugId }) => drugId) };
}

describe('the chosen medicines of an option', () => {
  it('are all of them until one is chosen, then it alone with what it is given with', () => {
    const { choices, given, all } = of('pembrolizumab-chemotherapy');
    expect(choices).toEqual([{ place: 1, of: [['nab-paclitaxel'], ['paclitaxel'], ['gemcitabine', 'carboplatin']] }]);
    expect(given({})).toEqual(all);
    expect(given({ 1: 0 })).toEqual(['pembrolizumab', 'nab-paclitaxel']);
    expect(given({ 1: 2 })).toEqual(['pembrolizumab', 'gemcitabine', 'carboplatin']);
    expect(given({ 1: 9 })).toEqual(all);
  });

  it('leave out what stands as a choice with them and has no schedule, and keep what is always given', () => {
    const { given } = of('aromatase-inhibitor-ribociclib');
    expect(given({ 1: 1, 2: 0 })).toEqual(['anastrozole', 'ribociclib', 'goserelin']);
  });

  it('never leave an option without a medicine, whatever is chosen', () => {
    for (const { optionId } of evidence.schedules.options) {
      if (!knowledge.options.some(({ id }) => id === optionId)) continue;
      const { choices, given, all } = of(optionId);
      for (const { place, of: sets } of choices) {
        sets.forEach((set, i) => {
          const left = given({ [place]: i });
          expect(left)
            .withContext(optionId)
            .toEqual(jasmine.arrayContaining(set.filter((id) => all.includes(id))));
        });
      }
    }
  });
});
