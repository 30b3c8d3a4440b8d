import { newCase } from '../case-file/kept-case';
import type { Observation } from '../patient/record';
import { broughtAgain } from './brought-again';
import { aBoardRecord } from './testing/a-board-record';

const er = (value: number, on: string): Observation => ({ attribute: 'erPercent', value, on });
const copy = (changed: string, ...observations: Observation[]) => {
  const empty = newCase('one', '2026-11-01T08:00:00.000Z');
  return { ...empty, changed, record: { ...empty.record, observations } };
};
const [early, late] = ['2026-11-01T08:00:00.000Z', '2026-11-20T08:00:00.000Z'];
const march = er(90, '2026-03-02');
const november = er(5, '2026-11-19');

describe('a case that is brought a second time', () => {
  it('takes the facts of the copy that was written later, and the records of both', () => {
    const own = aBoardRecord({ signed: '2026-11-23' });
    const before = aBoardRecord({ id: 'r0', meetingId: 'm0', on: '2026-10-01', signed: '2026-10-01' });
    const held = { ...copy(early, march), boards: [own] };
    const found = broughtAgain(held, { ...copy(late, march, november), boards: [before] });
    if (found.kind !== 'newer') throw new Error(found.kind);
    expect(found.kept.record.observations).toEqual([march, november]);
    expect(found.kept.boards).toEqual([before, own]);
    expect(found.kept.changed).toBe(late);
  });

  it('differs where one record was signed in two ways', () => {
    const signedAs = (decider: string) => [aBoardRecord({ signed: '2026-11-23', decider })];
    const found = broughtAgain(
      { ...copy(early, march), boards: signedAs('Ours') },
      { ...copy(late, march), boards: signedAs('Theirs') },
    );
    expect(found.kind).toBe('differs');
  });

  it('takes a value that was put right in the later copy', () => {
    const found = broughtAgain(copy(early, march), copy(late, er(5, '2026-03-02')));
    expect(found.kind === 'newer' && found.kept.record.observations).toEqual([er(5, '2026-03-02')]);
  });

  it('is there already where nothing differs, whenever it was written', () => {
    expect(broughtAgain(copy(early, march), copy(late, march))).toEqual({ kind: 'there' });
    expect(broughtAgain(copy(late, march, november), copy(early, march))).toEqual({ kind: 'there' });
  });

  it('differs where the later copy lacks a fact, or an older one says something else', () => {
    expect(broughtAgain(copy(early, march), copy(late, november)).kind).toBe('differs');
    expect(broughtAgain(copy(late, march), copy(early, er(5, '2026-03-02'))).kind).toBe('differs');
    expect(broughtAgain(copy(late, march), copy(early, march, november)).kind).toBe('differs');
  });

  it('takes what an older copy has of boards and nothing else', () => {
    const signed = aBoardRecord({ signed: '2026-11-23' });
    const held = copy(late, march, november);
    const found = broughtAgain(held, { ...copy(early, march), boards: [signed] });
    expect(found).toEqual({ kind: 'newer', kept: { ...held, boards: [signed] } });
  });
});
