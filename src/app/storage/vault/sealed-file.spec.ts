import { openSealedFile, sealFile, sealedFile } from './sealed-file';

const secret = 'correct horse battery';

describe('a file under a passphrase', () => {
  it('opens with its passphrase, and with no other', async () => {
    const text = await sealFile('{"label":"M. R. ñ"}', secret);
    const file = sealedFile(text);
    if (file === null || file === 'newer') throw new Error('not sealed');
    expect(text).not.toContain('M. R.');
    expect(await openSealedFile(file, secret)).toBe('{"label":"M. R. ñ"}');
    expect(await openSealedFile(file, 'correct horse')).toBeNull();
    expect(
      await openSealedFile({ ...file, data: file.data.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) }, secret),
    ).toBeNull();
  });

  it('is told from other files, and from one of a later way', async () => {
    for (const other of ['{', 'null', '[]', '{"format":"tandem-case"}']) expect(sealedFile(other)).toBeNull();
    const file = JSON.parse(await sealFile('{}', secret)) as object;
    expect(sealedFile(JSON.stringify({ ...file, version: 2 }))).toBe('newer');
    expect(sealedFile(JSON.stringify({ ...file, cipher: { name: 'another' } }))).toBe('newer');
  });
});
