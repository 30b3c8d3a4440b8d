import { armDrugs } from '../../../../domain/evidence/arm-drugs';
import type { Trial } from '../../../../domain/evidence/trial';
import type { DoseNote, TreatmentOption } from '../../../../domain/treatment/option';

/** A labelled dose with the options for which it is held: the same words stand once. */
export interface DoseUse {
  dose: DoseNote;
  options: TreatmentOption[];
}

/** Labelled doses and reductions of a drug over the options that contain it. */
export function doseUses(drugId: string, options: readonly TreatmentOption[]): DoseUse[] {
  const uses = new Map<string, DoseUse>();
  for (const option of options) {
    for (const dose of option.doses) {
      if (dose.drugId !== drugId) continue;
      const same = JSON.stringify([dose.labelled.en, dose.reductions?.en, dose.sourceId, dose.checked]);
      const held = uses.get(same);
      if (held) held.options.push(option);
      else uses.set(same, { dose, options: [option] });
    }
  }
  return [...uses.values()];
}

/** A trial with the arms that gave a drug. */
export interface TrialUse {
  trial: Trial;
  arms: Trial['arms'];
}

/** Trials in which everyone of an arm had the drug, and those in which a part did: it was one of a choice or of a class. */
export interface TrialUses {
  all: TrialUse[];
  some: TrialUse[];
}

/** The trials that gave a drug, each once, with just those arms. */
export function trialUses(drugId: string, options: readonly TreatmentOption[], trials: readonly Trial[]): TrialUses {
  const byId = new Map(options.map((option) => [option.id, option]));
  const given = (how: keyof TrialUses) =>
    trials.map((trial) => ({
      trial,
      arms: trial.arms.filter((arm) => armDrugs(arm, byId.get(arm.optionId ?? '') ?? null)[how].includes(drugId)),
    }));
  const all = given('all').filter(({ arms }) => arms.length > 0);
  const whole = new Set(all.map(({ trial }) => trial.id));
  return { all, some: given('some').filter(({ trial, arms }) => arms.length > 0 && !whole.has(trial.id)) };
}

/** Side effects with a figure for one of the arms, and in how many trials; the most often reported first. */
export function effectUses(uses: readonly TrialUse[]): { effect: string; trials: number }[] {
  const count = new Map<string, number>();
  for (const { trial, arms } of uses) {
    const rows = trial.adverseEvents.filter((row) =>
      arms.some(({ id }) => {
        const figure = row.arms[id];
        return figure !== undefined && (figure.anyGrade !== null || figure.grade3plus !== null);
      }),
    );
    for (const effect of new Set(rows.map((row) => row.effect))) count.set(effect, (count.get(effect) ?? 0) + 1);
  }
  return [...count].map(([effect, trials]) => ({ effect, trials })).sort((a, b) => b.trials - a.trials);
}
