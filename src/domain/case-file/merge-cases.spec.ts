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
  it('keeps what stands in one alone, and tells of it', () => {
    const copies = [withObservations(er(90)), withObservations(er(90), ecog('1'))] as const;
    const { merged, conflicts, alone } = mergeCases(...copies);
    expect(merged.record.observations).toEqual([er(90), ecog('1')]);
    expect([conflicts, alone.map(({ key, side, value }) => [key, side, value])]).toEqual([
      [],
      [['observation ecog 2026-11-20 theirs', 'theirs', ecog('1')]],
    ]);
    const out = mergeCases(...copies, { 'observation ecog 2026-11-20 theirs': 'none' });
    expect(out.merged.record.observations).toEqual([er(90)]);
  });

  it('tells of a correction that one copy may have undone, and leaves it out where a person says so', () => {
    const copies = [withObservations(er(90)), withObservations(er(90), er(5))] as const;
    expect(mergeCases(...copies).alone.map(({ value }) => value)).toEqual([er(5)]);
    const out = mergeCases(...copies, { 'observation erPercent 2026-03 theirs': 'none' });
    expect(out.merged.record.observations).toEqual([er(90)]);
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
      {
        key: 'observation erPercent 2026-03',
        kind: 'observation',
        about: 'erPercent',
        mine: er(5),
        theirs: er(50),
        twoThings: false,
      },
    ]);
    expect(asked.merged.record.observations).toEqual([er(90), er(50), er(5)]);
    const chosen = mergeCases(mine, theirs, { 'observation erPercent 2026-03': 'theirs' });
    expect(chosen.merged.record.observations).toEqual([er(90), er(5), er(50)]);
  });

  it('takes a list that is not known for no list, not for an empty one', () => {
    const known = { ...base, record: { ...base.record, medicines: [], therapies: [] } };
    const { merged, conflicts } = mergeCases(base, known);
    expect([merged.record.medicines, merged.record.therapies, conflicts]).toEqual([[], [], []]);
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

    it('tells of a decision that only one copy has, so that one that was taken back does not come back unseen', () => {
      const [first, second] = [taken('first', '2026-10-01'), taken('second', '2026-11-09')];
      const { merged: joined, alone } = mergeCases(withDecisions(first), withDecisions(first, second));
      expect(joined.decisions).toEqual([first, second]);
      expect(alone).toEqual([
        {
          key: 'decision second theirs',
          kind: 'decision',
          about: 'second',
          side: 'theirs',
          value: second,
          findings: 0,
          kept: true,
        },
      ]);
      const out = mergeCases(withDecisions(first), withDecisions(first, second), { 'decision second theirs': 'none' });
      expect(out.merged.decisions).toEqual([first]);
    });

    it('does not take a draft over a decision that was taken since, but tells of it', () => {
      const draft = { ...nothingDecided, why: 'Said' };
      const decidedSince = withDecisions(taken('d', '2026-11-09'));
      const drafted = (changed: string): KeptCase => ({ ...base, changed, decisionDraft: draft });
      const older = mergeCases(decidedSince, drafted('2026-11-09T08:00:00.000Z'));
      expect([older.merged.decisionDraft, older.alone.find(({ kind }) => kind === 'decisionDraft')?.kept]).toEqual([
        null,
        false,
      ]);
      const chosen = mergeCases(decidedSince, drafted('2026-11-09T08:00:00.000Z'), {
        'decisionDraft  theirs': 'theirs',
      });
      expect(chosen.merged.decisionDraft).toEqual(draft);
      const younger = mergeCases(decidedSince, drafted('2026-11-20T08:00:00.000Z'));
      expect([younger.merged.decisionDraft, younger.conflicts.map(({ kind }) => kind)]).toEqual([
        null,
        ['decisionDraft'],
      ]);
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

  it('asks whether it is archived, and whether the last try feels right, where they differ', () => {
    const tried = { on: '2026-11-20', picked: ['hair'], own: '', points: { hair: 100 } };
    const one = (feelsRight: boolean | null, archived: boolean): KeptCase => ({
      ...base,
      archived,
      preferences: { tries: [tried], feelsRight },
    });
    const { conflicts } = mergeCases(one(true, true), one(null, false));
    expect(conflicts.map(({ kind }) => kind)).toEqual(['archived', 'feelsRight']);
    const chosen = mergeCases(one(true, true), one(false, false), { 'archived ': 'theirs', 'feelsRight ': 'theirs' });
    expect([chosen.merged.archived, chosen.merged.preferences.feelsRight]).toEqual([false, false]);
  });

  it('keeps what was said of the last try with the last try', () => {
    const tried = (on: string) => ({ on, picked: ['hair'], own: '', points: { hair: 100 } });
    const mine: KeptCase = { ...base, preferences: { tries: [tried('2026-11-02')], feelsRight: true } };
    const both = { ...base, preferences: { tries: [tried('2026-11-02'), tried('2026-11-09')], feelsRight: false } };
    expect(mergeCases(mine, both).merged.preferences).toEqual(both.preferences);
    const other = {
      ...base,
      preferences: { tries: [{ ...tried('2026-11-02'), picked: [], points: {} }], feelsRight: null },
    };
    expect(mergeCases(mine, other).conflicts.map(({ kind }) => kind)).toEqual(['lastTry']);
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
