// `<file>.br` beside every text file at the highest quality, as a static host serves it.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Whether the compressed copy is of this file as it is. */
const isCompressed = (file) => existsSync(`${file}.br`) && statSync(`${file}.br`).mtimeMs >= statSync(file).mtimeMs;

export async function compressFiles(root) {
  const files = readdirSync(root, { recursive: true })
    .map((name) => join(root, String(name)))
    .filter((file) => /\.(js|css|html|json|svg|txt|webmanifest)$/.test(file) && !isCompressed(file));

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
}
