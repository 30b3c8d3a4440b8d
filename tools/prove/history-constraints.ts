import type { Constraint } from '../../src/domain/patient/constraints';
import { drugClasses } from '../../src/domain/treatment/drug';

const given = ['early', 'metastatic', 'both'];
const counts = ['linesEndocrine', 'linesChemo', 'linesChemoOrAdc', 'linesAntiHer2'];

/**
 * What a history that code computed cannot say (attribute catalogue, "Impossible or implied"): it holds by construction there.
 * Only the search for people without an answer leaves these out; the safety of the options is shown without them.
 */
export const historyConstraints: readonly Constraint[] = [
  ...counts.flatMap((count) =>
    [1, 2].map((line) => ({
      id: `line-${line}-${count}`,
      when: { attribute: 'line', to: line },
      then: { attribute: count, to: line - 1 },
    })),
  ),
  {
    id: 'no-endocrine-line-no-months',
    when: { attribute: 'linesEndocrine', to: 0 },
    then: { attribute: 'monthsOnLastEndocrine', above: 720 },
  },
  {
    id: 'endocrine-line-has-months',
    when: { attribute: 'linesEndocrine', from: 1 },
    then: { attribute: 'monthsOnLastEndocrine', to: 720 },
  },
  {
    id: 'chemo-is-chemo-or-adc',
    when: { attribute: 'linesChemoOrAdc', to: 0 },
    then: { attribute: 'linesChemo', to: 0 },
  },
  ...drugClasses.flatMap((drugClass) => [
    {
      id: `refractory-${drugClass}-was-given`,
      when: { attribute: `refractory.${drugClass}`, in: ['yes'] },
      then: { attribute: `prior.${drugClass}`, in: given },
    },
    {
      id: `since-${drugClass}-was-given`,
      when: { attribute: `prior.${drugClass}`, in: ['none'] },
      then: { attribute: `monthsSince.${drugClass}`, above: 720 },
    },
    {
      id: `line-1-${drugClass}-early`,
      when: { attribute: 'line', to: 1 },
      then: { attribute: `prior.${drugClass}`, in: ['none', 'early'] },
    },
  ]),
];
