import { type Decision, nothingDecided } from './decision';
import { draftOf, withChoice, withDeclined, withDiscussed, withPresent, withoutDiscussed } from './decision-draft';

const table = { ...nothingDecided, discussed: ['a', 'b'] };
const no = { optionId: 'a', reason: 'distance' as const, words: '' };

describe('a decision that is being written', () => {
  it('never holds an option as taken and declined at once', () => {
    const declined = withDeclined(withChoice(table, { kind: 'option', optionId: 'a' }), no);
    expect(declined.choice).toBeNull();
    expect(declined.declined).toEqual([no]);
    const taken = withChoice(declined, { kind: 'option', optionId: 'a' });
    expect(taken.declined).toEqual([]);
    expect(withChoice(declined, { kind: 'notYet' }).declined).toEqual([no]);
  });

  it('says anew why, in the place where it was said', () => {
    const both = withDeclined(withDeclined(table, { ...no, reason: null }), { ...no, optionId: 'b' });
    expect(withDeclined(both, no).declined).toEqual([no, { ...no, optionId: 'b' }]);
  });

  it('drops what was said of an option that is left out, and nothing else', () => {
    const said = withDeclined(withChoice(table, { kind: 'option', optionId: 'b' }), no);
    expect(withoutDiscussed(said, 'b')).toEqual({ ...said, discussed: ['a'], choice: null });
    expect(withoutDiscussed(said, 'a')).toEqual({ ...said, discussed: ['b'], declined: [] });
  });

  it('holds each option and each role once', () => {
    expect(withDiscussed(withDiscussed(table, 'c'), 'a').discussed).toEqual(['a', 'b', 'c']);
    const there = withPresent(withPresent(table, 'nurse', true), 'nurse', true);
    expect(there.present).toEqual(['nurse']);
    expect(withPresent(there, 'nurse', false).present).toEqual([]);
  });

  it('begins with the decision before it, but for the day of the review, which has come', () => {
    const before: Decision = {
      ...table,
      declined: [no],
      choice: { kind: 'notYet' },
      why: 'A wedding in May',
      nextReview: '2026-12-01',
      id: 'd1',
      on: '2026-11-01',
      pinned: { version: '1', evidenceDate: '2026-11-01', statuses: {}, figures: [] },
    };
    expect(draftOf(before)).toEqual({
      ...table,
      declined: [no],
      choice: { kind: 'notYet' },
      why: 'A wedding in May',
      nextReview: null,
    });
  });
});
