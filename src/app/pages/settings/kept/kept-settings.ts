import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { EnterPassphrase } from '../../../parts/passphrase/enter-passphrase';
import { keptActions } from '../../../store/kept/kept-actions';
import { KeptDoor } from '../../../store/kept/kept-door';
import { keptFeature } from '../../../store/kept/kept.feature';
import { autoLocks } from '../../../store/settings/settings';
import { settingsActions } from '../../../store/settings/settings-actions';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Announcer } from '../../../ui/announcer/announcer';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Section } from '../../../ui/section/section';
import { SegmentedPick, type PickAnswer } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { SettingRow } from '../setting-row';
import { ChangePassphrase } from './change-passphrase';
import { KeptLog } from './kept-log';
import { WipeAll } from './wipe-all';

/** What this device keeps of cases: when it locks, its passphrase, its log, and how all of it is taken away. */
@Component({
  selector: 'tandem-kept-settings',
  imports: [
    ChangePassphrase,
    Disclosure,
    EnterPassphrase,
    KeptLog,
    Section,
    SegmentedPick,
    SettingRow,
    WipeAll,
    WordsPipe,
  ],
  templateUrl: './kept-settings.html',
  styleUrl: './kept-settings.scss',
})
export class KeptSettings {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #door = inject(KeptDoor);
  readonly #announcer = inject(Announcer);

  protected readonly vault = this.#store.selectSignal(keptFeature.selectVault);
  protected readonly autoLock = this.#store.selectSignal(settingsFeature.selectAutoLock);
  protected readonly minutes = computed((): PickAnswer[] =>
    autoLocks.map((value) => ({ value, word: this.#words.of('kept.settings.minutes', { minutes: value }) })),
  );
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly changing = signal(false);

  constructor() {
    this.#store.dispatch(keptActions.asked());
  }

  protected lockAfter(minutes: string | null): void {
    const autoLock = autoLocks.find((one) => one === minutes);
    if (autoLock) this.#store.dispatch(settingsActions.changed({ change: { autoLock } }));
  }

  protected lock(): void {
    this.#store.dispatch(keptActions.lockAsked({ by: 'person' }));
  }

  protected async unlock(passphrase: string): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    const fault = await this.#door.unlock(passphrase);
    this.busy.set(false);
    if (fault) this.problem.set(this.#words.of(`kept.fault.${fault}`));
    else this.#announcer.say(this.#words.of('kept.settings.isUnlocked'));
  }
}
