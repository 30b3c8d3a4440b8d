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
