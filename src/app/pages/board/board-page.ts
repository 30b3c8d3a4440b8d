import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { PaperHead } from '../../parts/paper/paper-head';
import { boardFeature } from '../../store/board/board.feature';
import { clockFeature } from '../../store/clock/clock.feature';
import { settingsFeature } from '../../store/settings/settings.feature';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { WordsPipe } from '../../words/words-pipe';

/** The frame of the tumor board: what meeting is open, and its parts. For professionals; the shared view says so and shows nothing of it. */
@Component({
  selector: 'tandem-board-page',
  imports: [EmptyState, PaperHead, RouterLink, RouterLinkActive, RouterOutlet, WordsPipe],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  readonly #store = inject(Store);
  readonly #audience = this.#store.selectSignal(settingsFeature.selectAudience);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly meeting = this.#store.selectSignal(boardFeature.selectMeeting);
  protected readonly professional = computed(() => this.#audience() === 'clinician');
}
