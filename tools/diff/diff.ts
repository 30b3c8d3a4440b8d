import { join } from 'node:path';
import { readShelf, type Shelf } from '../check/files';
import { compareVersions, type KnowledgeDiff } from './compare';
import { printed } from './print';
import { shelfAt } from './revision';
import { Unreadable } from './unreadable';
import { versionOf } from './version';

const root = join(__dirname, '..', '..');
const workingTree = 'the working tree';

function shelfOfWorkingTree(): Shelf {
  try {
    return readShelf();
  } catch (error) {
    throw new Unreadable(`src/knowledge cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const tallyOf = (diff: KnowledgeDiff, from: string, to: string, seconds: number) => {
  const groups = diff.options.flatMap((option) => option.groups);
  return {
    from,
    to,
    options: diff.options.length,
    groups: groups.length,
    states: groups.reduce((sum, { states }) => sum + states, 0),
    optionsAdded: diff.optionsAdded.length,
    optionsRemoved: diff.optionsRemoved.length,
    orderChanges: diff.order.length,
    seconds: Math.round(seconds * 10) / 10,
  };
};

/**
 * Which patient states change their recommendation between two versions: `npm run diff -- [REV1 [REV2]]`, of HEAD and the working
 * tree where nothing else is said. The last line is the tally as JSON; `--json` prints the comparison itself as one line instead. Exits 2 with one sentence where there is nothing to compare.
 */
function main(): void {
  const started = performance.now();
  const words = process.argv.slice(2);
  const [from = 'HEAD', to, ...more] = words.filter((word) => !word.startsWith('--'));
  const unknown = words.find((word) => word.startsWith('--') && word !== '--json') ?? more[0];
  if (unknown !== undefined)
    throw new Unreadable(`"${unknown}" is not understood: npm run diff -- [REV1 [REV2]] [--json]`);
  const before = versionOf(shelfAt(from, root), from);
  const after = to === undefined ? versionOf(shelfOfWorkingTree(), workingTree) : versionOf(shelfAt(to, root), to);
  const diff = compareVersions(before, after, after.knowledge.manifest.evidenceDate);
  const label = to ?? workingTree;
  const tally = () => JSON.stringify(tallyOf(diff, from, label, (performance.now() - started) / 1000));
  const lines = words.includes('--json') ? [JSON.stringify(diff)] : [...printed(diff, from, label), tally()];
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
