import fc from 'fast-check';
import { type Decision, decided, nothingDecided } from '../decision/decision';
import type { Observation } from '../patient/record';
import { newCase, type KeptCase } from './kept-case';
import { mergeCases } from './merge-cases';

const base = newCase('0b7e', '2026-11-01T08:00:00Z');
const withObservations = (...observations: Observation[]): KeptCase => ({
  ...base,
  record: { ...base.record, observations },
});
const er = (value: number | null, on = '2026-03'): Observation => ({ attribute: 'erPercent', value, on });
const ecog = (value: string, on = '2026-11-20'): Observation => ({ attribute: 'ecog', value, on });

const observation: fc.Arbitrary<Observation> = fc.record({
  attribute: fc.constantFrom('erPercent', 'prPercent', 'ecog'),
  value: fc.constantFrom(0, 1, 90),
  on: fc.constantFrom('2026-03', '2026-11-20'),
});

describe('two copies of one case', () => {
  it('keeps what stands in one alone, without a question', () => {
    const { merged, conflicts } = mergeCases(withObservations(er(90)), withObservations(er(90), ecog('1')));
    expect(merged.record.observations).toEqual([er(90), ecog('1')]);
    expect(conflicts).toEqual([]);
  });

  it('takes a correction that the other copy has not seen', () => {
    const corrected = withObservations(er(90), er(5));
    expect(mergeCases(withObservations(er(90)), corrected).merged.record.observations).toEqual([er(90), er(5)]);
    expect(mergeCases(corrected, withObservations(er(90))).merged.record.observations).toEqual([er(90), er(5)]);
  });

  it('asks where both have changed the same finding, and lets the chosen one hold without losing the other', () => {
    const [mine, theirs] = [withObservations(er(90), er(5)), withObservations(er(90), er(50))];
    const asked = mergeCases(mine, theirs);
    expect(asked.conflicts).toEqual([
      { key: 'observation erPercent 2026-03', kind: 'observation', about: 'erPercent', mine: er(5), theirs: er(50) },
    ]);
    expect(asked.merged.record.observations).toEqual([er(90), er(50), er(5)]);
    const chosen = mergeCases(mine, theirs, { 'observation erPercent 2026-03': 'theirs' });
    expect(chosen.merged.record.observations).toEqual([er(90), er(5), er(50)]);
  });

  it('asks about a line of therapy that differs, and adds one that is new', () => {
    const line = { id: 'line-1', setting: 'metastatic' as const, drugs: ['letrozole'] };
    const [mine, theirs] = [
      [line],
      [
        { ...line, end: '2026-10' },
        { ...line, id: 'line-2' },
      ],
    ].map((therapies) => ({
      ...base,
      record: { ...base.record, therapies },
    })) as [KeptCase, KeptCase];
    const { merged, conflicts } = mergeCases(mine, theirs);
    expect(merged.record.therapies?.map(({ id }) => id)).toEqual(['line-1', 'line-2']);
    expect(conflicts.map(({ key }) => key)).toEqual(['therapy line-1']);
  });

  it('takes a list that is not known for no list, not for an empty one', () => {
    const known = { ...base, record: { ...base.record, medicines: [], therapies: [] } };
    const { merged, conflicts } = mergeCases(base, known);
    expect([merged.record.medicines, merged.record.therapies, conflicts]).toEqual([[], [], []]);
  });

  it('lets the later answer about a topic hold, and asks about two of one day', () => {
    const answered = (answer: 'yes' | 'never', day: string): KeptCase => ({
      ...base,
      answers: { ...base.answers, survival: { answer, day, seenBy: null } },
    });
    const later = mergeCases(answered('yes', '2026-11-02'), answered('never', '2026-11-09'));
    expect([later.merged.answers.survival?.answer, later.conflicts]).toEqual(['never', []]);
    expect(mergeCases(answered('yes', '2026-11-02'), answered('never', '2026-11-02')).conflicts).toHaveSize(1);
  });

  describe('with decisions', () => {
    const pinned = { version: '1', evidenceDate: '2026-11-01', statuses: {}, figures: [] };
    const taken = (id: string, on: string, why = ''): Decision =>
      decided({ ...nothingDecided, choice: { kind: 'notYet' }, why }, id, on, pinned);
    const withDecisions = (...decisions: Decision[]): KeptCase => ({ ...base, decisions });
    const merged = (mine: KeptCase, theirs: KeptCase, chosen = {}) => {
      const joined = mergeCases(mine, theirs, chosen);
      return { ids: joined.merged.decisions.map(({ id }) => id), kinds: joined.conflicts.map(({ kind }) => kind) };
    };

    it('keeps those of both, the earlier first, without a question', () => {
      const [first, mine, theirs] = [
        taken('first', '2026-10-01'),
        taken('mine', '2026-11-09'),
        taken('theirs', '2026-11-02'),
      ];
      expect(merged(withDecisions(first, mine), withDecisions(first, theirs))).toEqual({
        ids: ['first', 'theirs', 'mine'],
        kinds: [],
      });
    });

    it('asks which of two of one day holds, and keeps both', () => {
      const [mine, theirs] = [withDecisions(taken('mine', '2026-11-09')), withDecisions(taken('theirs', '2026-11-09'))];
      expect(merged(mine, theirs)).toEqual({ ids: ['theirs', 'mine'], kinds: ['lastDecision'] });
      expect(merged(mine, theirs, { 'lastDecision ': 'theirs' }).ids).toEqual(['mine', 'theirs']);
    });

    it('asks about one decision that says two things', () => {
      const [mine, theirs] = [
        withDecisions(taken('d', '2026-11-09', 'Said')),
        withDecisions(taken('d', '2026-11-09', 'Other')),
      ];
      expect(merged(mine, theirs)).toEqual({ ids: ['d'], kinds: ['decision'] });
      expect(mergeCases(mine, theirs, { 'decision d': 'theirs' }).merged.decisions[0]?.why).toBe('Other');
    });

    it('goes on with what is being written in one copy, and asks about two drafts', () => {
      const draft = { ...nothingDecided, why: 'Said' };
      const writing = { ...base, decisionDraft: draft };
      expect(mergeCases(base, writing).merged.decisionDraft).toEqual(draft);
      const both = mergeCases({ ...base, decisionDraft: { ...draft, why: 'Other' } }, writing);
      expect([both.merged.decisionDraft?.why, both.conflicts.map(({ kind }) => kind)]).toEqual([
        'Other',
        ['decisionDraft'],
      ]);
    });
  });

  it('refuses two different cases', () => {
    expect(() => mergeCases(base, { ...base, id: 'other' })).toThrowError(RangeError);
  });

  it('gives the same case back when it is joined with itself', () => {
    fc.assert(
      fc.property(fc.array(observation), (observations) => {
        const one = withObservations(...observations);
        const { merged, conflicts } = mergeCases(one, one);
        expect(conflicts).toEqual([]);
        const words = (list: readonly Observation[]) => list.map((each) => JSON.stringify(each)).sort();
        expect(words(merged.record.observations)).toEqual(words(observations));
      }),
    );
  });

  it('holds the last finding of every occasion of either copy, or asks', () => {
    fc.assert(
      fc.property(fc.array(observation), fc.array(observation), fc.array(observation), (before, here, there) => {
        const [mine, theirs] = [withObservations(...before, ...here), withObservations(...before, ...there)];
        const { merged, conflicts } = mergeCases(mine, theirs);
        const lastOf = ({ record }: KeptCase, { attribute, on }: Observation) =>
          record.observations.findLast((one) => one.attribute === attribute && one.on === on)?.value;
        for (const one of [...here, ...there]) {
          const held = lastOf(merged, one);
          const asked = conflicts.some(({ key }) => key === `observation ${one.attribute} ${one.on ?? ''}`);
          expect([lastOf(mine, one), lastOf(theirs, one)]).toContain(held);
          if (!asked && lastOf(mine, one) !== lastOf(theirs, one)) {
            // Only one copy went on: the other one's last is an earlier word of it.
            const longer = [mine, theirs].filter((copy) => lastOf(copy, one) === held);
            expect(longer.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});
