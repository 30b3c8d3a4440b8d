import { knowledge } from '../../src/knowledge/knowledge';
import { readBaseline } from './baseline';
import { judgeAll } from './faults/judge-all';
import { usual } from './faults/project';
import { areEnough, summaryLines, tallyOf, type Tally } from './faults/summary';
import { writeMutants } from './faults/kept';
import { readSurvivors, unexpected, writeSurvivors } from './faults/survivors';
import { proveAll } from './prove-all';
import { findingLines, report, writeBaseline } from './report';

/**
 * Shows the properties of src/knowledge/properties.ts for every possible state; one line of JSON at the end; exits 1 on a
 * violation. `--mutants` makes faults of the knowledge and shows who catches them; `--seed=2` makes others, which no list of
 * survivors speaks of. `--all` prints the accepted findings too, `--accept` lists all of today's in the baseline, or with
 * `--mutants` the survivors in their list.
 */
const given = (name: string) => process.argv.find((one) => one === name || one.startsWith(`${name}=`));
const started = performance.now();

async function withFaults(): Promise<{ tally: Tally; problems: string[] }> {
  const seed = Number(given('--seed')?.split('=')[1] ?? usual.seed);
  const verdicts = await judgeAll({ ...usual, seed });
  if (given('--accept')) {
    writeSurvivors(verdicts, readSurvivors());
    writeMutants(verdicts, readSurvivors());
  }
  const listed = readSurvivors();
  process.stdout.write(`${summaryLines(verdicts, listed).join('\n')}\n`);
  const tally = tallyOf(verdicts);
  const few = areEnough(tally) ? [] : [`${tally.caught} of ${tally.faults} faults are caught: too few`];
  return { tally, problems: [...few, ...(seed === usual.seed ? unexpected(verdicts, listed) : [])] };
}

async function main(): Promise<void> {
  const proof = proveAll(knowledge);
  if (given('--all')) process.stdout.write(`${proof.findings.flatMap(findingLines).join('\n')}\n\n`);
  if (given('--accept') && !given('--mutants')) writeBaseline(proof, readBaseline());
  const faults = given('--mutants') ? await withFaults() : null;
  const isGood = report(proof, () => (performance.now() - started) / 1000, readBaseline(), faults);
  process.exitCode = isGood ? 0 : 1;
}

void main();
