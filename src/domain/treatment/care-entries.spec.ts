import fc from 'fast-check';
import type { CareDay } from './care-month';
import { careEntries } from './care-entries';
import type { CareEvent } from './planned-care';

const medicine = (id: string): CareEvent => ({
  kind: 'treatment',
  schedule: { id, drugId: id, given: 'infusion', runs: [], sourceId: 'label', checked: null },
  certain: true,
});
const events: CareEvent[] = [{ kind: 'addedVisit', certain: true }, medicine('drip'), medicine('tablet')];
const days = fc
  .array(fc.subarray(events), { maxLength: 31 })
  .map((all) => all.map((of, i): CareDay => ({ day: i + 1, ofTreatment: i + 1, events: of, withCare: 'true' })));

describe('careEntries', () => {
  it('gives each event one entry with the days on which it stands, and no other day', () => {
    fc.assert(
      fc.property(days, (all) => {
        const entries = careEntries({ days: all });
        for (const event of events) {
          const on = all.flatMap((one) => (one.events.includes(event) ? one.day : []));
          expect(entries.find((entry) => entry.event === event)?.days ?? []).toEqual(on);
        }
        expect(new Set(entries.map(({ event }) => event)).size).toBe(entries.length);
      }),
    );
  });

  it('names medicines before visits', () => {
    const [first, last] = careEntries({ days: [{ day: 1, ofTreatment: 1, events, withCare: 'true' }] }).filter(
      (_, i, all) => i === 0 || i === all.length - 1,
    );
    expect([first?.event.kind, last?.event.kind]).toEqual(['treatment', 'addedVisit']);
  });
});
