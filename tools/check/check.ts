import { checks } from './checks';
import { readShelf } from './files';
import { tally } from './tally';

/** Runs every check over the knowledge; prints what it refuses, then the tally as one line of JSON; exits 1 on a refusal. */
const shelf = readShelf();
let refused = 0;
for (const { name, check } of checks) {
  try {
    for (const problem of check(shelf)) {
      console.error(`${name}: ${problem}`);
      refused++;
    }
  } catch (error) {
    // Knowledge that does not hold together cannot be asked: what the earlier checks refused says why.
    console.error(`${name}: cannot run, ${error instanceof Error ? error.message : String(error)}`);
    refused++;
  }
}
console.log(JSON.stringify(tally(shelf, refused)));
process.exitCode = refused > 0 ? 1 : 0;
