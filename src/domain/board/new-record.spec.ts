import { consult } from '../consultation/consult';
import { aKnowledge, anOption } from '../consultation/testing/a-knowledge';
import { aRecord } from '../patient/testing/a-record';
import { deviatingOptions, longestBoardWords, recordGaps } from './board-record';
import { attended } from './held-at-signing';
import type { AgendaEntry, Meeting } from './meeting';
import { boardPinned, newBoardRecord, viewsIn } from './new-record';

const meeting: Meeting = { id: 'm1', on: '2026-11-23', name: '', entries: [], present: ['nurse'] };
const entry: AgendaEntry = {
  id: 'e1',
  caseId: 'one',
  kind: 'discussion',
  question: 'What next?',
  presenter: '',
  minutes: 3,
  without: { goals: 'She comes on Friday' },
};
const { options } = consult(
  aRecord({ metastatic: 'yes' }),
  { region: null },
  '2026-11-23',
  aKnowledge([
    anOption('fits', { attribute: 'metastatic', in: ['yes'] }),
    anOption('not', { attribute: 'metastatic', in: ['no'] }),
    anOption('waits', { attribute: 'esr1', in: ['mutated'] }),
  ]),
);
const manifest = { version: '2', evidenceDate: '2026-11-01' };

describe('a record of which nothing is said yet', () => {
  it('takes over what the meeting and the case say, and invents nothing', () => {
    const pinned = boardPinned([], options, manifest);
    const fresh = newBoardRecord('r1', meeting, entry, { views: '', missing: ['goals'], pinned });
    expect(fresh).toEqual(
      jasmine.objectContaining({ question: 'What next?', present: null, viewsUnasked: 'She comes on Friday' }),
    );
    expect(attended(fresh, meeting).present).toEqual(['nurse']);
    expect(recordGaps(attended(fresh, meeting), [])).toEqual(['noOption', 'conflictsUnasked', 'nobodyTells']);
    const wants = newBoardRecord('r1', meeting, entry, { views: 'Home', missing: [], pinned });
    expect([wants.views, wants.viewsUnasked]).toEqual(['Home', '']);
  });

  it('pins what the rules say of the options that were talked of, with their names and no figure', () => {
    const was = { name: { en: 'Was', es: 'Era' }, plainName: { en: 'was', es: 'era' } };
    const pinned = boardPinned(['fits', 'not', 'waits', 'gone'], options, manifest, { gone: was, other: was });
    expect(pinned.statuses).toEqual({ fits: 'offered', not: 'notNow', waits: 'provisional' });
    expect(Object.keys(pinned.names ?? {}).sort()).toEqual(['fits', 'gone', 'not', 'waits']);
    expect(pinned.figures).toEqual([]);
    expect(deviatingOptions({ acceptable: ['fits', 'not', 'waits', 'gone'], pinned })).toEqual(['not', 'gone']);
  });

  it('tells what a person wants: own words whole, and of the rest as much as there is room for', () => {
    const more = (count: number) => `and ${count} more`;
    expect(viewsIn('', [], more)).toBe('');
    expect(viewsIn(' Home ', [], more)).toBe('Home');
    expect(viewsIn('', ['hair', 'work'], more)).toBe('hair, work');
    expect(viewsIn('Home', ['hair', 'work'], more)).toBe('Home (hair, work)');
    const own = 'x'.repeat(280);
    const six = Array.from({ length: 6 }, () => 'a concern of thirty characters');
    const told = viewsIn(own, six, more);
    expect(told.length).toBeLessThanOrEqual(longestBoardWords);
    expect(told.startsWith(own)).toBeTrue();
    expect(told).toContain('and 3 more');
  });
});
