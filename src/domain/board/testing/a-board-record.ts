import type { BoardRecord } from '../board-record';

/** Test-only: a record with nothing missing, still open. */
export function aBoardRecord(more: Partial<BoardRecord> = {}): BoardRecord {
  return {
    id: 'r1',
    meetingId: 'm1',
    on: '2026-11-23',
    question: 'What next?',
    acceptable: ['a', 'b'],
    decider: 'Whether she can come every week',
    order: [],
    dissent: [],
    deviations: [],
    tests: [],
    otherTests: '',
    trial: '',
    present: ['medicalOncologist', 'nurse'],
    conflicts: '',
    tells: 'medicalOncologist',
    tellsOn: '2026-11-25',
    actions: [],
    views: 'Home on Wednesdays',
    viewsUnasked: '',
    missing: [],
    pinned: {
      version: '1',
      evidenceDate: '2026-11-01',
      statuses: { a: 'offered', b: 'provisional', c: 'notNow', d: 'advisedAgainst' },
      figures: [],
    },
    seconds: 180,
    signed: null,
    amendments: [],
    outcome: null,
    ...more,
  };
}
