import { Component, computed, effect, inject, signal, viewChild } from '@angular/core';
import { Store } from '@ngrx/store';
import keptEn from '../../../i18n/kept.en.json';
import { EnterPassphrase } from '../../parts/passphrase/enter-passphrase';
import { NewPassphrase } from '../../parts/passphrase/new-passphrase';
import { keptActions } from '../../store/kept/kept-actions';
import { KeptDoor } from '../../store/kept/kept-door';
import { keptFeature } from '../../store/kept/kept.feature';
import { strengthOf } from '../../store/kept/passphrase-strength';
import { Announcer } from '../../ui/announcer/announcer';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/sheet/sheet';
import { wordsHere } from '../../words/page-words-here';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DownloadCase } from './download-case';

/** The window between "Keep on this device" and a kept case: sets the passphrase, or asks for it. */
@Component({
  selector: 'tandem-kept-dialog',
  imports: [DownloadCase, EnterPassphrase, NewPassphrase, Notice, Sheet, WordsPipe],
  templateUrl: './kept-dialog.html',
  styleUrl: './kept-dialog.scss',
})
export class KeptDialog {
  readonly #store = inject(Store);
  readonly #door = inject(KeptDoor);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);

  protected readonly ready = wordsHere(keptEn, () => import('../../../i18n/kept.es.json'));
  protected readonly asking = this.#store.selectSignal(keptFeature.selectAsking);
  protected readonly vault = this.#store.selectSignal(keptFeature.selectVault);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly strengthOf = strengthOf;
  protected readonly heading = computed(() =>
    this.#words.of(
      this.asking() === 'download'
        ? 'kept.file.title'
        : this.vault() === 'locked'
          ? 'kept.unlock.title'
          : 'kept.set.title',
    ),
  );
  protected readonly sheet = viewChild(Sheet);

  constructor() {
    effect(() => {
      const sheet = this.sheet();
      if (!sheet) return;
      if (this.asking() === null) {
        sheet.close();
        this.problem.set('');
      } else sheet.open();
    });
  }

  protected close(): void {
    if (this.asking() !== null) this.#store.dispatch(keptActions.dialogClosed());
  }

  protected create(passphrase: string): Promise<void> {
    return this.#through(() => this.#door.create(passphrase));
  }

  protected unlock(passphrase: string): Promise<void> {
    return this.#through(() => this.#door.unlock(passphrase));
  }

  async #through(enter: () => ReturnType<KeptDoor['unlock']>): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    const fault = await enter();
    this.busy.set(false);
    if (fault) this.problem.set(this.#words.of(`kept.fault.${fault}`));
    else this.#announcer.say(this.#words.of('standing.kept'));
  }
}
