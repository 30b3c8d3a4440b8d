import { DestroyRef, type Signal, inject, signal } from '@angular/core';

/** Whether a media query holds, followed as it changes. To be called in an injection context. */
export function media(query: string): Signal<boolean> {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  const follow = () => {
    holds.set(list.matches);
  };
  list.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => {
    list.removeEventListener('change', follow);
  });
  return holds.asReadonly();
}
