import { DestroyRef, ElementRef, type Signal, inject, signal } from '@angular/core';

/** Width of the component's own element in px, followed as it changes. To be called in an injection context. */
export function hostWidth(): Signal<number> {
  const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const width = signal(0);
  const observer = new ResizeObserver(([entry]) => {
    if (entry) width.set(entry.contentRect.width);
  });
  observer.observe(element);
  inject(DestroyRef).onDestroy(() => {
    observer.disconnect();
  });
  return width.asReadonly();
}
