import type { Release } from './release';
import { ReleaseStore } from './release-store';

const base = new URL('spec-of-the-store/', location.href).href;

function releaseWith(id: string, files: Release['files']): Release {
  return { id, application: '1', knowledge: '1', evidenceDate: '2026-11-01', bytes: 1, files };
}

/** A host that serves these files and no other; it counts what it was asked. */
function hostOf(served: Record<string, string>) {
  const asked: Request[] = [];
  return {
    asked,
    paths: () => asked.map(({ url }) => url.slice(base.length)),
    fetch: (request: Request) => {
      asked.push(request);
      const text = served[request.url.slice(base.length)];
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    },
  };
}

const storeOf = (release: Release, host: ReturnType<typeof hostOf>) =>
  new ReleaseStore(release, { caches, fetch: host.fetch, base });
const textOf = async (answer: Promise<Response | undefined>) => (await answer)?.text();
const held = async () => (await caches.keys()).filter((name) => name.includes('spec-of-the-store'));

describe('ReleaseStore', () => {
  afterEach(async () => {
    for (const name of await held()) await caches.delete(name);
  });

  it('stores every file, asks the browser to compare its hash, and then needs no network', async () => {
    const host = hostOf({ '': 'the page', 'main-A.js': 'main' });
    const store = storeOf(releaseWith('a', { '': 'hash of page', 'main-A.js': 'hash of main' }), host);
    await store.fill();
    expect(host.asked.map(({ integrity }) => integrity).sort()).toEqual(['sha256-hash of main', 'sha256-hash of page']);
    host.asked.length = 0;
    expect(await textOf(store.file(''))).toBe('the page');
    expect(await textOf(store.file('main-A.js'))).toBe('main');
    expect(host.asked).toEqual([]);
  });

  it('keeps nothing of a release that cannot be had whole, and names the file', async () => {
    const host = hostOf({ '': 'the page', 'a.js': 'a' });
    const store = storeOf(releaseWith('a', { '': '0', 'a.js': '1', 'gone.js': '2' }), host);
    await expectAsync(store.fill()).toBeRejectedWithError('gone.js');
    expect(await held()).toEqual([]);
  });

  it('fetches again past the caches on the way what does not fit its hash', async () => {
    const host = hostOf({});
    let tries = 0;
    const modes: RequestCache[] = [];
    host.fetch = (request) => {
      modes.push(request.cache);
      return tries++ === 0 ? Promise.reject(new TypeError('hash')) : Promise.resolve(new Response('fresh'));
    };
    const store = storeOf(releaseWith('a', { 'a.js': '1' }), host);
    await store.fill();
    expect(await textOf(store.file('a.js'))).toBe('fresh');
    expect(modes).toEqual(['default', 'reload']);
  });

  it('copies what an older release holds alike', async () => {
    await storeOf(
      releaseWith('a', { 'same.js': '1', 'other.js': '2' }),
      hostOf({ 'same.js': 'same', 'other.js': 'old' }),
    ).fill();
    const host = hostOf({ 'other.js': 'new' });
    const next = storeOf(releaseWith('b', { 'same.js': '1', 'other.js': '3' }), host);
    await next.fill();
    expect(host.paths()).toEqual(['other.js']);
    expect(await textOf(next.file('same.js'))).toBe('same');
    expect(await textOf(next.file('other.js'))).toBe('new');
  });

  it('keeps the release that windows were opened with, and drops those before it', async () => {
    let last: ReleaseStore | undefined;
    for (const id of ['a', 'b', 'never-taken', 'c']) {
      last = storeOf(releaseWith(id, { [`${id}.js`]: id }), hostOf({ [`${id}.js`]: `script of ${id}` }));
      await last.fill();
      if (id !== 'never-taken') await last.begin();
    }
    expect((await held()).map((name) => name.split(':').at(-1))).toEqual(['b', 'c']);
    expect(await textOf(last?.olderFile('b.js') ?? Promise.resolve(undefined))).toBe('script of b');
    expect(await last?.olderFile('a.js')).toBeUndefined();
  });

  it('leaves alone the next release, which may be just being stored', async () => {
    const [now, next] = ['a', 'b'].map((id) => storeOf(releaseWith(id, { 'x.js': id }), hostOf({ 'x.js': id })));
    await now?.fill();
    await next?.fill();
    await now?.begin();
    expect((await held()).map((name) => name.split(':').at(-1))).toEqual(['a', 'b']);
  });

  it('does not take a release for whole that was broken off', async () => {
    const name = `tandem:${new URL(base).pathname}:broken`;
    await (await caches.open(name)).put(`${base}part.js`, new Response('part'));
    const store = storeOf(releaseWith('a', { 'a.js': '1' }), hostOf({ 'a.js': 'a' }));
    await store.fill();
    expect(await store.olderFile('part.js')).toBeUndefined();
    await store.begin();
    expect(await held()).not.toContain(name);
  });

  it('fetches and stores again what the browser has lost', async () => {
    const host = hostOf({ 'a.js': 'a' });
    const store = storeOf(releaseWith('a', { 'a.js': '1' }), host);
    await store.fill();
    for (const name of await held()) await (await caches.open(name)).delete(`${base}a.js`);
    expect(await textOf(store.file('a.js'))).toBe('a');
    expect(await textOf(store.file('a.js'))).toBe('a');
    expect(host.paths()).toEqual(['a.js', 'a.js']);
  });
});
