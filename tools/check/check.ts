import { conditions } from './conditions';
import { figures } from './figures';
import { readShelf } from './files';
import { languages } from './languages';
import { observations } from './observations';
import { references } from './references';
import { shape } from './shape';

/** Runs every check over the knowledge; prints what it refuses and exits 1. */
const shelf = readShelf();
let refused = 0;
for (const { name, check } of [shape, conditions, references, figures, observations, languages]) {
  for (const problem of check(shelf)) {
    console.error(`${name}: ${problem}`);
    refused++;
  }
}
console.log(
  `${shelf.options.length} options, ${shelf.rules.length} rules, ${shelf.facts.length} facts, ${shelf.trials.length} trials, ` +
    `${shelf.drugs.length} drugs, ${shelf.samples.length} samples, ${shelf.sources.length} sources: ${refused} refused`,
);
process.exitCode = refused > 0 ? 1 : 0;
