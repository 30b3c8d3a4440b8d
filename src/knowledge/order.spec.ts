import fc from 'fast-check';
import { optionStatus } from '../domain/consultation/assess';
import { compileKnowledge } from '../domain/consultation/compiled-knowledge';
import { consult } from '../domain/consultation/consult';
import { guidance } from '../domain/consultation/order';
import type { Kleene } from '../domain/logic/kleene';
import { pictureAt } from '../domain/patient/picture-at';
import type { ObservedValue, PatientRecord } from '../domain/patient/record';
import { patients } from '../domain/patient/testing/arbitrary-patient';
import { aRecord } from '../domain/patient/testing/a-record';
import type { Rule } from '../domain/treatment/rule';
import { knowledge } from './knowledge';

const compiled = compileKnowledge(knowledge);
const day = '2026-11-23';
const at = (record: PatientRecord) => pictureAt(record, day, { region: 'EU' }, compiled.facts, compiled.drugs).picture;
const ordering = compiled.rules.filter(({ rule }) => rule.phase !== 'test' && rule.recommends.length > 0);

/** The same person with fewer observations; the region stays that of the site, because what has no licence there sorts last. */
const withAndWithout = fc
  .tuple(patients(knowledge.drugs), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }))
  .map(([record, drops]) => {
    const said = record.observations.filter(({ attribute }) => attribute !== 'region');
    const observations = said.filter((_, place) => drops[place % drops.length] !== true);
    return { full: at({ ...record, observations: said }), less: at({ ...record, observations }) };
  });

type View = ReturnType<typeof at>;
const open = (view: View) =>
  compiled.options
    .filter((option) => ['offered', 'provisional'].includes(optionStatus(option, view)))
    .map(({ option }) => option.id);

/** Pairs that stand in one order in the one list and in the other order in the other. */
function turned(ids: readonly string[], one: (id: string) => number, other: (id: string) => number) {
  return ids.flatMap((a) =>
    ids.filter((b) => one(a) < one(b) && other(a) > other(b)).map((b): [string, string] => [a, b]),
  );
}

/** What a rule says of the order; an exception that only may hold says it behind the others. */
const standing = (rule: Rule, verdict: Kleene) => (verdict === 'unknown' && !rule.exception ? 'true' : verdict);

function lastOf(view: View): Set<string> {
  const holding = compiled.rules.filter(({ rule, verdict }) => rule.phase !== 'test' && verdict(view) === 'true');
  const avoided = holding.flatMap(({ rule }) => rule.avoids.filter(({ effect }) => effect === 'last'));
  return new Set(avoided.map(({ optionId }) => optionId));
}

describe('the order of the options', () => {
  it('turns on less information only where a rule that names one of the two may hold or is no longer known to', () => {
    let compared = 0;
    fc.assert(
      fc.property(withAndWithout, ({ full, less }) => {
        const [before, after] = [guidance(compiled, full), guidance(compiled, less)];
        const moved = new Set([...lastOf(full), ...lastOf(less)]);
        const both = open(full).filter((id) => open(less).includes(id) && !moved.has(id));
        compared += both.length;
        const changed = ordering
          .filter(({ rule, verdict }) => standing(rule, verdict(full)) !== standing(rule, verdict(less)))
          .flatMap(({ rule }) => rule.recommends);
        for (const [a, b] of turned(both, before.place, after.place)) {
          if (!changed.includes(a) && !changed.includes(b)) throw new Error(`${a} and ${b} changed places`);
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('takes nobody for a special case: what only may be an exception reorders nothing that the usual course names', () => {
    let compared = 0;
    fc.assert(
      fc.property(withAndWithout, ({ less }) => {
        const rules = compiled.rules.filter(({ rule, verdict }) => !rule.exception || verdict(less) === 'true');
        const [all, usual] = [guidance(compiled, less), guidance({ ...compiled, rules }, less)];
        const named = rules.filter(({ verdict }) => verdict(less) !== 'false').flatMap(({ rule }) => rule.recommends);
        const both = open(less).filter((id) => named.includes(id));
        compared += both.length;
        expect(turned(both, all.place, usual.place)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const regimens = (values: Record<string, ObservedValue>) =>
    consult(aRecord({ metastatic: 'yes', ecog: '1', ...values }, { therapies: [] }), { region: 'US' }, day, knowledge)
      .options.filter(({ status }) => status === 'provisional' || status === 'offered')
      .map(({ option }) => option.id);

  it('keeps the usual first line first where nobody has said yet that nothing speaks against it', () => {
    const luminal = { sex: 'female', age: 61, erPercent: 95, prPercent: 20, her2Ihc: '1+', sites: ['bone'] };
    const order = regimens(luminal);
    const first = [
      'aromatase-inhibitor-ribociclib',
      'aromatase-inhibitor-abemaciclib',
      'aromatase-inhibitor-palbociclib',
    ];
    expect(order.filter((id) => [...first, 'aromatase-inhibitor'].includes(id))).toEqual([
      ...first,
      'aromatase-inhibitor',
    ]);
    const triple = regimens({ erPercent: 0, prPercent: 0, her2Ihc: '0', pdl1Cps22c3: 20, sites: ['lung'] });
    const place = (id: string) => triple.indexOf(id);
    expect(place('pembrolizumab-chemotherapy')).toBeGreaterThanOrEqual(0);
    expect(place('pembrolizumab-chemotherapy')).toBeLessThan(place('datopotamab-deruxtecan'));
  });

  it('follows an exception that holds', () => {
    const luminal = { sex: 'female', age: 61, menopausalStatus: 'post', erPercent: 95, her2Ihc: '1+', sites: ['bone'] };
    const order = regimens({ ...luminal, organDysfunction: 'none', cdk46Unsuitable: 'yes' });
    expect(order.filter((id) => id.startsWith('aromatase'))).toEqual(['aromatase-inhibitor']);
  });
});
