// Tells the browser which scripts are all needed at once: it then compiles their functions beside the main thread, while they
// arrive, instead of one by one on the main thread as each is first called. Other engines read a comment.
// Explicit compile hints of V8: https://v8.dev/blog/explicit-compile-hints
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hint = '//# allFunctionsCalledOnLoad\n';

/** Smaller scripts cost more to hand over than they gain (bytes). */
const worthIt = 40_000;

/** A pack of the knowledge: one long text, nothing to compile. */
const isText = (script) => (script.match(/\(|=>/g)?.length ?? 0) < script.length / 200;

export function giveCompileHints(root) {
  for (const name of readdirSync(root).filter((file) => file.endsWith('.js'))) {
    const file = join(root, name);
    const script = readFileSync(file, 'utf8');
    if (script.length < worthIt || script.startsWith(hint) || isText(script)) continue;
    writeFileSync(file, hint + script);
  }
}
