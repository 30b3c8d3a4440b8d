import fc from 'fast-check';
import {
  type AgendaEntry,
  type Meeting,
  lackingRoles,
  plannedMinutes,
  usualQuorum,
  withCases,
  withEntry,
  withMoved,
  withoutEntry,
} from './meeting';

const entry = (id: string, caseId = id): AgendaEntry => ({
  id,
  caseId,
  kind: 'discussion',
  question: '',
  presenter: '',
  minutes: 3,
  without: {},
});
const meeting = (...ids: string[]): Meeting => ({
  id: 'm',
  on: '2026-12-01',
  name: 'Board',
  entries: ids.map((id) => entry(id)),
  present: [],
});
const order = ({ entries }: Meeting) => entries.map(({ id }) => id).join('');

describe('the agenda of a meeting', () => {
  it('moves one case and keeps the order of the others', () => {
    expect(['abcd', 'bacd', 'bcad', 'bcda']).toEqual(
      [0, 1, 2, 3].map((to) => order(withMoved(meeting('a', 'b', 'c', 'd'), 'a', to))),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (ids, from, to) => {
        const [id, place] = [ids[from % ids.length] ?? '', to % ids.length];
        const moved = withMoved(meeting(...ids), id, place).entries.map((one) => one.id);
        expect(moved[place]).toBe(id);
        expect(moved.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id));
      }),
    );
  });

  it('has no place outside, and no case that is not there', () => {
    for (const to of [-1, 2, 0.5]) expect(() => withMoved(meeting('a', 'b'), 'a', to)).toThrowError(RangeError);
    expect(() => withMoved(meeting('a', 'b'), 'c', 0)).toThrowError(RangeError);
  });

  it('takes each case once', () => {
    const added = withCases(meeting('a'), [entry('x', 'a'), entry('b'), entry('y', 'b')]);
    expect(added.entries.map(({ caseId }) => caseId)).toEqual(['a', 'b']);
    expect(withCases(added, [entry('z', 'a')])).toBe(added);
  });

  it('changes and takes off one entry, and counts the minutes', () => {
    const changed = withEntry(meeting('a', 'b'), { ...entry('b'), minutes: 10 });
    expect(plannedMinutes(changed)).toBe(13);
    expect(order(withoutEntry(changed, 'a'))).toBe('b');
  });

  it('says who of the quorum is not there', () => {
    expect(lackingRoles(['nurse', 'surgeon', 'other'], usualQuorum)).toEqual([
      'medicalOncologist',
      'radiationOncologist',
      'radiologist',
      'pathologist',
    ]);
    expect(lackingRoles(usualQuorum, usualQuorum)).toEqual([]);
  });
});
