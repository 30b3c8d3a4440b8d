import { type Signal, inject, signal } from '@angular/core';
import { PageWords } from './page-words';

/** For a part that comes on its own: loads its words and says when they are there. */
export function wordsHere(...files: Parameters<PageWords['load']>): Signal<boolean> {
  const ready = signal(false);
  void inject(PageWords)
    .load(...files)
    .then(() => {
      ready.set(true);
    });
  return ready.asReadonly();
}
