import { aBoardRecord } from '../board/testing/a-board-record';
import { signedOff } from '../board/board-record';
import { caseFile } from './case-file';
import { newCase } from './kept-case';
import { withSigned } from './merge-boards';
import { mergeCases } from './merge-cases';
import { readCase } from './read-case';

const kept = (boards = [aBoardRecord()]) => ({ ...newCase('one', '2026-11-20T10:00:00Z'), boards });
const read = (file: unknown) => {
  const found = readCase(JSON.stringify(file));
  if (found.kind !== 'read') throw new Error(found.kind);
  return found;
};
const signed = signedOff(
  aBoardRecord({
    conflicts: 'none',
    actions: [{ id: 'a1', what: 'ESR1 in blood', owner: 'nurse', due: '2026-11-30' }],
    dissent: [{ id: 'd1', role: 'surgeon', view: 'Would operate' }],
  }),
  '2026-11-23',
);

describe('what boards recorded, in a case file', () => {
  it('comes back as it was written, signed and open', () => {
    const amendments = [{ id: 'x', on: '2026-11-24', by: 'nurse' as const, words: 'Told by phone' }];
    const outcome = { state: 'partly' as const, why: 'She waits for her scan', on: '2026-12-20' };
    const whole = { ...signed, amendments, outcome };
    const open = aBoardRecord({ id: 'r2', meetingId: 'm2', conflicts: null, tells: null, tellsOn: null });
    const found = read(caseFile(kept([whole, open]), '1', '2026-11-24T10:00:00Z'));
    expect(found.kept.boards).toEqual([whole, open]);
    expect(found.leftOut).toEqual([]);
  });

  it('leaves out what is no record and says where', () => {
    const file = caseFile(kept(), '1', '2026-11-24T10:00:00Z');
    const broken = { ...file, case: { ...file.case, boards: [{ id: 'r1' }, 'text', { ...signed, tells: 'cook' }] } };
    const { kept: taken, leftOut } = read(broken);
    // What was signed stays signed, though today it could not be signed without who tells the patient.
    expect(taken.boards).toEqual([{ ...signed, tells: null }]);
    expect(leftOut.map(({ path }) => path)).toEqual(['case.boards[0]', 'case.boards[1]', 'case.boards[2].tells']);
  });

  const amendments = [{ id: 'x', on: '2026-11-24', by: 'nurse' as const, words: 'Told by phone' }];
  const outcome = { state: 'done' as const, why: '', on: '2026-12-20' };
  const readRecord = (record: object) => {
    const file = caseFile(kept(), '1', '2026-11-24T10:00:00Z');
    const { kept: taken, leftOut } = read({ ...file, case: { ...file.case, boards: [record] } });
    return { record: taken.boards[0], leftOut };
  };

  it('stays signed with what was said of it since, though an older Tandem asked for less, and notes each thing left out', () => {
    const old = { ...signed, decider: '', conflicts: null, tells: null, tellsOn: null, amendments, outcome };
    expect(readRecord(old)).toEqual({ record: old, leftOut: [] });
    const strange = {
      ...old,
      present: ['nurse', 'astrologer'],
      missing: ['genomics', 'aura'],
      order: ['b', 'gone'],
      dissent: [{ id: 'd2', role: 'cook', view: 'Soup' }],
    };
    expect(readRecord(strange)).toEqual({
      record: { ...old, present: ['nurse'], missing: ['genomics'], order: ['b'], dissent: [] },
      leftOut: [
        { path: 'case.boards[0].order', why: 'rule' },
        { path: 'case.boards[0].dissent[0]', why: 'shape' },
        { path: 'case.boards[0].present[1]', why: 'shape' },
        { path: 'case.boards[0].missing[1]', why: 'shape' },
      ],
    });
  });

  it('is open without a day on which it was signed, and keeps its amendments and outcome', () => {
    const { record, leftOut } = readRecord({ ...signed, signed: '2026-13-40', amendments, outcome });
    expect(record).toEqual({ ...signed, signed: null, amendments, outcome });
    expect(leftOut).toEqual([{ path: 'case.boards[0].signed', why: 'shape' }]);
  });

  it('reads names that were written where one language was loaded, for both', () => {
    const named = (names: unknown) => {
      const file = caseFile(kept([signed]), '1', '2026-11-24T10:00:00Z');
      const [record] = file.case.boards;
      const boards = [{ ...record, pinned: { ...record?.pinned, names } }];
      return read({ ...file, case: { ...file.case, boards } }).kept.boards[0]?.pinned.names;
    };
    const english = { a: { name: { en: 'A' }, plainName: { en: 'a', es: 'á' } }, b: { name: {}, plainName: {} } };
    expect(named(english)).toEqual({ a: { name: { en: 'A', es: 'A' }, plainName: { en: 'a', es: 'á' } } });
    expect(named({ a: { name: { es: 'Á' }, plainName: { es: 'á' } } })?.['a']?.name).toEqual({ en: 'Á', es: 'Á' });
  });

  it('leaves out an outcome in part without its reason', () => {
    const outcome = { state: 'not' as const, why: ' ', on: '2026-12-20' };
    const { kept: taken, leftOut } = read(caseFile(kept([{ ...signed, outcome }]), '1', '2026-11-24T10:00:00Z'));
    expect(taken.boards[0]?.outcome).toBeNull();
    expect(leftOut).toEqual([{ path: 'case.boards[0].outcome', why: 'rule' }]);
  });
});

describe('two copies of what boards recorded', () => {
  it('keep what only one has, and take the signed before the open one without asking', () => {
    const other = aBoardRecord({ id: 'r0', on: '2026-10-01' });
    const open = { ...signed, signed: null, decider: 'older' };
    for (const [mine, theirs] of [
      [[open], [signed, other]],
      [[signed, other], [open]],
    ]) {
      const { merged, conflicts } = mergeCases(kept(mine), kept(theirs));
      expect(merged.boards).toEqual([other, signed]);
      expect(conflicts).toEqual([]);
    }
  });

  it('join the amendments, take the outcome that was told, and ask where two were', () => {
    const amendment = (id: string, on: string) => ({ id, on, by: 'nurse' as const, words: id });
    const done = { state: 'done' as const, why: '', on: '2026-12-20' };
    const mine = { ...signed, amendments: [amendment('late', '2026-12-01')], outcome: null };
    const theirs = { ...signed, amendments: [amendment('early', '2026-11-24')], outcome: done };
    const { merged, conflicts } = mergeCases(kept([mine]), kept([theirs]));
    expect(merged.boards[0]?.amendments.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(merged.boards[0]?.outcome).toEqual(done);
    expect(conflicts).toEqual([]);
    const not = { ...mine, outcome: { state: 'not' as const, why: 'She declined', on: '2026-12-21' } };
    const asked = mergeCases(kept([not]), kept([theirs]), { 'boardRecord r1': 'theirs' });
    expect(asked.conflicts.map(({ key }) => key)).toEqual(['boardRecord r1']);
    expect(asked.merged.boards[0]?.outcome).toEqual(done);
  });

  it('ask which holds where an open record was written in two ways', () => {
    const [mine, theirs] = [aBoardRecord(), aBoardRecord({ decider: 'Her heart' })];
    const { merged, conflicts } = mergeCases(kept([mine]), kept([theirs]));
    expect(conflicts.map(({ kind }) => kind)).toEqual(['boardRecord']);
    expect(merged.boards).toEqual([mine]);
  });
});

describe('what a board tells of a case that is kept elsewhere', () => {
  const note = (id: string, on: string) => ({ id, on, by: 'nurse' as const, words: `Note ${id}` });

  it('is put beside what it holds, and takes the place of the record while it was open', () => {
    const later = aBoardRecord({ id: 'r0', on: '2026-12-01' });
    const found = { boards: [signed, later], isConflict: false };
    expect(withSigned([later], signed)).toEqual(found);
    expect(withSigned([{ ...signed, signed: null, decider: 'older' }, later], signed)).toEqual(found);
  });

  it('keeps the amendments of both, and the outcome that was told', () => {
    const outcome = { state: 'done' as const, why: '', on: '2026-12-20' };
    const held = { ...signed, amendments: [note('b', '2026-11-25')], outcome };
    const told = { ...signed, amendments: [note('a', '2026-11-24')] };
    const [joined] = withSigned([held], told).boards;
    expect(joined?.amendments.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(joined?.outcome).toEqual(outcome);
  });

  it('is the very same where nothing is new', () => {
    const boards = [signed];
    expect(withSigned(boards, { ...signed }).boards).toBe(boards);
  });

  it('never takes the place of another signed record of that id, and says so', () => {
    const boards = [signed];
    const other = { ...signed, acceptable: ['a'], amendments: [note('a', '2026-11-24')] };
    const told = withSigned(boards, other);
    expect(told.boards).toBe(boards);
    expect(told.isConflict).toBeTrue();
  });

  it('takes the outcome that was told last, whichever copy holds it', () => {
    const early = { ...signed, outcome: { state: 'partly' as const, why: 'She waits', on: '2026-11-30' } };
    const late = { ...signed, outcome: { state: 'done' as const, why: '', on: '2026-12-20' } };
    expect(withSigned([late], early).boards).toEqual([late]);
    expect(withSigned([early], late).boards).toEqual([late]);
  });
});
