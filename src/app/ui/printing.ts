import { ApplicationRef, DestroyRef, type Signal, computed, inject, signal } from '@angular/core';
import { media } from './media';

/** Whether the page is being printed. It is drawn for paper before the browser takes it. To be called in an injection context. */
export function printing(): Signal<boolean> {
  const application = inject(ApplicationRef);
  const onPaper = media('print');
  const asked = signal(false);
  const follow = (event: Event) => {
    asked.set(event.type === 'beforeprint');
    application.tick();
  };
  const events = ['beforeprint', 'afterprint'];
  for (const name of events) addEventListener(name, follow);
  inject(DestroyRef).onDestroy(() => {
    for (const name of events) removeEventListener(name, follow);
  });
  return computed(() => asked() || onPaper());
}
