import type { Knowledge } from '../domain/consultation/knowledge';
import type { CheckedAt } from '../domain/evidence/text';
import type { TreatmentOption } from '../domain/treatment/option';

/** Parts of an option that no status, order or reason reads. */
export const detailKeys = ['mechanism', 'monitoring', 'doses', 'next'] as const;
export type OptionDetails = Pick<TreatmentOption, (typeof detailKeys)[number]>;

/** What is fetched after the options can be shown: details by option id, and where each checked part was read, in reading order. */
export interface KnowledgeDetails {
  options: Record<string, OptionDetails>;
  read: Omit<CheckedAt, 'on'>[];
}

const none: OptionDetails = { mechanism: null, monitoring: [], doses: [], next: { keepsOpen: null, closes: null } };

/** Calls back for every `checked` that names a day, details apart; the order is what joins the two. */
function eachChecked(value: unknown, visit: (checked: CheckedAt) => void): void {
  if (Array.isArray(value)) for (const one of value) eachChecked(one, visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (key === 'checked' && one) visit(one as CheckedAt);
      else if (!detailKeys.some((detail) => detail === key)) eachChecked(one, visit);
    }
  }
}

/** Takes the details out of a knowledge, which it changes: empty ones stay in their place, so that its shape holds. */
export function takeDetails(knowledge: Knowledge): KnowledgeDetails {
  const options: KnowledgeDetails['options'] = {};
  for (const option of knowledge.options) {
    const { mechanism, monitoring, doses, next } = option;
    options[option.id] = { mechanism, monitoring, doses, next };
    Object.assign(option, structuredClone(none));
  }
  const read: KnowledgeDetails['read'] = [];
  eachChecked(knowledge, (checked) => {
    const { on, ...where } = checked;
    read.push(where);
    delete checked.words;
    Object.assign(checked, { on, against: '' });
  });
  return { options, read };
}

/**
 * Puts the details back, in steps, so that the caller can pause between them: one for each thing that the knowledge lists. Throws
 * RangeError where they are not of this knowledge.
 */
export function* givingDetails(knowledge: Knowledge, { options, read }: KnowledgeDetails): Generator<void> {
  let place = 0;
  for (const list of Object.values(knowledge)) {
    for (const one of Array.isArray(list) ? list : [list]) {
      eachChecked(one, (checked) => {
        Object.assign(checked, read[place++]);
      });
      yield;
    }
  }
  if (place !== read.length) throw new RangeError(`${place} parts were read, ${read.length} addresses are held`);
  for (const option of knowledge.options) Object.assign(option, options[option.id] ?? none);
}
