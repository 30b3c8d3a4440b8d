import type { Check } from './finding';

/** Trials that an option cites though none of their arms is that option, each with the reason. */
export const citedAll: Readonly<Record<string, string>> = {
  'atezolizumab-nab-paclitaxel impassion131': 'Says why nab-paclitaxel is not replaced by paclitaxel.',
  'advance-care-planning temel-2017': 'Early palliative care, which holds the planning.',
  'gemcitabine-carboplatin impassion132': 'Both arms hold the chemotherapy of choice.',
  'gemcitabine-paclitaxel right-choice': 'One of the three combinations of its chemotherapy arm.',
  'ovarian-function-suppression monaleesa-7': 'Suppression was part of both arms.',
  'ovarian-function-suppression right-choice': 'Suppression was part of the endocrine arm.',
  'fatigue-care preferable-effect': 'Exercise, measured by fatigue.',
  'neuropathic-pain-management calgb-170601':
    'Duloxetine against pain of nerves, the trial of peripheral neuropathy care.',
  'nab-paclitaxel tnacity': 'The arms join it with another drug.',
  'anxiety-depression-care temel-2010': 'Early palliative care, measured by mood.',
  'neratinib-fulvestrant-trastuzumab muther': 'Neratinib with fulvestrant, without trastuzumab.',
  'pertuzumab-trastuzumab-maintenance-endocrine cleopatra': 'The maintenance follows the first part of its arm.',
  'pertuzumab-trastuzumab-maintenance-endocrine sysucc-002':
    'Trastuzumab with endocrine therapy, the nearest comparison.',
  'pertuzumab-trastuzumab-maintenance-endocrine destiny-breast09': 'What follows when its drug must stop.',
};

/** A trial that an indication cites has an arm of that option. */
export const trialsCited: Check = {
  name: 'trials cited',
  check({ options, trials }) {
    const treats = new Map(trials.map(({ item }) => [item.id, new Set(item.arms.map(({ optionId }) => optionId))]));
    const used = new Set<string>();
    const problems = options.flatMap(({ path, item }) =>
      item.indications.flatMap(({ id, trialIds }) =>
        trialIds.flatMap((trialId) => {
          if (treats.get(trialId)?.has(item.id)) return [];
          used.add(`${item.id} ${trialId}`);
          return `${item.id} ${trialId}` in citedAll
            ? []
            : [
                `${path} indication ${id}: no arm of ${trialId} is ${item.id}; cite its own trial, or give a reason in trials-cited.ts`,
              ];
        }),
      ),
    );
    const unused = Object.keys(citedAll).filter((one) => !used.has(one));
    return [...problems, ...unused.map((one) => `trials-cited.ts ${one}: not needed, delete it`)];
  },
};
