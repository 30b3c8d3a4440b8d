import { interactions } from '../../src/knowledge/interactions';
import { knowledge } from '../../src/knowledge/knowledge';
import { readShelf } from '../check/files';
import { answer } from '../recommend/answer';
import { readCases } from './cases';
import { readKnown, unexpected } from './known';
import { knownIds } from './known-ids';
import { mismatchLine, passes, score } from './score';

/**
 * Runs the engine over the regression cases; prints every mismatch, then one line of JSON with the counts. Fails on what is unsafe
 * and on any mismatch that known.json does not list.
 */
function main(): void {
  const held = { ...knowledge, ...interactions };
  const result = score(
    readCases(),
    (record) => answer(JSON.stringify(record), 1, held),
    knownIds(knowledge, readShelf()),
  );
  const surprises = unexpected(result.mismatches, readKnown());
  const lines = [
    ...result.problems.map((problem) => `fault  ${problem}`),
    ...[...result.mismatches].sort((a, b) => b.flag.localeCompare(a.flag)).map(mismatchLine),
    ...surprises,
    JSON.stringify(result.tally),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = passes(result) && surprises.length === 0 ? 0 : 1;
}

main();
