/** What newer browsers have for this (Prioritized Task Scheduling); others are asked by a message to themselves. */
interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the browser draw and answer before work goes on. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Lets everything happen first that is already due, the drawing of what has changed above all. */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Longer than this without a pause is felt on a slow device. */
const sliceMs = 5;

/** Does a work in steps, lets the browser draw and answer whenever a slice of time is over, and gives its result. */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < sliceMs) continue;
    await pause();
    since = performance.now();
  }
}
