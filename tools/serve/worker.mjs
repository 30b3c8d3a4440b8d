// Writes the service worker of a build: src/worker in one script, with the list of the files that it stores.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(project, path), 'utf8'));

/** What this build is called. */
export function namesOfBuild() {
  const { version: knowledge, evidenceDate } = read('src/knowledge/manifest.json');
  return { application: read('package.json').version, knowledge, evidenceDate };
}

/** Every file that is served, by its path below the base; the page itself is the empty path. */
function filesOf(root) {
  return readdirSync(root, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => statSync(join(root, name)).isFile() && !name.endsWith('.br') && name !== 'worker.js')
    .sort();
}

export async function writeWorker(root, names) {
  const files = {};
  let bytes = 0;
  for (const name of filesOf(root)) {
    const body = readFileSync(join(root, name));
    files[name === 'index.html' ? '' : name] = createHash('sha256').update(body).digest('base64');
    bytes += body.length;
  }
  const id = createHash('sha256')
    .update(JSON.stringify([names, files]))
    .digest('hex')
    .slice(0, 16);
  await build({
    entryPoints: [join(project, 'src/worker/worker.ts')],
    outfile: join(root, 'worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { TANDEM_RELEASE: JSON.stringify({ id, ...names, bytes, files }) },
  });
}
