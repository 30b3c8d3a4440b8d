import { drugClasses, drugsNotRepeated } from '../../treatment/drug';
import type { Attribute, NumberAttribute } from '../attribute';
import { choice, number, set, yesNo } from './declare';

const computed = { origin: 'computed' } as const;
const months = (id: string, extras: Partial<NumberAttribute> = {}) =>
  number(id, 'treatment', [0, 720], 'mo', { ...computed, never: true, ...extras });
const count = (id: string, min = 0) => number(id, 'treatment', [min, 20], '1', computed);

/** Facts that code computes from therapies, events and the day; a person may state one where no list is held. */
export const computedAttributes: Attribute[] = [
  count('line', 1),
  count('linesEndocrine'),
  count('linesChemo'),
  count('linesChemoOrAdc'),
  count('linesAntiHer2'),
  count('linesAntiHer2All'),
  count('linesAll'),
  count('linesNonEndocrine'),
  months('monthsOnAdjuvantEndocrine'),
  months('monthsSinceAdjuvantEndocrine'),
  months('monthsSinceCurative'),
  months('diseaseFreeInterval'),
  months('monthsSinceAntiHer2'),
  months('monthsSinceAdjuvantChemo'),
  months('monthsSinceAdjuvantCdk46'),
  months('monthsOnLastEndocrine'),
  months('currentMonths'),
  number('currentCycles', 'treatment', [0, 200], '1', computed),
  choice('currentResponse', 'treatment', ['none', 'complete', 'partial', 'stable', 'progression'], computed),
  set('currentClasses', 'treatment', drugClasses, computed),
  set('grewOn', 'treatment', drugsNotRepeated, computed),
  yesNo('platinumRefractory', 'treatment', computed),
  yesNo('metastasisSampled', 'treatment', computed),
  number('doxorubicinDose', 'treatment', [0, 1500], 'mg/m2'),
  number('epirubicinDose', 'treatment', [0, 2500], 'mg/m2'),
  number('doxorubicinEquivalent', 'treatment', [0, 2750], 'mg/m2', computed),
  yesNo('chestRadiotherapy', 'treatment'),
  ...drugClasses.flatMap((drugClass): Attribute[] => [
    choice(`prior.${drugClass}`, 'treatment', ['none', 'early', 'metastatic', 'both'], computed),
    months(`monthsSince.${drugClass}`),
    yesNo(`refractory.${drugClass}`, 'treatment', computed),
  ]),
];
