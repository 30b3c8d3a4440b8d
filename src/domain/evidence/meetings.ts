import type { OptionFinding } from '../consultation/consultation';
import type { View } from '../logic/verdict';
import type { ComparedOption } from './comparison';
import { type ArmInTrial, outsideOf } from './leading-result';
import type { Trial } from './trial';
import { type TwoArms, twoArms } from './two-arms';

/** Two compared options that met in one randomised study. */
export interface HeadToHead {
  first: ComparedOption;
  second: ComparedOption;
  arms: TwoArms;
}

/**
 * Two options of which one was tested against the other in its own leading study are both read in that study: nothing else
 * tells their difference. Each option moves once at most, the pairs in the order of the columns.
 */
export function inOneStudy(
  findings: readonly OptionFinding[],
  places: readonly (ArmInTrial | null)[],
): (ArmInTrial | null)[] {
  const read = [...places];
  const paired = new Set<number>();
  findings.forEach((first, i) => {
    findings.forEach((second, j) => {
      if (j <= i || paired.has(i) || paired.has(j)) return;
      for (const trial of [places[i]?.trial, places[j]?.trial]) {
        const [a, b] = [first, second].map(({ option }) => trial?.arms.find(({ optionId }) => optionId === option.id));
        if (!trial || !a || !b || !twoArms(trial, a.id, b.id)) continue;
        read[i] = { trial, arm: a };
        read[j] = { trial, arm: b };
        paired.add(i).add(j);
        return;
      }
    });
  });
  return read;
}

/**
 * Pairs of columns with both their arms in one trial: the one in which both columns are read, else of those that either cites the
 * one that this person stands least outside of; of equals the first that is cited.
 */
export function meetings(
  columns: readonly ComparedOption[],
  trials: ReadonlyMap<string, Trial>,
  picture: View | null,
): HeadToHead[] {
  const cited = ({ finding: { option, leadIndication } }: ComparedOption) =>
    option.indications.find(({ id }) => id === leadIndication)?.trialIds ?? [];
  const armOf = (trial: Trial, { finding: { option } }: ComparedOption) =>
    trial.arms.find(({ optionId }) => optionId === option.id)?.id;
  return columns.flatMap((first, i) =>
    columns.slice(i + 1).flatMap((second): HeadToHead[] => {
      const own = first.place?.trial.id === second.place?.trial.id ? (first.place?.trial.id ?? []) : [];
      const met = [...new Set([own, cited(first), cited(second)].flat())].flatMap((id) => {
        const trial = trials.get(id);
        const [a, b] = trial ? [armOf(trial, first), armOf(trial, second)] : [];
        return (trial && a && b ? twoArms(trial, a, b) : null) ?? [];
      });
      const outside = ({ trial }: TwoArms) => (trial.id === own ? -1 : outsideOf(trial, picture));
      const [arms] = met.toSorted((a, b) => outside(a) - outside(b));
      return arms ? [{ first, second, arms }] : [];
    }),
  );
}
