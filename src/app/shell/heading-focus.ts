import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';

const pathOf = (url: string) => url.split(/[?#]/)[0];

/** The heading of the entry that the address opens, in a list that stays. */
export const arrivedHeading = 'main [data-arrived] h2, main h2[data-arrived]';

/** After a move to another page the focus goes to its heading, or that of the entry which it opens, so that a screen reader says where one is. A change of the query alone, or the first page, moves nothing. */
@Injectable({ providedIn: 'root' })
export class HeadingFocus {
  readonly #document = inject(DOCUMENT);

  constructor() {
    const injector = inject(Injector);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map(({ urlAfterRedirects }) => pathOf(urlAfterRedirects)),
        startWith(null),
        pairwise(),
        filter(([from, to]) => from !== null && from !== to),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        afterNextRender(
          {
            write: () => {
              this.#toHeading();
            },
          },
          { injector },
        );
      });
  }

  #toHeading(): void {
    // A list that stays while its entries are opened marks where one has arrived; the page's heading would lead through the list again.
    const places = [arrivedHeading, 'main h1', 'main'];
    const target = places.map((place) => this.#document.querySelector<HTMLElement>(place)).find(Boolean);
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }
}
