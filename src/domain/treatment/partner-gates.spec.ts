import * as fc from 'fast-check';
import { anOption } from '../consultation/testing/a-knowledge';
import type { Condition } from '../logic/condition';
import { allOf, anyOf } from '../logic/kleene';
import { conditions, viewOf, views } from '../logic/testing/arbitrary-condition';
import { evaluate } from '../logic/verdict';
import type { TreatmentOption } from './option';
import { partnerGates, type PartnerGates } from './partner-gates';

const text = (en: string) => ({ en, es: `${en} es` });
const poor: Condition = { attribute: 'dpyd', in: ['poor'] };
const lowCounts: Condition = { attribute: 'neutrophils', below: 1 };
const longQt: Condition = { attribute: 'congenitalLongQt', in: ['yes'] };

function withPartners(own: TreatmentOption, partners: TreatmentOption[]): PartnerGates {
  const of = partners.map(({ id }) => id);
  const option = { ...own, partners: { of, struck: text('choose another'), none: text('none is left') } };
  return partnerGates(option, new Map([option, ...partners].map((one) => [one.id, one])));
}

const antibody = anOption('antibody', { all: [] });
const capecitabine = anOption('capecitabine', { all: [] }, { against: { dpyd: poor } });
const eribulin = anOption('eribulin', { all: [] }, { against: { qt: longQt }, holds: { counts: lowCounts } });

describe('partnerGates', () => {
  it('strikes a partner by each of its gates and holds, with its name', () => {
    const { cautions } = withPartners(antibody, [capecitabine, eribulin]);
    expect(cautions.map(({ id, when }) => [id, when])).toEqual([
      ['capecitabine-dpyd', poor],
      ['eribulin-qt', longQt],
      ['eribulin-counts', lowCounts],
    ]);
    expect(cautions[0]?.text).toEqual(jasmine.objectContaining({ en: 'capecitabine: dpyd', es: 'capecitabine: dpyd' }));
    expect(cautions[0]?.action.en).toBe('choose another');
  });

  it('names a partner in the language that has come since', () => {
    const late = structuredClone(capecitabine);
    const { cautions } = withPartners(antibody, [late, eribulin]);
    late.name.es = 'capecitabina';
    expect(cautions[0]?.text.es).toBe('capecitabina: dpyd');
  });

  it('closes nothing where a partner has no gate, and says nothing twice', () => {
    const free = anOption('free', { all: [] });
    expect(withPartners(antibody, [capecitabine, free]).contraindications).toEqual([]);
    const own = anOption('antibody', { all: [] }, { holds: { counts: lowCounts } });
    expect(withPartners(own, [capecitabine, eribulin]).cautions.map(({ id }) => id)).not.toContain('eribulin-counts');
  });

  it('says nothing for an option without a choice', () => {
    expect(partnerGates(antibody, new Map())).toEqual({ contraindications: [], holds: [], cautions: [] });
  });

  it('is against just where every partner is closed for good, and holds just where every one is closed', () => {
    const gates = fc.array(conditions, { minLength: 1, maxLength: 2 });
    const named = (list: Condition[]) => Object.fromEntries(list.map((when, place) => [`g${place}`, when]));
    fc.assert(
      fc.property(fc.array(fc.tuple(gates, gates), { minLength: 2, maxLength: 3 }), views, (lists, values) => {
        const view = viewOf(values);
        const partners = lists.map(([against, holds], place) =>
          anOption(`p${place}`, { all: [] }, { against: named(against), holds: named(holds) }),
        );
        const found = withPartners(antibody, partners);
        const ask = (list: readonly Condition[]) =>
          anyOf(list.filter((when) => !('all' in when && when.all.length === 0)).map((when) => evaluate(when, view)));
        const said = (list: readonly { when: Condition }[]) => anyOf(list.map(({ when }) => evaluate(when, view)));
        expect(said(found.contraindications)).toBe(allOf(lists.map(([against]) => ask(against))));
        expect(said(found.holds)).toBe(allOf(lists.map(([against, holds]) => ask([...against, ...holds]))));
      }),
    );
  });
});
