// Makes the build ready to be served: the folder that it is served from (--base /tandem/), compile hints, the worker that stores it
// for work without network, and compressed copies. In this order: the worker knows each file by its hash. A copy of the build: --root.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, buildRoot } from './arguments.mjs';
import { giveCompileHints } from './compile-hints.mjs';
import { compressFiles } from './compress.mjs';
import { namesOfBuild, writeWorker } from './worker.mjs';

const root = buildRoot();

const page = join(root, 'index.html');
const html = readFileSync(page, 'utf8');
const based = html.replace(/<base href="[^"]*"/, `<base href="${basePath()}"`);
if (based !== html) writeFileSync(page, based);
giveCompileHints(root);
await writeWorker(root, namesOfBuild());
await compressFiles(root);
