/**
 * The service worker: stores one release of Tandem whole and answers with it. It follows the browser's own order of things: a new
 * release is stored beside the one in use and waits until every window is closed, or until a page, with no case open, says to take
 * it. Loading a page again is no reason to change, because a consultation goes on after it.
 */
import type { FromWorker, ToWorker } from './messages';
import type { Release, ReleaseTold } from './release';
import { ReleaseStore } from './release-store';
import { pathBelow, storedPath } from './stored-path';

/** Written in by the build. */
declare const TANDEM_RELEASE: Release;

const scope = self as unknown as ServiceWorkerGlobalScope;
const base = scope.registration.scope;
const { files, ...told } = TANDEM_RELEASE;
const store = new ReleaseStore(TANDEM_RELEASE, { caches, fetch: (request) => fetch(request), base });

async function storeWhole(): Promise<void> {
  try {
    await store.fill();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const client of windows) if (pathBelow(client.url, base) !== null) tell(client, { kind: 'notStored', why });
    throw error;
  }
}

function tell(client: Client | undefined, message: FromWorker): void {
  client?.postMessage(message);
}

/** Answers from the release, or with what the host has of the file today. */
async function ofRelease(path: string, event: FetchEvent): Promise<Response> {
  try {
    return await store.file(path);
  } catch {
    return fromNetwork(event);
  }
}

/** A window that was opened with another release asks for its scripts. */
async function ofOther(path: string, event: FetchEvent): Promise<Response> {
  return (await store.olderFile(path)) ?? fromNetwork(event);
}

async function fromNetwork({ request, clientId }: FetchEvent): Promise<Response> {
  const missing = async (offline: boolean) => {
    tell(await scope.clients.get(clientId), { kind: 'missing', offline });
  };
  try {
    const response = await fetch(request);
    if (!response.ok) await missing(false);
    return response;
  } catch (error) {
    await missing(true);
    throw error;
  }
}

scope.addEventListener('install', (event) => {
  event.waitUntil(storeWhole());
});

scope.addEventListener('activate', (event) => {
  // The window that is open works without network from now on, not from its next visit on.
  event.waitUntil(store.begin().then(() => scope.clients.claim()));
});

scope.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.kind === 'take') event.waitUntil(scope.skipWaiting());
  else event.ports[0]?.postMessage(told satisfies ReleaseTold);
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const path = storedPath(request, base, files);
  if (path !== null) event.respondWith(ofRelease(path, event));
  else if (request.destination === 'script' || request.destination === 'worker') {
    const other = pathBelow(request.url, base);
    if (other !== null) event.respondWith(ofOther(other, event));
  }
});
