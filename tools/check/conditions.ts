import { attributeById } from '../../src/domain/patient/catalogue/catalogue';
import { attributeOf, type Condition } from '../../src/domain/logic/condition';
import { compileLeaf } from '../../src/domain/logic/leaf';
import { leavesOf } from '../../src/domain/logic/reads';
import type { Check } from './finding';
import type { Shelf } from './files';

interface Placed {
  where: string;
  when: Condition;
  /** "known" asks whether a value is held: allowed in tests, cautions and rules that only order, which change no status. */
  mayAskKnown: boolean;
}

function conditionsOf(shelf: Shelf): Placed[] {
  return [
    ...shelf.options.flatMap(({ path, item }) => [
      ...item.indications.map((one) => ({ where: `${path} indication ${one.id}`, when: one.when, mayAskKnown: false })),
      ...item.contraindications.map((one) => ({
        where: `${path} contraindication ${one.id}`,
        when: one.when,
        mayAskKnown: false,
      })),
      ...item.holds.map((one) => ({ where: `${path} hold ${one.id}`, when: one.when, mayAskKnown: false })),
      ...item.cautions.map((one) => ({ where: `${path} caution ${one.id}`, when: one.when, mayAskKnown: true })),
    ]),
    ...shelf.sharedHolds.map(({ path, item }) => ({
      where: `${path} ${item.id}`,
      when: item.when,
      mayAskKnown: false,
    })),
    ...shelf.trials.flatMap(({ path, item }) =>
      item.results.flatMap(({ id, population: { who } }) =>
        who ? [{ where: `${path} result ${id}`, when: who, mayAskKnown: false }] : [],
      ),
    ),
    ...shelf.optionSchedules.flatMap(({ path, item }) =>
      item.medicines.flatMap(({ when }) =>
        when ? [{ where: `${path} ${item.optionId}`, when, mayAskKnown: false }] : [],
      ),
    ),
    ...shelf.drugs.flatMap(({ path, item: { givenWhen } }) =>
      givenWhen ? { where: `${path} givenWhen`, when: givenWhen, mayAskKnown: false } : [],
    ),
    ...shelf.carePlans.flatMap(({ path, item: { who } }) =>
      who ? { where: `${path} who`, when: who, mayAskKnown: false } : [],
    ),
    // A test before the first dose is for whom its result is not known.
    ...shelf.preventionSteps.flatMap(({ path, item: { id, when } }) =>
      when ? { where: `${path} ${id}`, when, mayAskKnown: true } : [],
    ),
    ...shelf.rules.map(({ path, item }) => ({
      where: `${path} ${item.id}`,
      when: item.when,
      mayAskKnown: item.avoids.every(({ effect }) => effect !== 'against'),
    })),
    ...shelf.facts.flatMap(({ path, item }) =>
      item.cases.map((one) => ({ where: `${path} ${item.id}=${one.value}`, when: one.when, mayAskKnown: false })),
    ),
  ];
}

/** Conditions name attributes and values of the catalogue, fit their kind, and never ask for "unknown". */
export const conditions: Check = {
  name: 'conditions',
  check(shelf) {
    return conditionsOf(shelf).flatMap(({ where, when, mayAskKnown }) =>
      leavesOf(when).flatMap((leaf) => {
        if ('known' in leaf && !mayAskKnown) return [`${where}: asks whether ${leaf.known} is known`];
        if ('in' in leaf && leaf.in.includes('unknown'))
          return [`${where}: names "unknown" as a value of ${leaf.attribute}`];
        try {
          compileLeaf(leaf, attributeById(attributeOf(leaf)));
          return [];
        } catch (error) {
          return [`${where}: ${error instanceof Error ? error.message : String(error)}`];
        }
      }),
    );
  },
};
