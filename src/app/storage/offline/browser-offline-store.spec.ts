import type { ToWorker } from '../../../worker/messages';
import type { ReleaseTold } from '../../../worker/release';
import { browserOfflineStore, type OfflineWindow } from './browser-offline-store';
import type { OfflineNews, OfflineStore } from './offline-store';

const releaseOf = (id: string): ReleaseTold => ({
  id,
  application: id,
  knowledge: '2026.11',
  evidenceDate: '2026-11-29',
  bytes: 1000,
});

class SpecWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly heard: ToWorker[] = [];

  constructor(readonly id: string) {
    super();
  }

  postMessage(message: ToWorker, [port]: MessagePort[] = []): void {
    this.heard.push(message);
    port?.postMessage(releaseOf(this.id));
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class SpecRegistration extends EventTarget {
  installing: SpecWorker | null = null;
  waiting: SpecWorker | null = null;
  active: SpecWorker | null = null;
  updates = 0;

  update(): Promise<void> {
    this.updates++;
    return Promise.resolve();
  }

  arrive(worker: SpecWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class SpecContainer extends EventTarget {
  controller: SpecWorker | null = null;
  registered: [string, RegistrationOptions][] = [];

  constructor(
    readonly registration: SpecRegistration | undefined,
    readonly refusal: Error | null = null,
  ) {
    super();
  }

  register(address: string, options: RegistrationOptions): Promise<void> {
    this.registered.push([address, options]);
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve();
  }

  getRegistration() {
    return Promise.resolve(this.registration);
  }

  control(worker: SpecWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }

  tell(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** Locks that are held by windows of the spec's own choice. */
function locksHeldBy(others: number) {
  const held: { name: string }[] = Array.from({ length: others }, () => ({ name: 'tandem-open-case' }));
  return {
    held,
    query: () => Promise.resolve({ held }),
    request: async (name: string, _: unknown, until: () => Promise<void>) => {
      const lock = { name };
      held.push(lock);
      await until();
      held.splice(held.indexOf(lock), 1);
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function listen(container: SpecContainer | undefined, { others = 0, secure = true } = {}) {
  const loads: number[] = [];
  const locks = locksHeldBy(others);
  const view = {
    document,
    isSecureContext: secure,
    location: { reload: () => loads.push(1) },
    navigator: { serviceWorker: container, locks },
  } as unknown as OfflineWindow;
  const store: OfflineStore = browserOfflineStore(view);
  const news: OfflineNews[] = [];
  store.news.subscribe((one) => news.push(one));
  await settled();
  return { store, news, loads, locks };
}

/** A window that is controlled by the release "one". */
async function controlled(others = 0) {
  const registration = new SpecRegistration();
  const one = new SpecWorker('one');
  one.state = 'activated';
  registration.active = one;
  const container = new SpecContainer(registration);
  container.controller = one;
  return { registration, container, ...(await listen(container, { others })) };
}

/** The release "two" is stored beside the one in use. */
async function arriveTwo(registration: SpecRegistration): Promise<SpecWorker> {
  const two = new SpecWorker('two');
  registration.arrive(two);
  registration.installing = null;
  registration.waiting = two;
  two.become('installed');
  await settled();
  return two;
}

describe('the application as the browser stores it', () => {
  it('is stored with the first visit, by the worker beside the page', async () => {
    const registration = new SpecRegistration();
    const container = new SpecContainer(registration);
    const { news, loads } = await listen(container);
    expect(container.registered).toEqual([[new URL('worker.js', document.baseURI).href, { updateViaCache: 'none' }]]);
    const one = new SpecWorker('one');
    registration.arrive(one);
    one.become('installed');
    registration.active = one;
    one.become('activated');
    container.control(one);
    await settled();
    expect(news).toEqual([{ kind: 'storing' }, { kind: 'stored', release: releaseOf('one') }]);
    expect(loads).toEqual([]);
  });

  it('tells of a newer release once it is whole, and changes nothing', async () => {
    const { registration, news, loads } = await controlled();
    const two = await arriveTwo(registration);
    expect(news).toEqual([
      { kind: 'stored', release: releaseOf('one') },
      { kind: 'ready', release: releaseOf('two') },
    ]);
    expect(two.heard).toEqual([{ kind: 'release' }]);
    expect(loads).toEqual([]);
  });

  it('tells of a newer release that waits since an earlier visit', async () => {
    const registration = new SpecRegistration();
    registration.active = new SpecWorker('one');
    registration.waiting = new SpecWorker('two');
    const { news } = await listen(new SpecContainer(registration));
    expect(news).toContain({ kind: 'ready', release: releaseOf('two') });
  });

  it('takes the newer release when it is told to, and loads the page once that has taken over', async () => {
    const { registration, container, store, loads } = await controlled();
    const two = await arriveTwo(registration);
    expect(await store.take()).toBeTrue();
    expect(two.heard.at(-1)).toEqual({ kind: 'take' });
    expect(loads).toEqual([]);
    container.control(two);
    expect(loads.length).toBe(1);
  });

  it('takes nothing while another window has a case open', async () => {
    const { registration, store, loads } = await controlled(1);
    const two = await arriveTwo(registration);
    expect(await store.take()).toBeFalse();
    expect(two.heard).toEqual([{ kind: 'release' }]);
    expect(loads).toEqual([]);
  });

  it('lets the other windows know of the open case, and only as long as it is open', async () => {
    const { store, locks } = await controlled();
    store.hold(true);
    store.hold(true);
    expect(locks.held.length).toBe(1);
    store.hold(false);
    await settled();
    expect(locks.held.length).toBe(0);
  });

  it('offers what another window has taken, and never loads the page by itself', async () => {
    const { container, news, loads, store } = await controlled();
    container.control(new SpecWorker('two'));
    await settled();
    expect(news.at(-1)).toEqual({ kind: 'ready', release: releaseOf('two') });
    expect(loads).toEqual([]);
    await store.take();
    expect(loads.length).toBe(1);
  });

  it('asks the host for a newer release when it is told to', async () => {
    const { registration, store } = await controlled();
    store.look();
    expect(registration.updates).toBe(1);
  });

  it('tells what could not be stored and what could not be had', async () => {
    const { container, news } = await controlled();
    container.tell({ kind: 'notStored', why: 'main-AB.js' });
    container.tell({ kind: 'missing', offline: true });
    container.tell({ kind: 'missing', offline: false });
    expect(news.slice(1)).toEqual([
      { kind: 'refused', why: 'main-AB.js' },
      { kind: 'missing', why: 'offline' },
      { kind: 'missing', why: 'gone' },
    ]);
  });

  it('says why nothing is stored', async () => {
    const refused = new SpecContainer(undefined, new Error('The operation is insecure.'));
    expect((await listen(refused)).news).toEqual([{ kind: 'refused', why: 'The operation is insecure.' }]);
    expect((await listen(undefined)).news).toEqual([{ kind: 'not-here', why: 'browser' }]);
    expect((await listen(undefined, { secure: false })).news).toEqual([{ kind: 'not-here', why: 'insecure' }]);
  });
});
