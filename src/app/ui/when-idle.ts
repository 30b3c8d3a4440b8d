/** Calls back when the browser has nothing better to do, after two seconds at the latest. */
export function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback: a short wait lets what is on screen settle there.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
}
