import { ElementRef, Injectable, Injector, afterNextRender, inject } from '@angular/core';

/** Where the keyboard goes on once what was pressed has been drawn anew or is gone. Provided by the component that it looks into. */
@Injectable()
export class AfterDraw {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);

  /** The first of these selectors that is there gets the focus. */
  focus(...selectors: readonly string[]): void {
    afterNextRender(
      {
        write: () => {
          for (const selector of selectors) {
            const found = this.#host.querySelector<HTMLElement>(selector);
            if (found) {
              found.focus();
              return;
            }
          }
        },
      },
      { injector: this.#injector },
    );
  }
}
