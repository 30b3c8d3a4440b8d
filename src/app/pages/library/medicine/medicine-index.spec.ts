import { aKnowledge, anOption, aRule } from '../../../../domain/consultation/testing/a-knowledge';
import type { FactDefinition } from '../../../../domain/treatment/fact-definition';
import { MedicineIndex, readByFact } from './medicine-index';

const mutated = { attribute: 'esr1', in: ['mutated'] };
const hr = { attribute: 'hrStatus', in: ['positive'] };
const why = { en: 'Why', es: 'Por qué' };
const status: FactDefinition = {
  id: 'hrStatus',
  cases: [
    {
      value: 'positive',
      when: {
        any: [
          { attribute: 'er', from: 1 },
          { attribute: 'pr', from: 1 },
        ],
      },
    },
    {
      value: 'negative',
      when: {
        all: [
          { attribute: 'er', below: 1 },
          { attribute: 'pr', below: 1 },
        ],
      },
    },
  ],
  text: why,
  body: 'ASCO/CAP',
  sourceId: 'source',
  checked: null,
};
const given = { dose: '500 mg', schedule: why, route: 'im' as const };
const alone = { ...anOption('alone', hr), drugs: [{ drugId: 'fulvestrant', ...given }] };
const both = {
  ...anOption('both', mutated, { against: { heart: { attribute: 'lvef', below: 40 } } }),
  // The same drug twice, as a loading and a later dose.
  drugs: [
    { drugId: 'fulvestrant', ...given },
    { drugId: 'fulvestrant', ...given },
    { drugId: 'palbociclib', ...given },
  ],
};
const first = aRule('first', { all: [hr, mutated] }, { recommends: ['both', 'alone'] });
const second = aRule('second', { not: mutated }, { avoids: [{ optionId: 'both', effect: 'last', why }] });
const index = new MedicineIndex(aKnowledge([alone, both], [first, second], [status]));
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('MedicineIndex', () => {
  it('finds the options that contain a drug, each once', () => {
    expect(ids(index.optionsWith('fulvestrant'))).toEqual(['alone', 'both']);
    expect(ids(index.optionsWith('palbociclib'))).toEqual(['both']);
    expect(index.optionsWith('letrozole')).toEqual([]);
  });

  it('finds the rules that name an option, with its place and the reason', () => {
    expect(index.recommending('alone').map(({ rule, place, of }) => [rule.id, place, of])).toEqual([['first', 2, 2]]);
    expect(index.avoiding('both').map(({ rule, effect }) => [rule.id, effect])).toEqual([['second', 'last']]);
    expect(index.avoiding('alone')).toEqual([]);
  });

  it('finds what asks for an attribute by name', () => {
    expect(ids(index.readersOf('esr1').options)).toEqual(['both']);
    expect(ids(index.readersOf('esr1').rules)).toEqual(['first', 'second']);
    expect(ids(index.readersOf('er').facts)).toEqual(['hrStatus']);
    expect(index.readersOf('er').rules).toEqual([]);
    expect(ids(index.readersOf('lvef').options)).toEqual(['both']);
  });

  it('follows derived facts where it says which rules hang on an attribute', () => {
    expect([...index.rulesOn('er')]).toEqual(['first']);
    expect([...index.rulesOn('hrStatus')]).toEqual(['first']);
    expect([...index.rulesOn('esr1')]).toEqual(['first', 'second']);
    expect([...index.rulesOn('lvef')]).toEqual([]);
    expect([...index.ruleAttributes].sort()).toEqual(['er', 'esr1', 'hrStatus', 'pr']);
  });

  it('reads a definition over all its cases, each attribute once', () => {
    expect(readByFact(status)).toEqual(['er', 'pr']);
  });
});
