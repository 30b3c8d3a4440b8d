import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const script = join(__dirname, '..', 'serve', 'serve.mjs');

/**
 * Serves the production build and waits until it answers; the caller stops it. A copy of the build, below a path of the host, where
 * they are given. Throws Error after ten seconds of silence.
 */
export async function serveBuild(port: number, { root = '', base = '/' } = {}): Promise<ChildProcess> {
  const options = ['--port', String(port), '--base', base, ...(root === '' ? [] : ['--root', root])];
  const server = spawn(process.execPath, [script, ...options], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(`http://127.0.0.1:${port}${base}`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return server;
    await sleep(100);
  }
  server.kill();
  throw new Error(`The build is not served on port ${port}: run ng build first`);
}
