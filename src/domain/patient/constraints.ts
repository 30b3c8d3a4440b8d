import type { Condition, Leaf } from '../logic/condition';
import { historyConstraints } from './history-constraints';

/** What cannot be: where `when` holds, `then` must. Used to fill in what is implied and to refuse what contradicts. */
export interface Constraint {
  /** Those that say the same of another drug class or count have one name, and behind a point what they say it of. */
  id: string;
  when: Condition;
  then: Leaf;
  /** It is the same said from the other end, and leaves more than one value: no state of its own in a proof. */
  narrows?: true;
}

const male: Condition = { attribute: 'sex', in: ['male'] };
const noBrain: Condition = { not: { attribute: 'sites', has: ['brain', 'leptomeninges'] } };
const noBrainDeposit: Condition = { not: { attribute: 'sites', has: ['brain'] } };

const notNursing: Leaf = { attribute: 'breastfeeding', in: ['no'] };

const implied = (id: string, when: Condition, then: Leaf): Constraint => ({ id, when, then });

const running: Condition = { attribute: 'currentClasses', has: ['anthracycline'] };
const anthracyclineGiven = (id: string, dose: 'doxorubicinDose' | 'epirubicinDose') =>
  implied(
    id,
    { all: [{ attribute: dose, above: 0 }, { not: running }] },
    { attribute: 'prior.anthracycline', in: ['early', 'metastatic', 'both'] },
  );

/** Found by arithmetic, not by a condition: an ISH result that the ratio and copies beside it do not bear out. */
export const ishAgainstCounts = 'ish-against-counts';

/** What a constraint says, whatever drug class or count it says it of: the key of its words. */
export const saidBy = (id: string): string => id.split('.')[0] ?? id;

/** From the agreed list "Impossible or implied", and what no history can be. */
export const constraints: readonly Constraint[] = [
  implied('male-not-pregnant', male, { attribute: 'pregnant', in: ['no'] }),
  implied('male-not-breastfeeding', male, notNursing),
  implied('male-no-childbearing', male, { attribute: 'childbearingPotential', in: ['no'] }),
  implied('post-not-pregnant', { attribute: 'menopausalStatus', in: ['post'] }, { attribute: 'pregnant', in: ['no'] }),
  implied(
    'post-no-childbearing',
    { attribute: 'menopausalStatus', in: ['post'] },
    {
      attribute: 'childbearingPotential',
      in: ['no'],
    },
  ),
  implied('sixty-not-pregnant', { attribute: 'age', from: 60 }, { attribute: 'pregnant', in: ['no'] }),
  implied('sixty-no-childbearing', { attribute: 'age', from: 60 }, { attribute: 'childbearingPotential', in: ['no'] }),
  implied('post-not-breastfeeding', { attribute: 'menopausalStatus', in: ['post'] }, notNursing),
  implied('sixty-not-breastfeeding', { attribute: 'age', from: 60 }, notNursing),
  implied(
    'no-immunotherapy-no-immune-event',
    {
      all: [
        { attribute: 'prior.checkpoint', in: ['none'] },
        { not: { attribute: 'currentClasses', has: ['checkpoint'] } },
      ],
    },
    { attribute: 'severeImmuneEvent', in: ['no'] },
  ),
  implied(
    'ish-after-2-is-needed',
    { attribute: 'her2Ihc', in: ['2+'] },
    { attribute: 'her2Ish', in: ['positive', 'negative'] },
  ),
  implied('no-brain-no-count', noBrainDeposit, { attribute: 'brainMetsCount', to: 0 }),
  implied('brain-has-count', { attribute: 'sites', has: ['brain'] }, { attribute: 'brainMetsCount', from: 1 }),
  implied('no-brain-no-symptoms', noBrain, { attribute: 'brainSymptoms', in: ['no'] }),
  implied('no-brain-no-mass-effect', noBrain, { attribute: 'massEffect', in: ['no'] }),
  implied('no-brain-no-progression', noBrain, { attribute: 'brainProgression', in: ['no'] }),
  implied('no-brain-nothing-needed', noBrain, { attribute: 'brainTherapyNeededNow', in: ['no'] }),
  implied('no-brain-no-local-therapy', noBrain, { attribute: 'brainLocalTherapy', in: ['none'] }),
  implied(
    'no-diabetes-untreated',
    { attribute: 'diabetes', in: ['none'] },
    {
      attribute: 'diabetesTreatment',
      in: ['none'],
    },
  ),
  implied(
    'type1-insulin',
    { attribute: 'diabetes', in: ['type1'] },
    { attribute: 'diabetesTreatment', in: ['insulin'] },
  ),
  anthracyclineGiven('doxorubicin-was-given', 'doxorubicinDose'),
  anthracyclineGiven('epirubicin-was-given', 'epirubicinDose'),
  ...historyConstraints,
];
