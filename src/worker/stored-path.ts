/** A request as far as it decides what is answered. */
export interface Asked {
  url: string;
  mode: string;
}

const aFile = /\.[a-z\d]+$/i;

/** The path of an address below the worker's base; null: it lies elsewhere. */
export function pathBelow(url: string, base: string): string | null {
  const { origin, pathname } = new URL(url);
  const below = new URL(base);
  if (origin !== below.origin || !pathname.startsWith(below.pathname)) return null;
  return pathname.slice(below.pathname.length);
}

/**
 * Which stored file answers a request: every page of the application is the one page that is stored (the empty path). null: none
 * does, and the network is asked.
 */
export function storedPath({ url, mode }: Asked, base: string, files: Readonly<Record<string, string>>): string | null {
  const path = pathBelow(url, base);
  if (path === null) return null;
  if (Object.hasOwn(files, path)) return path;
  if (mode !== 'navigate') return null;
  return path === 'index.html' || !aFile.test(path) ? '' : null;
}
