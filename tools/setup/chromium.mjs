// Finds a Chromium-family browser for Karma and Playwright.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'chromium');
const fallback = join(cache, 'chromium.sh');

/** Start flags for a test browser; without the sandbox only where Chromium cannot have one. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 || process.env.CI || existsSync(fallback) ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function candidates() {
  const env = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((n) =>
      ['', env.HOME ?? ''].map((h) => `${h}/Applications/${n}.app/Contents/MacOS/${n}`),
    );
  }
  if (process.platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((d) => [
        join(d, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(d, 'Chromium', 'Application', 'chrome.exe'),
        join(d, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'];
  return (env.PATH ?? '').split(delimiter).flatMap((d) => names.map((n) => join(d, n)));
}

/** Path of an installed browser, or null. */
export function findChromium() {
  if (process.env.CHROME_BIN && existsSync(process.env.CHROME_BIN)) return process.env.CHROME_BIN;
  return [...candidates(), fallback].find(runnable) ?? null;
}

function run(cmd, args, options = {}) {
  return spawnSync(cmd, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli
    ? run(process.env.npm_node_execpath ?? process.execPath, [cli, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/** Path of a browser, installing one where none is there. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  // Debian and Ubuntu as root (containers, CI): the distribution's package brings its libraries with it.
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('No Chromium found: installing the Debian package…');
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    ) {
      const p = findChromium();
      if (p) return p;
    }
  }
  // A Chromium shipped inside an npm package (Linux x64).
  if (process.platform === 'linux' && process.arch === 'x64') {
    console.log('No Chromium found: fetching @sparticuz/chromium from npm…');
    if (
      npm(
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '--engine-strict=false',
        '@sparticuz/chromium@153.0.0',
      )
    ) {
      mkdirSync(cache, { recursive: true });
      process.env.TMPDIR = cache; // where the package unpacks itself
      const { default: chromium, inflate } = await import('@sparticuz/chromium');
      const bin = await chromium.executablePath();
      const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
      await inflate(join(packed, 'al2023.tar.br')); // NSS and NSPR, which a bare system lacks
      writeFileSync(
        fallback,
        `#!/bin/sh\nLD_LIBRARY_PATH="${cache}/al2023/lib:$LD_LIBRARY_PATH" FONTCONFIG_PATH="${cache}/fonts" exec "${bin}" "$@"\n`,
        { mode: 0o755 },
      );
      return fallback;
    }
  }
  console.error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_BIN to its path.');
  process.exit(1);
}
