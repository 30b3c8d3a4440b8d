import { Observable, type Subscriber } from 'rxjs';
import type { FromWorker, ReleaseAnswer, ToWorker } from '../../../worker/messages';
import { openCaseLock } from './open-case-lock';
import type { OfflineNews, OfflineStore } from './offline-store';
import { workerAddress } from './worker-address';

/** What of the window is used; specs give their own. */
export type OfflineWindow = Pick<Window, 'document' | 'isSecureContext' | 'location' | 'navigator'>;

/** The service worker of this build, from the page's side. */
export function browserOfflineStore(view: OfflineWindow): OfflineStore {
  // Absent in some private windows and without https, whatever the type says.
  const workers = view.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const lock = openCaseLock(view.navigator.locks);
  let registration: ServiceWorkerRegistration | undefined;
  let taking = false;

  async function begin(tell: (news: OfflineNews) => void, container: ServiceWorkerContainer): Promise<void> {
    container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'notStored') tell({ kind: 'refused', why: data.why });
      else tell({ kind: 'missing', why: data.offline ? 'offline' : 'gone' });
    });
    // The first worker takes over a window that was opened before it: nothing is replaced by that.
    let controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (taking) view.location.reload();
      // Taken in another window: this one goes on with its own files until it is loaded again.
      else if (controlled && container.controller) void told(container.controller, 'ready', tell);
      controlled = true;
    });
    await container.register(workerAddress(view as Window), { updateViaCache: 'none' });
    registration = await container.getRegistration();
    if (!registration) throw new Error('no registration');
    follow(registration, tell);
  }

  function follow(known: ServiceWorkerRegistration, tell: (news: OfflineNews) => void): void {
    if (known.active) void told(known.active, 'stored', tell);
    if (known.waiting) void told(known.waiting, 'ready', tell);
    const arriving = (worker: ServiceWorker | null) => {
      if (!worker) return;
      const first = known.active === null;
      if (first) tell({ kind: 'storing' });
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated' && first) void told(worker, 'stored', tell);
        if (worker.state === 'installed' && !first) void told(worker, 'ready', tell);
      });
    };
    arriving(known.installing);
    known.addEventListener('updatefound', () => {
      arriving(known.installing);
    });
  }

  return {
    news: new Observable<OfflineNews>((listener: Subscriber<OfflineNews>) => {
      const tell = (news: OfflineNews) => {
        listener.next(news);
      };
      if (!workers) tell({ kind: 'not-here', why: view.isSecureContext ? 'browser' : 'insecure' });
      else
        begin(tell, workers).catch((error: unknown) => {
          tell({ kind: 'refused', why: error instanceof Error ? error.message : String(error) });
        });
    }),
    look: () => {
      // Without network there is nothing to find: it is asked again at the next occasion.
      registration?.update().catch(() => null);
    },
    hold: (caseOpen) => {
      lock.hold(caseOpen);
    },
    take: async () => {
      const waiting = registration?.waiting;
      if (waiting && (await lock.heldElsewhere())) return false;
      taking = true;
      if (waiting) waiting.postMessage({ kind: 'take' } satisfies ToWorker);
      else view.location.reload();
      return true;
    },
  };
}

/** Tells what a worker stores, in the worker's own words. */
async function told(worker: ServiceWorker, kind: 'stored' | 'ready', tell: (news: OfflineNews) => void): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const release = await new Promise<ReleaseAnswer>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<ReleaseAnswer>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage({ kind: 'release' } satisfies ToWorker, [port2]);
  });
  tell({ kind, release });
}
