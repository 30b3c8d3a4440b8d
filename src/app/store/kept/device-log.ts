import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { CASE_VAULT } from '../../storage/vault/vault';
import { logFrom, type LogEntry } from './deed';
import { vaultActions } from './kept-actions';
import { faultOf, KEPT_DESK } from './kept-desk-port';

/** What was done with the kept cases of this device, as its vault holds it. */
@Injectable({ providedIn: 'root' })
export class DeviceLog {
  readonly #store = inject(Store);
  readonly #vault = inject(CASE_VAULT);
  readonly #desk = inject(KEPT_DESK);

  /** Newest first; null: it could not be read, which is told on the page. */
  async read(): Promise<LogEntry[] | null> {
    return this.#try(async () => logFrom(await (await this.#vault()).readLog()).reverse());
  }

  /** The log as the text of a file, oldest first. */
  async text(): Promise<string | null> {
    return this.#try(async () => {
      const entries = logFrom(await (await this.#vault()).readLog());
      await (await this.#desk()).note('logTaken');
      return JSON.stringify({ format: 'tandem-log', version: 1, entries }, null, 1);
    });
  }

  async clear(): Promise<void> {
    await this.#try(async () => {
      await (await this.#vault()).clearLog();
      // That it was cleared is the first line of the next one.
      await (await this.#desk()).note('logCleared');
    });
  }

  async #try<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      this.#store.dispatch(vaultActions.requestFailed({ fault: faultOf(error) }));
      return null;
    }
  }
}
