import type { TrialResult } from './trial';

/** Among whom a response is counted: shares of the one and of the other are not of the same people. */
export type ResponsePeople = 'everyone' | 'measurable' | 'others';

const measurable = /^(all patients, |people with |overall population, )?measurable disease$/i;
const everyone =
  /^(all (randomised|patients|participants|treated)|everyone (randomised|treated)|treated patients|trial patients)\b(?!.*measurable)/i;

/**
 * Read from the name of the population. Others: a part of the people by their tumour, by a marker or by what could be evaluated.
 */
export function responsePeople({ population: { label } }: TrialResult): ResponsePeople {
  if (measurable.test(label.en)) return 'measurable';
  return everyone.test(label.en) ? 'everyone' : 'others';
}

/**
 * The people of whom every column can tell its response, where what leads is not of the same people in all of them; everyone
 * before those with measurable disease. null: it is the same already, or nothing is common to all.
 *
 * @param columns of each column that tells a response: who leads, and of whom it holds one.
 */
export function commonResponsePeople(
  columns: readonly { leads: ResponsePeople; held: readonly ResponsePeople[] }[],
): ResponsePeople | null {
  if (new Set(columns.map(({ leads }) => leads)).size < 2) return null;
  const all = (who: ResponsePeople) => columns.every(({ held }) => held.includes(who));
  return (['everyone', 'measurable'] as const).find(all) ?? null;
}
