import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { PaperHead } from '../../parts/paper/paper-head';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentRole } from '../../store/settings/current-role';
import { settingsFeature } from '../../store/settings/settings.feature';
import { WordsPipe } from '../../words/words-pipe';
import { deskViewsFor } from './desk-views';

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
  protected readonly views = computed(() => deskViewsFor(this.#audience(), (place) => this.#role.mayOpen(place)));
}
