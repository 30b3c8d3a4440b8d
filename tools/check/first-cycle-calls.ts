import { callsOf } from '../../src/domain/navigation/first-cycle-call';
import { takesCancerMedicine } from '../../src/domain/side-effects/care-plan-for';
import type { Check } from './finding';
import type { Shelf } from './files';
import { twice } from './known-ids';

/** A call is early while what comes first can still be met: four weeks. */
const early = 28;

/** What a call names is there, and its days are days. */
function faults({ firstCycleCalls, drugs, carePlans, sources }: Shelf): string[] {
  const known = {
    drug: new Set(drugs.map(({ item }) => item.id)),
    plan: new Set(carePlans.map(({ item }) => item.id)),
    source: new Map(sources.map(({ item }) => [item.id, item])),
  };
  return firstCycleCalls.flatMap(({ path, item: { id, drugs: taken, planId, sourceId, checked, days, proposed } }) => {
    const source = sourceId === null ? null : known.source.get(sourceId);
    const { from, every, to } = days;
    return [
      ...(taken.length === 0 ? ['names no drug'] : []),
      ...taken.filter((one) => !known.drug.has(one)).map((one) => `no drug "${one}"`),
      ...twice(taken).map((one) => `drug "${one}" stands twice`),
      ...(known.plan.has(planId) ? [] : [`no plan "${planId}"`]),
      ...(source === undefined ? [`no source "${sourceId ?? ''}"`] : []),
      ...(source && checked && source.url !== checked.against && !source.checkedAt.includes(checked.against)
        ? [`was read at ${checked.against}, which is no address of ${source.id}`]
        : []),
      ...(checked === null && !proposed ? ['its day was read nowhere and is not marked as proposed'] : []),
      ...((every === undefined) === (to === undefined) ? [] : ['"every" and "to" stand together']),
      ...(to !== undefined && to < from ? ['ends before it begins'] : []),
    ].map((fault) => `${path}: ${id}: ${fault}`);
  });
}

/** Every option with a medicine against the cancer has a call in its first weeks, whichever partner is taken. */
function uncalled({ options, firstCycleCalls }: Shelf): string[] {
  const calls = firstCycleCalls.map(({ item }) => item);
  return options
    .map(({ item }) => item)
    .filter(takesCancerMedicine)
    .filter(({ id, drugs }) => {
      // Of drugs that stand as a choice one is taken: those that all take must bring the call, or each of the choice.
      const always = drugs.filter(({ oneOf }) => !oneOf).map(({ drugId }) => drugId);
      const taken = always.length > 0 ? [always] : drugs.map(({ drugId }) => [drugId]);
      return taken.some(
        (ids) =>
          !callsOf(id, ids, null, calls, { closedDays: [], weekends: false, rule: 'keep' }).some(
            ({ day }) => day <= early,
          ),
      );
    })
    .map(
      ({ id }) => `options/${id}.json: no call in the first ${early} days; add its medicine to first-cycle-calls.json`,
    );
}

/** Every plan can be found by everyday words, and none of them is written for a plan that is not there. */
function unfound({ carePlans, everydayWords }: Shelf): string[] {
  const plans = carePlans.map(({ item }) => item.id);
  const said = everydayWords.map(({ item }) => item.planId);
  return [
    ...plans.filter((id) => !said.includes(id)).map((id) => `care/everyday-words.json: no words for ${id}`),
    ...said.filter((id) => !plans.includes(id)).map((id) => `care/everyday-words.json: no plan "${id}"`),
    ...twice(said).map((id) => `care/everyday-words.json: ${id} stands twice`),
    ...everydayWords.flatMap(({ item: { planId, words } }) =>
      [
        ...twice(words).map((word) => `"${word}" twice`),
        ...words.filter((word) => word !== word.toLowerCase().trim()),
      ].map((fault) => `care/everyday-words.json: ${planId}: ${fault}`),
    ),
  ];
}

/** The calls of the first weeks: each can be asked, sourced and looked up, and no treatment is without one. */
export const firstCycleCalls: Check = {
  name: 'first-cycle calls',
  check(shelf) {
    const ids = shelf.firstCycleCalls.map(({ item }) => item.id);
    return [
      ...twice(ids).map((id) => `care/first-cycle-calls.json: ${id} stands twice`),
      ...faults(shelf),
      ...uncalled(shelf),
      ...unfound(shelf),
    ];
  },
};
