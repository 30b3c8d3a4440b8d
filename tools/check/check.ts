import { conditions } from './conditions';
import { evidenceRules } from './evidence-rules';
import { figures } from './figures';
import { readShelf } from './files';
import { languages } from './languages';
import { observations } from './observations';
import { references } from './references';
import { shape } from './shape';
import { tally } from './tally';

/** Runs every check over the knowledge; prints what it refuses, then the tally as one line of JSON; exits 1 on a refusal. */
const shelf = readShelf();
let refused = 0;
for (const { name, check } of [shape, conditions, references, evidenceRules, figures, observations, languages]) {
  for (const problem of check(shelf)) {
    console.error(`${name}: ${problem}`);
    refused++;
  }
}
console.log(JSON.stringify(tally(shelf, refused)));
process.exitCode = refused > 0 ? 1 : 0;
