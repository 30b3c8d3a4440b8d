import { DOCUMENT, DestroyRef, Injectable, type Signal, computed, inject, signal } from '@angular/core';

const tokens = {
  benefit: '--tandem-benefit',
  harm: '--tandem-harm',
  harmGround: '--tandem-harm-container',
  severe: '--tandem-harm-text',
  other: '--tandem-comparator',
  interval: '--tandem-interval',
  surface: '--mat-sys-surface-container-lowest',
  text: '--mat-sys-on-surface',
  quiet: '--mat-sys-on-surface-variant',
  line: '--mat-sys-outline-variant',
  zero: '--mat-sys-outline',
} as const;

/** The design tokens as colours that a canvas understands, with the page's face and size in px. */
export type ChartTheme = Record<keyof typeof tokens, string> & { font: string; size: number };

/** A canvas knows no CSS variables: a probe element resolves them, again whenever the theme or the audience changes. */
@Injectable({ providedIn: 'root' })
export class ChartThemes {
  readonly #document = inject(DOCUMENT);
  /** Counts up when theme or audience change. */
  readonly #edition = signal(0);

  /** Read when first asked for: a page that draws no chart pays for no probe. */
  readonly theme: Signal<ChartTheme> = computed(() => {
    this.#edition();
    return this.#read();
  });

  /** The colours of paper, whatever the theme of the page: what is taken along is drawn on white. */
  paper(): ChartTheme {
    return { ...this.#read('light'), surface: '#fff' };
  }

  constructor() {
    const renew = () => {
      this.#edition.update((edition) => edition + 1);
    };
    const observer = new MutationObserver(renew);
    observer.observe(this.#document.documentElement, { attributeFilter: ['data-theme', 'data-audience'] });
    const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', 'print'].map((query) =>
      matchMedia(query),
    );
    for (const list of media) list.addEventListener('change', renew);
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
      for (const list of media) list.removeEventListener('change', renew);
    });
  }

  #read(scheme = ''): ChartTheme {
    const probe = this.#document.createElement('span');
    probe.hidden = true;
    probe.style.colorScheme = scheme;
    this.#document.body.append(probe);
    const style = getComputedStyle(probe);
    const colours = Object.fromEntries(
      Object.entries(tokens).map(([name, token]) => {
        probe.style.color = `var(${token})`;
        return [name, style.color];
      }),
    ) as Record<keyof typeof tokens, string>;
    const theme = { ...colours, font: style.fontFamily, size: Number.parseFloat(style.fontSize) };
    probe.remove();
    return theme;
  }
}
