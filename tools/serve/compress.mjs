// Makes the build ready to be served: compile hints, then `<file>.br` beside every text file at the highest quality, as a
// static host serves it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { giveCompileHints } from './compile-hints.mjs';

const root = fileURLToPath(new URL('../../dist/tandem/browser', import.meta.url));
giveCompileHints(root);
const compress = promisify(brotliCompress);
const files = readdirSync(root, { recursive: true })
  .map((name) => join(root, String(name)))
  .filter((file) => /\.(js|css|html|json|svg|txt|webmanifest)$/.test(file));

await Promise.all(
  files.map(async (file) => {
    const body = readFileSync(file);
    writeFileSync(
      `${file}.br`,
      await compress(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      }),
    );
  }),
);
