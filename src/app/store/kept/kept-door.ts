import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { TAB_CHANNEL } from '../../storage/tab-channel';
import { askToPersist, CASE_VAULT } from '../../storage/vault/vault';
import type { VaultFault } from '../../storage/vault/vault-fault';
import type { Deed } from './deed';
import { keptActions, vaultActions } from './kept-actions';
import { faultOf, KEPT_DESK } from './kept-desk-port';
import { selectStanding } from './kept-selectors';
import { keptFeature } from './kept.feature';

/** The one way in with a passphrase: it is handed to the vault and stands in no action, no state and no log. Each gives why not; null: done. */
@Injectable({ providedIn: 'root' })
export class KeptDoor {
  readonly #store = inject(Store);
  readonly #vault = inject(CASE_VAULT);
  readonly #desk = inject(KEPT_DESK);
  readonly #tabs = inject(TAB_CHANNEL);
  readonly #asking = this.#store.selectSignal(keptFeature.selectAsking);
  readonly #standing = this.#store.selectSignal(selectStanding);

  create(passphrase: string): Promise<VaultFault | null> {
    return this.#try(async () => {
      const vault = await this.#vault();
      await vault.create(passphrase);
      await askToPersist();
      this.#tabs.tell({ kind: 'created' });
      await this.#enter('created');
    });
  }

  unlock(passphrase: string): Promise<VaultFault | null> {
    return this.#try(async () => {
      await (await this.#vault()).unlock(passphrase);
      await this.#enter('unlocked');
    });
  }

  changePassphrase(passphrase: string, next: string): Promise<VaultFault | null> {
    return this.#try(async () => {
      await (await this.#vault()).changePassphrase(passphrase, next);
      await (await this.#desk()).note('passphraseChanged');
    });
  }

  wipe(): Promise<VaultFault | null> {
    return this.#try(async () => {
      await (await this.#vault()).wipe();
      this.#tabs.tell({ kind: 'wiped' });
      this.#store.dispatch(vaultActions.wiped({ elsewhere: false }));
    });
  }

  async #enter(deed: Deed): Promise<void> {
    const desk = await this.#desk();
    const [lines, drafts] = await Promise.all([desk.lines(), desk.drafts()]);
    const keeps = this.#asking() === 'keep' && this.#standing() === 'memory';
    this.#store.dispatch(vaultActions.unlocked({ lines, drafts }));
    // The passphrase stood between the person and what was asked for.
    if (keeps) this.#store.dispatch(keptActions.keepAsked());
    void desk.note(deed);
  }

  async #try(work: () => Promise<void>): Promise<VaultFault | null> {
    try {
      await work();
      return null;
    } catch (error) {
      const fault = faultOf(error);
      // Another tab has set a passphrase, or has wiped all: what is asked for next is another thing.
      if (fault === 'changedElsewhere') this.#store.dispatch(vaultActions.found({ vault: 'locked' }));
      if (fault === 'wiped') this.#store.dispatch(vaultActions.requestFailed({ fault }));
      if (fault === 'gone') this.#store.dispatch(vaultActions.found({ vault: 'none' }));
      return fault;
    }
  }
}
