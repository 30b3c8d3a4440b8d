import { createInterface } from 'node:readline';
import { interactions } from '../../src/knowledge/interactions';
import { knowledge } from '../../src/knowledge/knowledge';
import { answer } from './answer';

/** Reads one patient as JSON a line, writes one line of JSON each. docs/recommend.md fixes every key. */
async function main(): Promise<void> {
  const held = { ...knowledge, ...interactions };
  let line = 0;
  let bad = false;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    const out = answer(text, line, held);
    if ('error' in out) bad = true;
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  process.exitCode = bad ? 1 : 0;
}

void main();
