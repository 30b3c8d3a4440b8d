import { type ElementRef, type Signal, afterRenderEffect, linkedSignal } from '@angular/core';

/** How closely a slide is set: 0 as it is meant, each step smaller and with less on it. */
export type Closeness = 0 | 1 | 2 | 3;

const closest = 3;

/**
 * Sets what is shown closer until it fits its place, so that nothing is cut and nothing scrolls. Narrow windows scroll instead.
 * @param place the element with a height of its own @param shown what is shown: another one begins as it is meant
 */
export function fitting(place: Signal<ElementRef<HTMLElement>>, shown: Signal<unknown>): Signal<Closeness> {
  const closeness = linkedSignal<unknown, Closeness>({ source: shown, computation: () => 0 });
  afterRenderEffect({
    read: () => {
      shown();
      const step = closeness();
      const { scrollHeight, clientHeight } = place().nativeElement;
      if (scrollHeight <= clientHeight + 1) return;
      if (step < closest) closeness.set((step + 1) as Closeness);
    },
  });
  return closeness;
}
