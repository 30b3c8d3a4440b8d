/**
 * Writes what the prover, the checks and the regression cases found to src/knowledge/proof-report.json, for the library's pages.
 * `--check` writes nothing and exits 1 when it is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { readShelf } from '../check/files';
import { proofReport } from './proof-report';

const path = join(__dirname, '..', '..', 'src', 'knowledge', 'proof-report.json');

async function main(): Promise<void> {
  const text = await format(JSON.stringify(proofReport(readShelf())), { parser: 'json', printWidth: 120 });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (process.argv.includes('--check')) {
    console.error('src/knowledge/proof-report.json is stale: run npm run report');
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log('wrote src/knowledge/proof-report.json');
  }
}

void main();
