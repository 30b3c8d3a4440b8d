import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The value that follows `--name` on the command line. */
export function argument(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback;
}

/** The folder of the build: this project's own, or `--root`. */
export function buildRoot() {
  return resolve(argument('root', fileURLToPath(new URL('../../dist/tandem/browser', import.meta.url))));
}

/** The path that the application is served under, with its slashes: `--base tandem` is /tandem/. */
export function basePath() {
  const path = argument('base', '/').replace(/^\/|\/$/g, '');
  return path === '' ? '/' : `/${path}/`;
}
