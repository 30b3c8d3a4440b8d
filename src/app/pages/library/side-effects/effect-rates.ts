import type { Evidence } from '../../../../domain/consultation/knowledge';
import type { Checked, Text } from '../../../../domain/evidence/text';
import { trialName } from '../../../../domain/evidence/trial-name';
import type { Trial } from '../../../../domain/evidence/trial';

/** How common a side effect was in one trial. */
export interface TrialRates {
  trialId: string;
  name: Text;
  year: number | null;
  /** The same side effect may have been counted under several terms. */
  rows: ArmRate[];
}

export interface ArmRate {
  /** Unique within the trial. */
  key: string;
  /** The trial's own term. */
  term: string;
  arm: Text;
  optionId: string | null;
  /** Of 100 people in the arm; null: not reported. */
  anyGrade: number | null;
  grade3plus: number | null;
  sourceId: string;
  checked: Checked;
}

/** The trials that report a side effect, by name, each with its own arms: never one axis across trials. */
export function effectRates({ trials }: Evidence, effect: string): TrialRates[] {
  return trials
    .map((trial) => ({ trialId: trial.id, name: trialName(trial), year: trial.year, rows: rowsOf(trial, effect) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.name.en.localeCompare(b.name.en, 'en', { numeric: true }));
}

function rowsOf(trial: Trial, effect: string): ArmRate[] {
  return trial.adverseEvents
    .filter((row) => row.effect === effect)
    .flatMap((row, place) =>
      trial.arms.flatMap(({ id, label, optionId }): ArmRate[] => {
        const rate = row.arms[id];
        if (!rate) return [];
        const { anyGrade, grade3plus, checked } = rate;
        return [
          {
            key: `${place} ${id}`,
            term: row.term,
            arm: label,
            optionId,
            anyGrade,
            grade3plus,
            sourceId: row.sourceId,
            checked,
          },
        ];
      }),
    );
}

/** The options in whose arms it was counted, in the order of the trials. */
export function optionsWith(rates: readonly TrialRates[]): string[] {
  return [...new Set(rates.flatMap(({ rows }) => rows.flatMap(({ optionId }) => optionId ?? [])))];
}
