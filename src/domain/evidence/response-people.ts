import type { TrialResult } from './trial';

/** Among whom a response is counted: shares of the one and of the other are not of the same people. Others: a part of them. */
export type ResponsePeople = 'everyone' | 'measurable' | 'others';

/** Everyone who had the treatment counts as everyone here. */
export function responsePeople({ population: { counted } }: TrialResult): ResponsePeople {
  return counted === 'treated' ? 'everyone' : (counted ?? 'others');
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
