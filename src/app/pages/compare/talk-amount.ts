import { Injectable, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { settingsFeature } from '../../store/settings/settings.feature';
import { talkFeature } from '../../store/talk/talk.feature';

/**
 * Topics of which the person wants a little: time stops at what was counted, holding and shrinking at the time before it grows,
 * side effects at the three most frequent that are felt. For professionals no topic is cut short.
 */
@Injectable({ providedIn: 'root' })
export class TalkAmount {
  readonly #store = inject(Store);
  readonly #audience = this.#store.selectSignal(settingsFeature.selectAudience);
  readonly #little = this.#store.selectSignal(talkFeature.selectLittle);

  readonly little = computed(() =>
    this.#audience() === 'together' ? this.#little() : { response: false, survival: false, sideEffects: false },
  );
}
