interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

/** A worker of this build: the bundler names them so and puts them beside the page. */
const worker = /^\/(?:[\w-]+\/)*worker-[\w-]+\.js$/;

let made = false;

/**
 * The page's policy takes no address of a script as a bare text, and `new Worker` has nothing else to take: this lets through workers
 * of the build from this origin, and no other address. Where the browser knows no such policy there is nothing to do.
 */
export function trustOwnWorkers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (made || !trustedTypes) return;
  made = true;
  trustedTypes.createPolicy('default', { createScriptURL: (address) => (isOwnWorker(address) ? address : null) });
}

/** Whether an address is that of a worker of this build. */
export function isOwnWorker(address: string, page = document.baseURI): boolean {
  const { origin, pathname } = new URL(address, page);
  return origin === new URL(page).origin && worker.test(pathname);
}
