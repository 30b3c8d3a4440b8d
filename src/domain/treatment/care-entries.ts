import type { CareMonth } from './care-month';
import type { CareEvent } from './planned-care';

/** One medicine, test or visit of a month with all its days. */
export interface CareEntry {
  event: CareEvent;
  /** Days of the month, from 1. */
  days: number[];
}

/** What happens in a month, one entry a medicine, test or kind of visit, in the order of the plan; each event once a day. */
export function careEntries({ days }: Pick<CareMonth, 'days'>): CareEntry[] {
  const entries = new Map<CareEvent, number[]>();
  for (const { day, events } of days) {
    for (const event of events) entries.set(event, [...(entries.get(event) ?? []), day]);
  }
  return [...entries].map(([event, on]) => ({ event, days: on })).sort((a, b) => rank(a.event) - rank(b.event));
}

/** Medicines before tests before visits that the centre added. */
const rank = ({ kind }: CareEvent): number => ({ treatment: 0, test: 1, addedVisit: 2 })[kind];
