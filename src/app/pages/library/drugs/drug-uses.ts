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

/** A trial with the arms that hold one of the options. */
export interface TrialUse {
  trial: Trial;
  arms: Trial['arms'];
}

/** Trials of which at least one arm is an option with the drug. */
export function trialUses(options: readonly TreatmentOption[], trials: readonly Trial[]): TrialUse[] {
  const held = new Set(options.map(({ id }) => id));
  return trials
    .map((trial) => ({ trial, arms: trial.arms.filter(({ optionId }) => optionId !== null && held.has(optionId)) }))
    .filter(({ arms }) => arms.length > 0);
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
