import { isWeekend } from './calendar-day';
import { dayAfter } from './day-after';

/** Where care goes that falls on a day on which the centre is closed. */
export const closedRules = ['next', 'previous', 'keep'] as const;
export type ClosedRule = (typeof closedRules)[number];

/** When the centre gives no treatment. */
export interface Closing {
  /** ISO days: holidays. */
  closedDays: readonly string[];
  weekends: boolean;
  rule: ClosedRule;
}

/** Why the centre is closed on a day; null: it is open. A holiday on a weekend is a holiday. */
export function closedFor(day: string, { closedDays, weekends }: Closing): 'holiday' | 'weekend' | null {
  if (closedDays.includes(day)) return 'holiday';
  return weekends && isWeekend(day) ? 'weekend' : null;
}

/** The day on which care of a planned day is given: that day where the centre is open, else the nearest open one by the rule. */
export function openDay(planned: string, closing: Closing): string {
  if (closing.rule === 'keep') return planned;
  const step = closing.rule === 'next' ? 1 : -1;
  let day = planned;
  // A list of closed days has an end, and so does a weekend.
  while (closedFor(day, closing)) day = dayAfter(day, step);
  return day;
}
