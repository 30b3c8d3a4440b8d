import type { Checked, Text } from '../evidence/text';
import type { Condition } from '../logic/condition';
import { evaluate, type View } from '../logic/verdict';
import type { EmeticRisk } from './emetic-risk';
import type { CareView } from './read-plan';

/** When it starts: to be arranged before the first dose, given with it, or ready at home for the first sign. */
export const preventionStarts = ['before', 'day1', 'atHome'] as const;
export type PreventionStart = (typeof preventionStarts)[number];

/** What keeps a side effect away or small if it is there in time. */
export interface PreventionStep {
  id: string;
  /** The medicines that it is for, by id; empty: those of the emetic class, or of every cancer medicine. */
  drugs: string[];
  /** It belongs to regimens whose drips are of these classes. Absent: the class does not matter. */
  emetic?: EmeticRisk[];
  /** Id of a step that it takes the place of where both are due. */
  insteadOf?: string;
  /** Whom it is for; absent: anybody. Not known whether it holds: it is shown as a question. */
  when?: Condition;
  start: PreventionStart;
  /** Without it a life may be in danger: it is told first. */
  danger?: true;
  /** In a professional's words, and in plain ones. */
  what: Text;
  plain: Text;
  /** The plan of what it prevents, by id; null: none. */
  planId: string | null;
  /** The supportive option that tells it in full, by id. */
  optionId?: string;
  sourceId: string | null;
  /** null: recalled, never shown to a patient. */
  checked: Checked;
}

/** A step as it concerns one regimen and one person. */
export interface DuePrevention {
  step: PreventionStep;
  /** The medicines of the regimen for which it is due; empty: the regimen as a whole. */
  drugs: string[];
  /** Whether it is not known that it is for this person. */
  asks: boolean;
}

/** What a regimen is, for its prevention. */
export interface RegimenForPrevention {
  /** Drug ids that are given. */
  given: readonly string[];
  /** Whether it is a treatment of the cancer. */
  cancerMedicine: boolean;
  /** Of its drips; null: not held, or there is none. */
  emetic: EmeticRisk | null;
}

/**
 * What is to start now for a regimen, in the order of the knowledge.
 * @param picture the person; null: nobody in particular, every step that may be due is told.
 * @param view patient: what was read at a source.
 */
export function preventionFor(
  { given, cancerMedicine, emetic }: RegimenForPrevention,
  steps: readonly PreventionStep[],
  picture: View | null,
  view: CareView,
): DuePrevention[] {
  const due = steps.flatMap((step): DuePrevention[] => {
    if (view === 'patient' && step.checked === null) return [];
    const drugs = given.filter((id) => step.drugs.includes(id));
    if (step.drugs.length > 0 && drugs.length === 0) return [];
    if (step.drugs.length === 0 && !cancerMedicine) return [];
    if (step.emetic && !(emetic && step.emetic.includes(emetic))) return [];
    const holds = step.when && picture ? evaluate(step.when, picture) : 'true';
    return holds === 'false' ? [] : [{ step, drugs, asks: holds === 'unknown' }];
  });
  const replaced = new Set(due.map(({ step }) => step.insteadOf));
  return due.filter(({ step }) => !replaced.has(step.id));
}

const rank = ({ step }: DuePrevention) =>
  (step.danger ? 0 : preventionStarts.length) + preventionStarts.indexOf(step.start);

/** What keeps danger away first, then what starts first; of equals as they came. */
export function mostPressingFirst(due: readonly DuePrevention[]): DuePrevention[] {
  return [...due].sort((one, other) => rank(one) - rank(other));
}
