import { aKnowledge, anOption, aRule } from '../consultation/testing/a-knowledge';
import { aTrial } from '../evidence/testing/a-trial';
import { overdue } from './overdue';

const always = { all: [] };
const gate = (id: string, on: string | null) => ({
  id,
  when: always,
  text: { en: id, es: id },
  sourceId: null,
  checked: on === null ? null : { on, against: 'https://example.org' },
});
const read = (id: string, ...days: (string | null)[]) => ({
  ...anOption(id, always),
  contraindications: days.map((on, place) => gate(`${id}-${place}`, on)),
});
const evidence = (...trials: ReturnType<typeof aTrial>[]) => ({
  trials,
  sideEffects: [],
  sources: [],
  doses: [],
  disagreements: [],
  schedules: { treatments: [], options: [] },
  concerns: [],
});

describe('what is overdue', () => {
  it('is all of it from the day after the review', () => {
    const knowledge = aKnowledge([], []);
    const manifest = { ...knowledge.manifest, reviewBy: '2027-02-01' };
    const isPast = (today: string) => overdue({ ...knowledge, manifest }, evidence(), today).isPast;
    expect([isPast('2027-02-01'), isPast('2027-02-02')]).toEqual([false, true]);
  });

  it('lists what was last read more than a year ago, oldest first, by its newest reading', () => {
    const knowledge = aKnowledge(
      [read('late', '2025-10', '2025-03-05'), read('fresh', '2025-03', '2026-11'), read('early', '2025-09-30')],
      [],
    );
    const { old } = overdue(knowledge, evidence(), '2026-11-23');
    expect(old.map(({ id, on }) => `${id} ${on}`)).toEqual(['early 2025-09-30', 'late 2025-10']);
  });

  it('does not call a month old that is not over for a year', () => {
    const knowledge = aKnowledge([read('one', '2025-11')], []);
    expect(overdue(knowledge, evidence(), '2026-11-30').old).toEqual([]);
    expect(overdue(knowledge, evidence(), '2026-12-01').old.length).toBe(1);
  });

  it('leaves out what was never read: it is marked as recalled where it stands', () => {
    const knowledge = aKnowledge([read('recalled', null)], [aRule('rule', always)]);
    expect(overdue(knowledge, evidence(), '2030-01-01').old).toEqual([]);
  });
});
