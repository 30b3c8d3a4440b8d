import { Component, DOCUMENT, computed, effect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, map } from 'rxjs';
import { PaperHead } from '../../parts/paper/paper-head';
import { clockFeature } from '../../store/clock/clock.feature';
import { takeTyped } from '../../store/kept/typed-words';
import { CurrentRole } from '../../store/settings/current-role';
import { settingsFeature } from '../../store/settings/settings.feature';
import { WordsPipe } from '../../words/words-pipe';
import { deskViews, deskViewsFor } from './desk-views';

/** The desk of a nurse navigator: before the visit, in it and after it. The address says which part is looked at. */
@Component({
  selector: 'tandem-navigator-page',
  imports: [PaperHead, RouterLink, RouterLinkActive, RouterOutlet, WordsPipe],
  templateUrl: './navigator-page.html',
  styleUrl: './navigator-page.scss',
})
export class NavigatorPage {
  protected readonly today = inject(Store).selectSignal(clockFeature.selectToday);
  readonly #audience = inject(Store).selectSignal(settingsFeature.selectAudience);
  protected readonly together = computed(() => this.#audience() === 'together');
  /** Whether the part that stands there names nobody on paper. */
  protected readonly nameless = signal(false);
  readonly #role = inject(CurrentRole);
  readonly #page = inject(DOCUMENT);
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  readonly #path = toSignal(
    this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.#route.snapshot.firstChild?.routeConfig?.path),
    ),
  );
  protected readonly views = computed(() => deskViewsFor(this.#audience(), (place) => this.#role.mayOpen(place)));

  constructor() {
    // What is for professionals leaves the screen with the view, by address too: tasks name other people.
    effect(() => {
      const path = this.#path();
      if (!this.together() || !deskViews.some((view) => view.professional && view.path === path)) return;
      void takeTyped(this.#page).then(() =>
        this.#router.navigate(['visit'], {
          relativeTo: this.#route,
          queryParamsHandling: 'preserve',
          replaceUrl: true,
        }),
      );
    });
  }
}
