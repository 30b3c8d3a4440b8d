import type { Trial, TrialResult } from '../../src/domain/evidence/trial';
import type { Check } from './finding';

/** Populations, as "trial label", whose name opens like everyone's and that are a part of the people, or more than they. */
export const parts: Readonly<Record<string, string>> = {
  'destiny-pantumor02 Everyone, and those with IHC 3+': 'Two groups of which one stands within the other.',
  'egf104900 Everyone with known strata': 'Those whose strata at the start were known.',
  'ember-3 All randomised at the same time': 'One arm was opened later: those randomised while all were open.',
  'garnet All mismatch repair-deficient': 'A part of the people by a marker.',
  'tnt All triple-negative': 'A part of the people by their tumour.',
};

const opensLikeEveryone = /^(All|Everyone)\b/;

function problemOf({ id, n }: Trial, { population, id: result }: TrialResult): string | null {
  const { counted, kind, label, who } = population;
  if (!counted) {
    const named = `${id} ${label.en}`;
    return opensLikeEveryone.test(label.en) && !Object.keys(parts).some((part) => named.startsWith(part))
      ? `${result}: "${label.en}" does not say whom it counted; write "counted", or give the reason in counted.ts`
      : null;
  }
  if (counted !== 'measurable' && (who || kind === 'subgroup'))
    return `${result}: a part of the people is not ${counted}`;
  return counted === 'everyone' && population.n !== null && population.n !== n
    ? `${result}: everyone is ${population.n} people, of ${n} in the trial`
    : null;
}

/** Who was counted is a field: nothing reads it from a name, and it agrees with the numbers. */
export const counted: Check = {
  name: 'people counted',
  check: ({ trials }) =>
    trials.flatMap(({ path, item }) =>
      item.results.flatMap((result) => {
        const problem = problemOf(item, result);
        return problem ? [`${path} ${problem}`] : [];
      }),
    ),
};
