import { DestroyRef, type Signal, inject, signal } from '@angular/core';

/** Lets the browser draw a frame before work goes on; a hidden page is not drawn, and does not wait for it. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    if (document.visibilityState === 'hidden') channel.port2.postMessage(null);
    else
      requestAnimationFrame(() => {
        channel.port2.postMessage(null);
      });
  });
}

/**
 * Counts from 1 up to `total`, one step a frame: what is seen first is drawn first, and a slow device stays responsive
 * while the rest of a long page follows. To be called in an injection context.
 */
export function inSteps(total: number): Signal<number> {
  const drawn = signal(1);
  let alive = true;
  inject(DestroyRef).onDestroy(() => (alive = false));
  const go = async () => {
    while (alive && drawn() < total) {
      await nextFrame();
      drawn.update((steps) => steps + 1);
    }
  };
  void go();
  return drawn.asReadonly();
}
