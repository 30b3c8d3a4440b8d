import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { CASE_VAULT } from '../../storage/vault/vault';
import { vaultActions } from './kept-actions';
import { faultOf, KEPT_DESK } from './kept-desk-port';

/** A case that does not open any more, as it stands in the database: still encrypted, for whoever can mend it. */
@Injectable({ providedIn: 'root' })
export class RawCase {
  readonly #store = inject(Store);
  readonly #vault = inject(CASE_VAULT);
  readonly #desk = inject(KEPT_DESK);

  /** null: it could not be read, which is told on the page. */
  async text(id: string): Promise<string | null> {
    try {
      const [vault, { toBase64 }] = await Promise.all([this.#vault(), import('../../storage/vault/base64')]);
      const row = await vault.raw(id);
      void (await this.#desk()).note('downloadedRaw', { id });
      const bytes = (_: string, value: unknown) => {
        if (value instanceof ArrayBuffer) return toBase64(new Uint8Array(value));
        return value instanceof Uint8Array ? toBase64(value) : value;
      };
      return JSON.stringify({ format: 'tandem-case-raw', version: 1, ...row }, bytes, 1);
    } catch (error) {
      this.#store.dispatch(vaultActions.requestFailed({ fault: faultOf(error) }));
      return null;
    }
  }
}
