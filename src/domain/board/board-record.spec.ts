import {
  type BoardRecord,
  type RecordGap,
  type Signing,
  amended,
  deviatingOptions,
  longestBoardWords,
  recordGaps,
  signedOff,
  waitingOptions,
  withChange,
  withOutcome,
} from './board-record';
import { aBoardRecord } from './testing/a-board-record';

const gapsOf = (more: Partial<BoardRecord>) => {
  const record = aBoardRecord(more);
  return recordGaps(record, deviatingOptions(record));
};
const amendment = { id: 'x', on: '2026-12-01', by: 'nurse', words: 'The scan was read again' } as const;

describe('what a board records of a case', () => {
  it('is signed off with nothing missing, and is then amended and not changed', () => {
    expect(gapsOf({})).toEqual([]);
    const signed = signedOff(aBoardRecord(), '2026-11-23');
    expect(signed.signed).toBe('2026-11-23');
    expect(() => withChange(signed, { decider: 'Other' })).toThrowError(RangeError);
    expect(amended(signed, amendment)).toEqual({ ...signed, amendments: [amendment] });
    expect(withChange(aBoardRecord(), { decider: 'Other' }).decider).toBe('Other');
    expect(() => amended(aBoardRecord(), amendment)).toThrowError(RangeError);
    expect(() => amended(signed, { ...amendment, words: ' ' })).toThrowError(RangeError);
  });

  const missing: [RecordGap, Partial<BoardRecord>][] = [
    ['noOption', { acceptable: [], decider: '' }],
    ['noDecider', { decider: ' ' }],
    ['orderOfOthers', { order: ['a', 'c'] }],
    ['deviationReason', { acceptable: ['c'] }],
    ['deviationReason', { acceptable: ['d'], deviations: [{ optionId: 'd', reason: 'other', words: ' ' }] }],
    ['deviationReason', { acceptable: ['gone'] }],
    ['emptyDissent', { dissent: [{ id: '1', role: 'surgeon', view: '' }] }],
    ['nobodyThere', { present: [] }],
    ['nobodyThere', { present: null }],
    ['conflictsUnasked', { conflicts: null }],
    ['nobodyTells', { tells: null }],
    ['nobodyTells', { tellsOn: null }],
    ['actionWithoutDay', { actions: [{ id: '1', what: 'Biopsy', owner: 'radiologist', due: null }] }],
    ['actionWithoutDay', { actions: [{ id: '1', what: '', owner: 'radiologist', due: '2026-12-01' }] }],
    ['viewsEmpty', { views: '' }],
    ['tooLong', { trial: 'x'.repeat(longestBoardWords + 1) }],
  ];
  for (const [gap, more] of missing) {
    it(`is refused with ${gap}: ${JSON.stringify(more).slice(0, 60)}`, () => {
      expect(gapsOf(more)).toEqual([gap]);
      expect(() => signedOff(aBoardRecord(more), '2026-11-23')).toThrowError(new RegExp(gap));
    });
  }

  const today = '2026-11-23';
  const late: [RecordGap, Partial<BoardRecord>, string, Signing['without']][] = [
    ['missingWithoutReason', { missing: ['genomics', 'staging'] }, today, { genomics: 'On its way', staging: ' ' }],
    ['toldBefore', { tellsOn: '2026-11-22' }, today, {}],
    ['actionBefore', { actions: [{ id: '1', what: 'Biopsy', owner: 'nurse', due: '2026-11-22' }] }, today, {}],
    ['meetingAhead', {}, '2026-11-22', {}],
  ];
  for (const [gap, more, on, without] of late) {
    it(`is refused at signing with ${gap}, and read where it was signed before`, () => {
      const record = aBoardRecord(more);
      expect(recordGaps(record, [], { today: on, without })).toEqual([gap]);
      expect(() =>
        signedOff(record, on, { kind: 'discussion', quorum: [], waitsFor: {}, without: without ?? {} }),
      ).toThrowError(new RegExp(gap));
      expect(gapsOf(more)).toEqual([]);
    });
  }

  it('takes the day of the meeting itself, a reason for each missing item, and asks once why a person was not asked', () => {
    const record = aBoardRecord({
      missing: ['genomics', 'goals'],
      tellsOn: today,
      views: '',
      viewsUnasked: 'Not there',
    });
    expect(recordGaps(record, [], { today, without: { genomics: 'On its way' } })).toEqual([]);
  });

  it('needs no decider for one option, and takes a reason for what the rules do not offer or a person was not asked', () => {
    expect(gapsOf({ acceptable: ['a'], decider: '' })).toEqual([]);
    expect(gapsOf({ acceptable: ['c'], deviations: [{ optionId: 'c', reason: 'patientWish', words: '' }] })).toEqual(
      [],
    );
    expect(gapsOf({ views: '', viewsUnasked: 'She comes on Friday' })).toEqual([]);
  });

  it('flags what the rules do not offer, and names apart what waits for a fact', () => {
    const record = aBoardRecord({ acceptable: ['a', 'b', 'c', 'd', 'gone'] });
    expect(deviatingOptions(record)).toEqual(['c', 'd', 'gone']);
    expect(waitingOptions(record)).toEqual(['b']);
  });

  it('is told what became of it once it is signed, with a reason unless all was done', () => {
    const signed = signedOff(aBoardRecord(), '2026-11-23');
    const outcome = { state: 'partly', why: 'She chose another centre', on: '2027-01-10' } as const;
    expect(withOutcome(signed, outcome).outcome).toEqual(outcome);
    expect(withOutcome(signed, { ...outcome, state: 'done', why: '' }).outcome?.state).toBe('done');
    expect(() => withOutcome(signed, { ...outcome, why: '' })).toThrowError(RangeError);
    expect(() => withOutcome(aBoardRecord(), outcome)).toThrowError(RangeError);
    expect(withOutcome(withOutcome(signed, outcome), null).outcome).toBeNull();
  });
});
