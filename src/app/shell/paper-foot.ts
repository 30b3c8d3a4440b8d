import { DOCUMENT, effect, inject } from '@angular/core';

/** Where the margin boxes of `styles/print.scss` read the sentence from. */
const PROPERTY = '--tandem-paper-foot';

/** Writes a sentence at the foot of every printed page. To be called in an injection context. */
export function paperFoot(said: () => string): void {
  const { style } = inject(DOCUMENT).documentElement;
  // A string of CSS escapes its quotes as JSON does.
  effect(() => {
    style.setProperty(PROPERTY, JSON.stringify(said()));
  });
}
