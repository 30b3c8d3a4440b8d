import { knowledge } from '../../src/knowledge/knowledge';
import { readBaseline } from './baseline';
import { proveAll } from './prove-all';
import { findingLines, report, writeBaseline } from './report';

/**
 * Shows the properties of src/knowledge/properties.ts for every possible state; one line of JSON at the end; exits 1 on a
 * violation. `--all` prints the accepted findings too, `--accept` lists all of today's in the baseline.
 */
const started = performance.now();
const proof = proveAll(knowledge);
if (process.argv.includes('--all')) process.stdout.write(`${proof.findings.flatMap(findingLines).join('\n')}\n\n`);
if (process.argv.includes('--accept')) writeBaseline(proof, readBaseline());
process.exitCode = report(proof, () => (performance.now() - started) / 1000) ? 0 : 1;
