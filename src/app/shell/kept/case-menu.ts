import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { keptActions } from '../../store/kept/kept-actions';
import type { Standing } from '../../store/kept/kept-selectors';
import { keptFeature } from '../../store/kept/kept.feature';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';
import { WordsPipe } from '../../words/words-pipe';
import { CaseHistory } from './case-history';

const icons: Record<Standing, IconName> = {
  sample: 'info',
  memory: 'memory',
  saving: 'lock',
  kept: 'lock',
  fault: 'warning',
};

/** Where the open case stands, always in sight, and behind it what can be done with it. */
@Component({
  selector: 'tandem-case-menu',
  imports: [Icon, WordsPipe],
  templateUrl: './case-menu.html',
  styleUrl: './case-menu.scss',
})
export class CaseMenu {
  readonly standing = input.required<Standing>();

  readonly #store = inject(Store);
  protected readonly history = inject(CaseHistory);
  protected readonly icon = computed(() => icons[this.standing()]);
  protected readonly unlocked = computed(() => this.#vault() === 'unlocked');
  readonly #vault = this.#store.selectSignal(keptFeature.selectVault);

  protected keep(): void {
    this.#store.dispatch(keptActions.keepAsked());
  }

  protected lock(): void {
    this.#store.dispatch(keptActions.lockAsked({ by: 'person' }));
  }

  protected download(): void {
    this.#store.dispatch(keptActions.downloadAsked());
  }
}
