import type { Release } from './release';

/** Where a cache says which release it holds. It is written last: a cache without it is not whole. */
const label = 'stored-release.json';
/** Where it says that windows have been opened with it. */
const begun = 'begun-release.json';
/** Files fetched side by side: enough to fill the line, few enough to leave room for the page. */
const lanes = 4;
/** Names of files change with each build; queries and what the host varies by do not matter. */
const anyway = { ignoreSearch: true, ignoreVary: true };

export interface StoreTools {
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
  /** Address of the folder that the application is served from, with its slash. */
  base: string;
}

interface Older {
  name: string;
  cache: Cache;
  files: Release['files'];
}

/** The releases that this device holds, one cache each. */
export class ReleaseStore {
  readonly #tools: StoreTools;
  readonly #release: Release;
  /** Caches belong to the origin: another folder of the same host may hold a Tandem of its own. */
  readonly #prefix: string;
  readonly #name: string;

  constructor(release: Release, tools: StoreTools) {
    this.#tools = tools;
    this.#release = release;
    this.#prefix = `tandem:${new URL(tools.base).pathname}:`;
    this.#name = this.#prefix + release.id;
  }

  /**
   * Stores every file of the release or none: what an older release holds alike is copied, the rest fetched and compared with its
   * hash by the browser. Rejects with the path of the first file that cannot be had, or with the browser's reason.
   */
  async fill(): Promise<void> {
    const { caches } = this.#tools;
    const cache = await caches.open(this.#name);
    const older = await this.#older();
    const waiting = Object.keys(this.#release.files);
    const lane = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (await cache.match(this.#url(path), anyway)) continue;
        await cache.put(this.#url(path), (await this.#alike(path, older)) ?? (await this.#fetched(path)));
      }
    };
    const done = await Promise.allSettled(
      Array.from({ length: lanes }, () =>
        lane().catch((error: unknown) => {
          waiting.length = 0;
          throw error;
        }),
      ),
    );
    const refused = done.find((one) => one.status === 'rejected');
    if (refused) {
      await caches.delete(this.#name);
      throw refused.reason;
    }
    await cache.put(this.#url(label), new Response(JSON.stringify(this.#release)));
  }

  /** A stored file; where the browser has lost it, it is fetched again and stored. Rejects where it cannot be had. */
  async file(path: string): Promise<Response> {
    const cache = await this.#tools.caches.open(this.#name);
    const held = await cache.match(this.#url(path), anyway);
    if (held) return held;
    const fetched = await this.#fetched(path);
    await cache.put(this.#url(path), fetched.clone());
    return fetched;
  }

  /** A file of a release that was stored before: a window that was opened with it goes on with it. */
  async olderFile(path: string): Promise<Response | undefined> {
    for (const { cache } of await this.#older()) {
      const held = await cache.match(this.#url(path), anyway);
      if (held) return held;
    }
    return undefined;
  }

  /**
   * Windows are opened with this release from now on. Of those made before it only the last stays with which windows were opened:
   * they may still be. One made after it may be just being stored.
   */
  async begin(): Promise<void> {
    const { caches } = this.#tools;
    let before: string | undefined;
    for (const { name, cache } of await this.#older())
      if (before === undefined && (await cache.match(this.#url(begun)))) before = name;
    const names = await this.#names();
    const made = names.slice(0, Math.max(0, names.indexOf(this.#name)));
    for (const name of made) if (name !== before) await caches.delete(name);
    await (await caches.open(this.#name)).put(this.#url(begun), new Response());
  }

  /** Releases that are whole, the newest first. */
  async #older(): Promise<Older[]> {
    const whole: Older[] = [];
    for (const name of (await this.#names()).reverse()) {
      if (name === this.#name) continue;
      const cache = await this.#tools.caches.open(name);
      const told = await cache.match(this.#url(label));
      if (told) whole.push({ name, cache, files: ((await told.json()) as Release).files });
    }
    return whole;
  }

  /** Browsers list caches in the order in which they were made. */
  async #names(): Promise<string[]> {
    return (await this.#tools.caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }

  async #alike(path: string, older: readonly Older[]): Promise<Response | undefined> {
    const same = older.find(({ files }) => files[path] === this.#release.files[path]);
    return same?.cache.match(this.#url(path), anyway);
  }

  async #fetched(path: string): Promise<Response> {
    // First what the page has fetched already; what a cache on the way holds of another build does not fit the hash, and is passed by.
    for (const cache of ['default', 'reload'] as const) {
      const integrity = `sha256-${this.#release.files[path] ?? ''}`;
      const response = await this.#tools
        .fetch(new Request(this.#url(path), { cache, integrity, priority: 'low' }))
        .catch(() => null);
      // A page that a host led to elsewhere may not be given as an answer to another address: its text is.
      if (response?.ok) return response.redirected ? new Response(response.body, response) : response;
    }
    throw new Error(path === '' ? 'index.html' : path);
  }

  #url(path: string): string {
    return new URL(path, this.#tools.base).href;
  }
}
