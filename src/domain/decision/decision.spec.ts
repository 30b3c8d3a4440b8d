import { type Decision, decided, decisionFaults, nothingDecided, type DecisionDraft } from './decision';

const pinned = { version: '2026.11.2', evidenceDate: '2026-11-23', statuses: {}, figures: [] };
const draft: DecisionDraft & Pick<Decision, 'declined'> = {
  ...nothingDecided,
  discussed: ['elacestrant', 'capecitabine'],
  declined: [{ optionId: 'capecitabine', reason: 'sideEffects', words: '' }],
  choice: { kind: 'option', optionId: 'elacestrant' },
};
const on = '2026-11-29';

describe('a decision', () => {
  it('can be kept once it says what was decided', () => {
    expect(decisionFaults(nothingDecided, on)).toEqual(['noChoice']);
    expect(decisionFaults({ ...nothingDecided, choice: { kind: 'notYet' } }, on)).toEqual([]);
    expect(decided(draft, 'd1', on, pinned)).toEqual({
      ...draft,
      choice: { kind: 'option', optionId: 'elacestrant' },
      id: 'd1',
      on,
      pinned,
    });
  });

  it('names what was not on the table, or is both taken and declined', () => {
    expect(decisionFaults({ ...draft, discussed: ['capecitabine'] }, on)).toEqual(['notDiscussed']);
    expect(decisionFaults({ ...draft, choice: { kind: 'option', optionId: 'capecitabine' } }, on)).toEqual([
      'takenAndDeclined',
    ]);
  });

  it('asks for words where no listed reason fits, and for a review that is still to come', () => {
    const other = { optionId: 'capecitabine', reason: 'other' as const, words: ' ' };
    expect(decisionFaults({ ...draft, declined: [other] }, on)).toEqual(['noReason']);
    expect(decisionFaults({ ...draft, declined: [{ ...other, words: 'A wedding in May' }] }, on)).toEqual([]);
    expect(decisionFaults({ ...draft, nextReview: '2026-11-28' }, on)).toEqual(['reviewBefore']);
    expect(decisionFaults({ ...draft, why: 'x'.repeat(501) }, on)).toEqual(['tooLong']);
  });

  it('gives nobody a reason that they have not given', () => {
    const unsaid = { optionId: 'capecitabine', reason: null, words: 'Too far' };
    expect(decisionFaults({ ...draft, declined: [unsaid] }, on)).toEqual(['reasonUnsaid']);
    expect(() => decided({ ...draft, declined: [unsaid] }, 'd1', on, pinned)).toThrowError(RangeError);
  });

  it('is not made of a draft with faults', () => {
    expect(() => decided(nothingDecided, 'd1', on, pinned)).toThrowError(RangeError);
  });
});
