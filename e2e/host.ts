import { spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveBuild } from '../tools/audit/server';

const project = join(__dirname, '..');
const build = join(project, 'dist', 'tandem', 'browser');
const tools = join(project, 'tools', 'serve');

/** Writes the worker of a build under another version's name. */
const withWorker = `
  import { namesOfBuild, writeWorker } from '${pathToFileURL(join(tools, 'worker.mjs')).href}';
  const [, root, application] = process.argv;
  await writeWorker(root, { ...namesOfBuild(), application });
`;

/** A host of a copy of the build, which can be switched off and can be given another version. */
export class Host {
  #server: ChildProcess | null = null;

  constructor(
    readonly port: number,
    readonly root: string,
    readonly base = '/',
  ) {
    cpSync(build, root, { recursive: true, preserveTimestamps: true });
    if (base !== '/') this.#run(join(tools, 'ready.mjs'), '--root', root, '--base', base);
  }

  at(address: string): string {
    return `http://127.0.0.1:${this.port}${this.base}${address.replace(/^\//, '')}`;
  }

  async start(): Promise<void> {
    this.#server = await serveBuild(this.port, { root: this.root, base: this.base });
  }

  stop(): void {
    this.#server?.kill();
    this.#server = null;
  }

  /** Files below the root, by name. */
  files(matching: RegExp): string[] {
    return readdirSync(this.root).filter((name) => matching.test(name));
  }

  /**
   * Puts a version in the place of the one that is served, as a host does: its scripts have other names, and those of before are
   * gone. The page says which version it is.
   */
  deploy(application: string): void {
    const mark = application.replaceAll('.', '');
    const anew = (text: string) =>
      text.replace(
        /\b(chunk|main)-([\w-]{8})(?=\.js)/g,
        (_, kind: string, hash: string) => `${kind}-${(mark + hash).slice(0, 8)}`,
      );
    for (const name of this.files(/\.br$/)) rmSync(join(this.root, name));
    for (const name of this.files(/\.(js|html)$/)) {
      const file = join(this.root, name);
      writeFileSync(file, anew(readFileSync(file, 'utf8')));
      renameSync(file, join(this.root, anew(name)));
    }
    const page = join(this.root, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html data-version="${application}" `));
    this.#run('--input-type=module', '-e', withWorker, this.root, application);
  }

  /** Spoils a file as a broken upload does. */
  spoil(name: string): void {
    rmSync(join(this.root, `${name}.br`), { force: true });
    writeFileSync(join(this.root, name), '// half a fi');
  }

  remove(name: string): void {
    for (const file of [name, `${name}.br`]) rmSync(join(this.root, file), { force: true });
  }

  /** Takes Tandem away from the host: docs/hosting.md. */
  withdraw(): void {
    this.remove('worker.js');
    cpSync(join(project, 'public', 'worker.js'), join(this.root, 'worker.js'));
  }

  #run(...order: string[]): void {
    const done = spawnSync(process.execPath, order);
    if (done.status !== 0) throw new Error(done.stderr.toString());
  }
}
