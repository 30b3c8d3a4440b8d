import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { boardFeature } from '../../store/board/board.feature';
import { settingsFeature } from '../../store/settings/settings.feature';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { WordsPipe } from '../../words/words-pipe';
import { WriteFault } from './write-fault';

/**
 * The frame of the tumor board: what meeting is open, and its parts. For professionals; the shared view says so and shows nothing of it. On
 * paper it has no head, which would name the person of the case that is open beside it.
 */
@Component({
  selector: 'tandem-board-page',
  imports: [EmptyState, RouterLink, RouterLinkActive, RouterOutlet, WordsPipe, WriteFault],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  readonly #store = inject(Store);
  readonly #audience = this.#store.selectSignal(settingsFeature.selectAudience);
  protected readonly meeting = this.#store.selectSignal(boardFeature.selectMeeting);
  protected readonly professional = computed(() => this.#audience() === 'clinician');
}
