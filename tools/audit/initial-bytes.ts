import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = join(__dirname, '..', '..', 'dist', 'tandem', 'browser');

/** Bytes of the JavaScript that index.html loads and preloads, brotli at its highest quality as a static host serves it. */
export function initialBrotliBytes(): number {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
  return [...files].reduce((sum, file) => {
    const body = readFileSync(join(dist, file));
    return sum + brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }, 0);
}
