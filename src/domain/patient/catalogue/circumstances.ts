import type { Attribute } from '../attribute';
import { choice, judged, number, yesNo } from './declare';

const women = { shownWhen: { attribute: 'sex', values: ['female'] } };

/** Who the person is, and judgements and wishes of the moment that rules read. */
export const circumstanceAttributes: Attribute[] = [
  number('age', 'circumstances', [18, 110], 'a', { core: true }),
  choice('sex', 'circumstances', ['female', 'male'], { core: true }),
  choice('menopausalStatus', 'circumstances', ['pre', 'peri', 'post'], { core: true, ...women }),
  choice('ovarianSuppression', 'circumstances', ['none', 'gnrhAgonist', 'ablation']),
  choice('pregnant', 'circumstances', ['no', 'trimester1', 'trimester2', 'trimester3'], women),
  judged('pregnancyTeamAgrees', 'circumstances', {
    shownWhen: { attribute: 'pregnant', values: ['trimester2', 'trimester3'] },
  }),
  yesNo('breastfeeding', 'circumstances', women),
  yesNo('childbearingPotential', 'circumstances', women),
  choice('region', 'circumstances', ['US', 'EU', 'UK', 'CH', 'JP', 'CN', 'other']),
  judged('chemoUnsuitable', 'circumstances'),
  yesNo('chemoDeclined', 'circumstances'),
  judged('cdk46Unsuitable', 'circumstances'),
  judged('endocrineUnsuitable', 'circumstances'),
  judged('immunotherapyUnsuitable', 'circumstances'),
  judged('taxaneUnsuitable', 'circumstances'),
  judged('biopsyFeasible', 'circumstances'),
  judged('noSatisfactoryAlternative', 'circumstances'),
  judged('treatErLowAsTnbc', 'circumstances', { shownWhen: { attribute: 'hrLow', values: ['yes'] } }),
];

/** What is taken besides cancer treatment, as far as a number decides. */
export const medicineAttributes: Attribute[] = [number('steroidDose', 'medicines', [0, 500], 'mg/d')];
