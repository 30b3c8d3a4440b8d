import { signedOff } from '../board/board-record';
import { aBoardRecord } from '../board/testing/a-board-record';
import { caseFile } from './case-file';
import { newCase } from './kept-case';
import { readCase } from './read-case';

const held = {
  kind: 'standardOfCare' as const,
  without: { genomics: 'On its way' },
  quorum: ['nurse' as const],
  waitsFor: { b: ['esr1'] },
};
const signed = signedOff(aBoardRecord({ missing: ['genomics'] }), '2026-11-23', held);
const written = (boards: unknown[]) => {
  const file = caseFile({ ...newCase('one', '2026-11-20T10:00:00Z') }, '1', '2026-11-24T10:00:00Z');
  return JSON.stringify({ ...file, case: { ...file.case, boards } });
};
function read(...boards: unknown[]) {
  const found = readCase(written(boards));
  if (found.kind !== 'read') throw new Error(found.kind);
  return found;
}

describe('what was held at signing, in a case file', () => {
  it('comes back as it was written', () => {
    const { kept, leftOut } = read(signed);
    expect(kept.boards).toEqual([signed]);
    expect(leftOut).toEqual([]);
  });

  it('is none in what an older Tandem signed, which stays signed whatever it lacks of it', () => {
    const older = { ...signedOff(aBoardRecord({ missing: ['genomics'] }), '2026-11-23'), tellsOn: '2026-11-20' };
    const [found] = read(older).kept.boards;
    expect(found?.signed).toBe('2026-11-23');
    expect(found).toEqual(older);
  });

  it('is left out and named where it cannot be read; the signature stays', () => {
    const broken = read({ ...signed, held: { kind: 'party' } });
    const [found] = broken.kept.boards;
    expect([found?.held, found?.signed, broken.leftOut.length]).toEqual([undefined, signed.signed, 1]);
  });

  it('leaves the attendance of an open record to the meeting, and knows that from nobody', () => {
    const presents = read(
      aBoardRecord({ id: 'r1', present: null }),
      aBoardRecord({ id: 'r2', meetingId: 'm2', present: [] }),
      aBoardRecord({ id: 'r3', meetingId: 'm3' }),
    ).kept.boards.map(({ present }) => present);
    expect(presents).toEqual([null, [], ['medicalOncologist', 'nurse']]);
  });
});
