import { DestroyRef, PendingTasks, type Signal, inject, signal } from '@angular/core';
import { nextFrame } from './next-frame';

/**
 * Counts from 1 up to `total`, one step a frame: what is seen first is drawn first, and a slow device stays responsive
 * while the rest of a long page follows. To be called in an injection context.
 */
export function inSteps(total: number): Signal<number> {
  const drawn = signal(1);
  let alive = true;
  inject(DestroyRef).onDestroy(() => (alive = false));
  // The application is stable once all of it is drawn: specs and the router wait for that.
  inject(PendingTasks).run(async () => {
    while (alive && drawn() < total) {
      await nextFrame();
      drawn.update((steps) => steps + 1);
    }
  });
  return drawn.asReadonly();
}
