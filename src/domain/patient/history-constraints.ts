import type { Condition, Leaf } from '../logic/condition';
import { drugClasses } from '../treatment/drug';
import { attributeById } from './catalogue/catalogue';
import type { Constraint } from './constraints';

/** Beyond every month that an attribute counts: what is "never" is above, every number of months below. */
function beyond(id: string): number {
  const attribute = attributeById(id);
  return attribute.kind === 'number' ? attribute.max + 1 : Infinity;
}

/** Counts of lines behind; the line counts from one. */
const counts = ['linesEndocrine', 'linesNonEndocrine', 'linesChemo', 'linesChemoOrAdc', 'linesAntiHer2'];

/**
 * What a history cannot be, whatever therapies it is made of: growth on what was never given, months since its last dose, lines
 * behind the first one. `historyOf` gives none of these; where facts are stated without a list of therapies, a person is told.
 */
export const historyConstraints: readonly Constraint[] = [
  ...drugClasses.flatMap((drugClass): Constraint[] => {
    const [prior, refractory, months] = [`prior.${drugClass}`, `refractory.${drugClass}`, `monthsSince.${drugClass}`];
    const none: Condition = { attribute: prior, in: ['none'] };
    const given: Leaf = { attribute: prior, in: ['early', 'metastatic', 'both'] };
    const growth = `not-given-no-growth.${drugClass}`;
    const dose = `not-given-no-months.${drugClass}`;
    return [
      { id: growth, when: none, then: { attribute: refractory, in: ['no'] } },
      { id: dose, when: none, then: { attribute: months, from: beyond(months) } },
      { id: growth, when: { attribute: refractory, in: ['yes'] }, then: given, narrows: true },
      { id: dose, when: { attribute: months, below: beyond(months) }, then: given, narrows: true },
    ];
  }),
  ...counts.flatMap((count): Constraint[] => {
    const id = `first-line-none-behind.${count}`;
    return [
      { id, when: { attribute: 'line', to: 1 }, then: { attribute: count, to: 0 } },
      { id, when: { attribute: count, from: 1 }, then: { attribute: 'line', from: 2 }, narrows: true },
    ];
  }),
];
