import { anOption } from '../consultation/testing/a-knowledge';
import type { Condition } from '../logic/condition';
import type { OptionDrug, TreatmentOption } from './option';
import { optionGates } from './option-gates';
import { sharedHoldsOf, type SharedHold } from './shared-holds';

const text = (en: string) => ({ en, es: en });
const infected: Condition = { attribute: 'infection', in: ['active'] };
const drug = (drugId: string, oneOf?: string): OptionDrug => ({
  drugId,
  dose: '1 mg',
  schedule: text(''),
  route: 'iv',
  ...(oneOf === undefined ? {} : { oneOf }),
});
const giving = (id: string, ...drugs: OptionDrug[]): TreatmentOption => ({ ...anOption(id, { all: [] }), drugs });
const infection: SharedHold = {
  id: 'infection',
  when: infected,
  text: text('Infection'),
  waitFor: text('Treated'),
  of: [
    { drugId: 'a', sourceId: 'recalled-a', checked: null },
    { drugId: 'b', sourceId: 'read-b', checked: { on: '2026-11', against: 'https://b.example' } },
  ],
};
const held = (option: TreatmentOption, ...others: TreatmentOption[]) =>
  sharedHoldsOf(option, new Map([option, ...others].map((one) => [one.id, one])), [infection]);

describe('sharedHoldsOf', () => {
  it('holds an option that gives one of the medicines, and cites what was read', () => {
    expect(held(giving('one', drug('c'), drug('a'))).map(({ id, sourceId }) => [id, sourceId])).toEqual([
      ['infection', 'recalled-a'],
    ]);
    expect(held(giving('both', drug('a'), drug('b')))[0]?.sourceId).toBe('read-b');
    expect(held(giving('none', drug('c')))).toEqual([]);
  });

  it('holds a choice just where each of its medicines is held', () => {
    expect(held(giving('some', drug('a', 'x'), drug('c', 'x')))).toEqual([]);
    expect(held(giving('all', drug('a', 'x'), drug('b', 'x'))).length).toBe(1);
  });

  it('says nothing twice: neither the id nor the condition', () => {
    const sameId = { ...anOption('own', { all: [] }, { holds: { infection: { all: [] } } }), drugs: [drug('a')] };
    const sameWhen = { ...anOption('own', { all: [] }, { against: { other: infected } }), drugs: [drug('a')] };
    expect(held(sameId)).toEqual([]);
    expect(held(sameWhen)).toEqual([]);
  });

  it('strikes a partner alone, and holds where every partner is held', () => {
    const of = (...ids: string[]) => ({ of: ids, struck: text('choose another'), none: text('none is left') });
    const [a, b, c] = [giving('a', drug('a')), giving('b', drug('b')), giving('c', drug('c'))];
    const gates = (partners: TreatmentOption[]) => {
      const option = {
        ...giving('with', ...partners.flatMap(({ drugs }) => drugs)),
        partners: of(...partners.map(({ id }) => id)),
      };
      return optionGates([option, ...partners], [infection]).get('with');
    };
    expect(gates([a, c])?.holds).toEqual([]);
    expect(gates([a, c])?.cautions.map(({ id, action }) => [id, action.en])).toEqual([
      ['a-infection', 'choose another'],
    ]);
    expect(gates([a, b])?.holds.map(({ id }) => id)).toEqual(['no-partner-now']);
  });
});
