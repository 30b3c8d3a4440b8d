import { boardFile } from '../../src/domain/board/board-file';
import { knowledge } from '../../src/knowledge/knowledge';
import { boardOf, sampleCases } from './sample-board';

/** Prints the file of a meeting of all samples and the longest case, each recorded; with ids, of those cases alone. */
const ids = process.argv.slice(2);
const cases = sampleCases().filter(({ id }) => ids.length === 0 || ids.includes(id));
const file = boardFile(boardOf(cases), knowledge.manifest.version, '2026-11-23T10:00:00.000Z');
process.stdout.write(`${JSON.stringify(file)}\n`);
