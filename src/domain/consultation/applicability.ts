import type { Applicability } from '../evidence/trial';
import type { Condition } from '../logic/condition';
import type { Kleene } from '../logic/kleene';
import { evaluate, type View } from '../logic/verdict';

/** What a trial's entry criteria are compared on, in the order in which it is shown. */
export const fitTopics = [
  'age',
  'performanceStatus',
  'priorCdk46',
  'priorChemotherapy',
  'brainMetastases',
  'visceralDisease',
  'sex',
  'menopause',
] as const;
export type FitTopic = (typeof fitTopics)[number];

/** inside or outside of those who took part; notHeld: the trial's criterion is not held; notKnown: the person's fact is not. */
export type Fit = 'inside' | 'outside' | 'notHeld' | 'notKnown';

export interface TrialFit {
  topic: FitTopic;
  fit: Fit;
  /** The attribute of the person that it is compared with. */
  attribute: string;
}

/** Where this person stands against those who took part in a trial: one entry a topic, always all. */
export function applicability(trial: Applicability, picture: View): TrialFit[] {
  return fitTopics.map((topic) => {
    const { attribute, condition } = askedBy(topic, trial);
    return { topic, attribute, fit: condition ? fitOf(evaluate(condition, picture)) : 'notHeld' };
  });
}

const fits: Record<Kleene, Fit> = { true: 'inside', false: 'outside', unknown: 'notKnown' };
const fitOf = (verdict: Kleene): Fit => fits[verdict];

/** Everybody took part. */
const anyone: Condition = { all: [] };

/** Metastases in an organ other than bone, nodes and skin. */
const visceral: Condition = { attribute: 'sites', has: ['liver', 'lung', 'pleura', 'peritoneum'] };

/** The entry criterion as a condition; null: not held. */
function askedBy(topic: FitTopic, trial: Applicability): { attribute: string; condition: Condition | null } {
  switch (topic) {
    case 'age':
      return { attribute: 'age', condition: ageOf(trial.age) };
    case 'performanceStatus':
      return { attribute: 'ecog', condition: ecogUpTo(trial.ecogMax) };
    case 'priorCdk46':
      return { attribute: 'prior.cdk46', condition: priorOf(trial.priorCdk46, 'prior.cdk46') };
    case 'priorChemotherapy':
      return { attribute: 'linesChemo', condition: linesOf(trial.priorChemotherapyMetastatic) };
    case 'brainMetastases':
      return { attribute: 'brainMets', condition: brainOf(trial.brainMetastases) };
    case 'visceralDisease':
      return { attribute: 'sites', condition: visceralOf(trial.visceralDiseasePercent) };
    case 'sex':
      return { attribute: 'sex', condition: sexOf(trial.sex) };
    case 'menopause':
      return { attribute: 'menopausalStatus', condition: menopauseOf(trial.menopause) };
  }
}

function ageOf(age: Applicability['age']): Condition | null {
  // A median alone says who took part, not who could.
  if (!age || (age.min === null && age.max === null)) return null;
  return { attribute: 'age', from: age.min ?? undefined, to: age.max ?? undefined };
}

function ecogUpTo(max: number | null): Condition | null {
  if (max === null) return null;
  return { attribute: 'ecog', in: ['0', '1', '2', '3', '4'].slice(0, max + 1) };
}

function priorOf(prior: Applicability['priorCdk46'], attribute: string): Condition | null {
  if (prior === null) return null;
  if (prior === 'allowed') return anyone;
  const none: Condition = { attribute, in: ['none'] };
  return prior === 'excluded' ? none : { not: none };
}

function linesOf(prior: Applicability['priorChemotherapyMetastatic']): Condition | null {
  if (prior === null) return null;
  if (prior === 'allowed') return anyone;
  return prior === 'excluded' ? { attribute: 'linesChemo', to: 0 } : { attribute: 'linesChemo', from: 1 };
}

function brainOf(brain: Applicability['brainMetastases']): Condition | null {
  switch (brain) {
    case null:
      return null;
    case 'activeAllowed':
      return anyone;
    case 'stableAllowed':
      return { attribute: 'brainMets', in: ['none', 'stable'] };
    case 'excluded':
      return { attribute: 'brainMets', in: ['none'] };
  }
}

/** With both kinds among those who took part everybody is inside. */
function visceralOf(percent: number | null): Condition | null {
  if (percent === null) return null;
  if (percent === 0) return { not: visceral };
  return percent === 100 ? visceral : anyone;
}

function sexOf(sex: Applicability['sex']): Condition | null {
  if (sex === null) return null;
  return sex === 'women' ? { attribute: 'sex', in: ['female'] } : anyone;
}

/** Men count as after the menopause, as the trials took them. */
function menopauseOf(menopause: Applicability['menopause']): Condition | null {
  switch (menopause) {
    case null:
      return null;
    case 'preAndPost':
      return anyone;
    case 'post':
      return {
        any: [
          { attribute: 'menopausalStatus', in: ['post'] },
          { attribute: 'sex', in: ['male'] },
        ],
      };
    case 'pre':
      return { attribute: 'menopausalStatus', in: ['pre', 'peri'] };
  }
}
