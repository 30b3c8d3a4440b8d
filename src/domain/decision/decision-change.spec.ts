import { type Deciding, nothingDeciding } from './deciding';
import { type DecisionDraft, decided, nothingDecided } from './decision';
import { draftOf, withChoice, withDeclined, withPresent, withoutDeclined, withoutDiscussed } from './decision-draft';
import { decisionChange } from './decision-change';

const table = { ...nothingDecided, discussed: ['a', 'b'] };
const chosen = withChoice(table, { kind: 'option', optionId: 'a' });
const no = { optionId: 'b', reason: 'distance' as const, words: '' };
const pinned = { version: '1', evidenceDate: '2026-11-01', statuses: {}, figures: [] };
const taken = decided(chosen, 'd1', '2026-11-23', pinned);
const held = (part: Partial<Deciding>): Deciding => ({ ...nothingDeciding, ...part });

describe('the name of a change of the decision', () => {
  it('is that of the decision which was taken, or taken back', () => {
    const [before, after] = [held({ draft: chosen }), held({ decisions: [taken] })];
    expect(decisionChange(before, after)).toEqual({ kind: 'decided', decision: taken });
    expect(decisionChange(after, nothingDeciding)).toEqual({ kind: 'withdrawn', decision: taken });
    expect(decisionChange(after, after)).toBeNull();
  });

  it('is that of the first word which begins a draft; where many come at once, of the draft', () => {
    expect(decisionChange(nothingDeciding, held({ draft: chosen }))).toEqual({
      kind: 'choice',
      choice: { kind: 'option', optionId: 'a' },
    });
    const again = draftOf({ ...taken, why: 'Said' });
    expect(decisionChange(held({ decisions: [taken] }), held({ decisions: [taken], draft: again }))).toEqual({
      kind: 'begun',
    });
    expect(decisionChange(held({ draft: chosen }), nothingDeciding)).toEqual({ kind: 'dropped' });
  });

  it('is that of the option which was left out, declined or taken, whatever goes with it', () => {
    const named = (before: DecisionDraft, after: DecisionDraft) =>
      decisionChange(held({ draft: before }), held({ draft: after }));
    expect(named(chosen, withoutDiscussed(chosen, 'a'))).toEqual({ kind: 'table', optionId: 'a' });
    const declined = withDeclined(chosen, { ...no, optionId: 'a' });
    expect(named(chosen, declined)).toEqual({ kind: 'declined', optionId: 'a' });
    expect(named(declined, chosen)).toEqual({ kind: 'choice', choice: { kind: 'option', optionId: 'a' } });
    expect(named(declined, withoutDeclined(declined, 'a'))).toEqual({ kind: 'declined', optionId: 'a' });
  });

  it('is that of what was said, of who was there and of the day', () => {
    const kinds = [
      { ...chosen, why: 'Said' },
      { ...chosen, wouldChange: 'Said' },
      withPresent(chosen, 'nurse', true),
      { ...chosen, nextReview: '2027-01-01' },
    ].map((draft) => decisionChange(held({ draft: chosen }), held({ draft }))?.kind);
    expect(kinds).toEqual(['why', 'wouldChange', 'present', 'review']);
  });
});
