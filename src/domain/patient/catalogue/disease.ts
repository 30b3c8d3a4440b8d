import type { Attribute } from '../attribute';
import { choice, judged, number, set, yesNo } from './declare';

const withBrain = { shownWhen: { attribute: 'sites', values: ['brain', 'leptomeninges'] } };

/** Extent and pace of the disease. Sites: axillary nodes are regional and not listed. */
export const diseaseAttributes: Attribute[] = [
  choice(
    'decisionReason',
    'disease',
    ['newDisease', 'progression', 'intolerance', 'maintenance', 'newFinding', 'wish'],
    { core: true, shelfLifeMonths: 3 },
  ),
  yesNo('metastatic', 'disease', { core: true }),
  yesNo('deNovo', 'disease', { core: true }),
  set(
    'sites',
    'disease',
    [
      'bone',
      'liver',
      'lung',
      'pleura',
      'distantNodes',
      'skin',
      'peritoneum',
      'marrow',
      'brain',
      'leptomeninges',
      'other',
    ],
    { core: true },
  ),
  choice('organDysfunction', 'disease', ['none', 'impending', 'established'], { judgement: true, core: true }),
  judged('rapidProgression', 'disease'),
  yesNo('visceralSymptoms', 'disease'),
  choice('tumourBurden', 'disease', ['low', 'high'], { judgement: true }),
  number('extracranialMetastases', 'disease', [0, 99], '1', { whole: true }),
  yesNo('extracranialProgression', 'disease', withBrain),
  choice('primaryState', 'disease', ['removed', 'quiet', 'symptomatic', 'growingAlone']),
  number('brainMetsCount', 'disease', [0, 99], '1', { whole: true, ...withBrain }),
  choice('brainLocalTherapy', 'disease', ['none', 'done'], withBrain),
  yesNo('brainProgression', 'disease', withBrain),
  number('largestBrainMet', 'disease', [0, 15], 'cm', { step: 0.1, ...withBrain }),
  number('brainVolume', 'disease', [0, 500], 'mL', withBrain),
  choice('brainExtent', 'disease', ['limited', 'diffuse'], withBrain),
  yesNo('brainSymptoms', 'disease', withBrain),
  yesNo('massEffect', 'disease', withBrain),
  judged('brainTherapyNeededNow', 'disease', withBrain),
  judged('radiosurgeryUnsuitable', 'disease', withBrain),
  judged('reirradiationUnsuitable', 'disease', withBrain),
  judged('favourablePrognosis', 'disease', withBrain),
  choice('cordCompression', 'disease', ['none', 'suspected', 'proven'], {
    near: {
      may: { attribute: 'sites', values: ['bone', 'marrow', 'leptomeninges', 'other'] },
      surely: { attribute: 'newSymptoms', values: ['neurological'] },
    },
  }),
  choice('boneState', 'disease', ['quiet', 'painful', 'fracture'], {
    shownWhen: { attribute: 'sites', values: ['bone'] },
  }),
  number('mirels', 'disease', [4, 12], '1', { shownWhen: { attribute: 'sites', values: ['bone'] } }),
  choice('pleuralEffusion', 'disease', ['none', 'quiet', 'breathless']),
];
