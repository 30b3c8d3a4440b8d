// Installs the locked dependencies when node_modules is missing or does not match package-lock.json.
// No dependencies of its own, and runs on any Node >= 18: it is what makes `npm start` and
// `npm test` work on a fresh clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = new URL('../../node_modules/.install-stamp', import.meta.url);
const want = createHash('sha256')
  .update(readFileSync(new URL('../../package-lock.json', import.meta.url)))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== want) {
  console.log('Installing dependencies (npm ci)…');
  // The Node that runs npm itself, never the one in node_modules that npm ci is about to delete.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npmCli = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const r = npmCli
    ? spawnSync(node, [npmCli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (r.status !== 0) process.exit(r.status ?? 1);
  writeFileSync(stampFile, want);
}

// What the browser is given of the knowledge is made from its files anew.
const packed = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url)), 'tools/knowledge/pack.ts'],
  { cwd: root, stdio: 'inherit' },
);
if (packed.status !== 0) process.exit(packed.status ?? 1);

if (process.argv.includes('--browser')) {
  const { ensureChromium } = await import('./chromium.mjs');
  console.log(`Browser for tests: ${await ensureChromium()}`);
}
