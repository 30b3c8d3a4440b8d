import { caseFile, caseVersion, openCaseFile } from './case-file';
import { emptyDesk } from '../navigation/desk';
import { newCase } from './kept-case';
import { migrations } from './migrations';

const kept = newCase('0b7e', '2026-11-01T08:00:00Z');
const written = caseFile(kept, '2026.11.2', '2026-11-29T10:00:00Z');

describe('case file', () => {
  it('reads what was written', () => {
    expect(openCaseFile(JSON.stringify(written))).toEqual({ kind: 'read', version: caseVersion, file: written });
  });

  it('says what it is not', () => {
    expect(openCaseFile('{')).toEqual({ kind: 'notJson' });
    for (const other of ['null', '[]', '{"resourceType":"Bundle"}', '{"format":"tandem-case","version":"1"}']) {
      expect(openCaseFile(other)).withContext(other).toEqual({ kind: 'notACase' });
    }
  });

  it('does not guess at a file of a newer version', () => {
    const newer = JSON.stringify({ ...written, version: caseVersion + 1 });
    expect(openCaseFile(newer)).toEqual({ kind: 'newer', version: caseVersion + 1 });
  });

  it('has a step from every version before', () => {
    expect(migrations).toHaveSize(caseVersion - 1);
  });

  it('brings an older file forward, step by step', () => {
    const steps = [
      (file: object) => ({ ...file, case: { label: 'two' } }),
      (file: object) => ({ ...file, seen: JSON.stringify(file) }),
    ];
    const read = openCaseFile('{"format":"tandem-case","version":1,"case":{"label":"one"}}', steps, 3);
    expect(read).toEqual({
      kind: 'read',
      version: 1,
      file: {
        format: 'tandem-case',
        version: 3,
        case: { label: 'two' },
        seen: '{"format":"tandem-case","version":2,"case":{"label":"two"}}',
      },
    });
  });

  it('gives a case of version 1 an empty desk, and leaves all else as it was', () => {
    const { desk, ...before } = kept;
    const read = openCaseFile(JSON.stringify({ ...written, version: 1, case: before }));
    expect(read).toEqual({ kind: 'read', version: 1, file: { ...written, version: 2, case: { ...before, desk } } });
    expect(desk).toEqual(emptyDesk);
  });

  it('leaves a file of version 1 that has no case as it is for the reader to refuse', () => {
    for (const odd of [undefined, null, 'case', []]) {
      const read = openCaseFile(JSON.stringify({ ...written, version: 1, case: odd }));
      expect(read.kind === 'read' && (read.file as { case?: unknown }).case)
        .withContext(String(odd))
        .toEqual(odd);
    }
  });
});
