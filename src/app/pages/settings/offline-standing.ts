import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { mayTake, newerWords } from '../../parts/offline/newer-words';
import { offlineActions } from '../../store/offline/offline-actions';
import { offlineFeature } from '../../store/offline/offline.feature';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** Whether Tandem works without network on this device, and the newer version that waits. */
@Component({
  selector: 'tandem-offline-standing',
  imports: [WordsPipe],
  template: `<p>{{ standing() }}</p>
    @if (newer(); as newer) {
      <p>
        {{ newer.sentence }}
        @if (newer.mayTake) {
          <button type="button" class="btn small" (click)="take()">{{ 'offline.take' | words }}</button>
        }
      </p>
    } @else if (refused(); as why) {
      <p>{{ 'settings.newerRefused' | words: { why } }}</p>
    }`,
  styles: `
    p + p {
      margin-block-start: 8px;
    }
  `,
})
export class OfflineStanding {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #state = this.#store.selectSignal(offlineFeature.selectOfflineState);
  readonly #newer = this.#store.selectSignal(offlineFeature.selectNewer);

  protected readonly standing = computed(() => {
    const { standing, stored, refusal } = this.#state();
    return this.#words.of(`settings.offline.${standing}`, {
      size: this.#words.number((stored?.bytes ?? 0) / 1e6, 1),
      why: refusal ?? '',
    });
  });

  protected readonly newer = computed(() => {
    const newer = this.#newer();
    return newer && { sentence: newerWords(newer, this.#words), mayTake: mayTake(newer) };
  });

  /** Why a newer version could not be stored, while this one is. */
  protected readonly refused = computed(() => (this.#state().standing === 'stored' ? this.#state().refusal : null));

  protected take(): void {
    this.#store.dispatch(offlineActions.loadAsked());
  }
}
