import type { Attribute } from '../attribute';
import { choice, number } from './declare';

const onSpecimen = { specimen: true };

/** Receptors and PD-L1, each of a specimen. */
export const receptorAttributes: Attribute[] = [
  number('erPercent', 'receptors', [0, 100], '%', { core: true, ...onSpecimen }),
  number('prPercent', 'receptors', [0, 100], '%', { core: true, ...onSpecimen }),
  choice('her2Ihc', 'receptors', ['0', '1+', '2+', '3+'], { core: true, ...onSpecimen }),
  number('her2Staining', 'receptors', [0, 10], '%', {
    ...onSpecimen,
    shownWhen: { attribute: 'her2Ihc', values: ['0'] },
  }),
  choice('her2Ish', 'receptors', ['positive', 'negative', 'notDone'], {
    core: true,
    ...onSpecimen,
    shownWhen: { attribute: 'her2Ihc', values: ['2+'] },
  }),
  choice('her2IshAssay', 'receptors', ['dual', 'single'], {
    ...onSpecimen,
    shownWhen: { attribute: 'her2Ihc', values: ['2+'] },
  }),
  number('her2IshRatio', 'receptors', [0, 30], '1', {
    step: 0.1,
    ...onSpecimen,
    shownWhen: { attribute: 'her2Ihc', values: ['2+'] },
  }),
  number('her2IshCopies', 'receptors', [0, 60], '1', {
    step: 0.1,
    ...onSpecimen,
    shownWhen: { attribute: 'her2Ihc', values: ['2+'] },
  }),
  number('pdl1Cps22c3', 'receptors', [0, 100], '1', {
    ...onSpecimen,
    core: true,
    shownWhen: { attribute: 'tnbcPathway', values: ['yes'] },
  }),
  number('pdl1Sp142', 'receptors', [0, 100], '%', {
    ...onSpecimen,
    shownWhen: { attribute: 'tnbcPathway', values: ['yes'] },
  }),
  number('pdl1CpsOther', 'receptors', [0, 100], '1', {
    ...onSpecimen,
    shownWhen: { attribute: 'tnbcPathway', values: ['yes'] },
  }),
];
