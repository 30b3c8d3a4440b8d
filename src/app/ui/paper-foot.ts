import { DOCUMENT, DestroyRef, effect, inject } from '@angular/core';

/**
 * Writes a sentence at the foot of every printed page, where the margin boxes of `styles/print.scss` read it from; that of a document,
 * which may be in another language, stands in place of the frame's while the document is there. To be called in an injection context.
 */
export function paperFoot(of: 'frame' | 'document', said: () => string): void {
  const property = of === 'frame' ? '--tandem-paper-foot' : '--tandem-document-foot';
  const { style } = inject(DOCUMENT).documentElement;
  // A string of CSS escapes its quotes as JSON does.
  effect(() => {
    style.setProperty(property, JSON.stringify(said()));
  });
  inject(DestroyRef).onDestroy(() => style.removeProperty(property));
}
