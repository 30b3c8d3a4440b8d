// For specs only.
import { type Provider } from '@angular/core';
import { Subject } from 'rxjs';
import { TAB_CHANNEL, type TabMessage } from '../../storage/tab-channel';
import type { Kept } from '../../storage/vault/case-vault';
import { CASE_VAULT, type Vault } from '../../storage/vault/vault';
import { VaultError, type VaultFault } from '../../storage/vault/vault-fault';

/** A vault of a spec: what it holds, and what it refuses with (null: nothing). */
export class SpecVault {
  passphrase: string | null = null;
  unlocked = false;
  refusal: VaultFault | null = null;
  readonly rows = new Map<string, { revision: number; head: unknown; body: unknown }>();
  readonly draftRows = new Map<string, { revision: number; body: unknown }>();
  readonly removed = new Map<string, { revision: number; head: unknown; body: unknown }>();
  notes: unknown[] = [];

  readonly vault = this.#made();
  readonly heard = new Subject<TabMessage>();
  readonly told: TabMessage[] = [];

  providers(): Provider[] {
    return [
      { provide: CASE_VAULT, useValue: () => Promise.resolve(this.vault) },
      {
        provide: TAB_CHANNEL,
        useValue: { heard: this.heard, tell: (message: TabMessage) => this.told.push(message) },
      },
    ];
  }

  #row(id: string) {
    const row = this.rows.get(id);
    if (!row) throw new VaultError('gone');
    return row;
  }

  #made(): Vault {
    const answer = <Value>(work: () => Value, open = true): Promise<Value> =>
      new Promise((resolve) => {
        if (this.refusal) throw new VaultError(this.refusal);
        if (open && !this.unlocked) throw new VaultError('locked');
        resolve(structuredClone(work()));
      });
    const isUnlocked = () => this.unlocked;
    return {
      get unlocked() {
        return isUnlocked();
      },
      exists: () => answer(() => this.passphrase !== null, false),
      create: (passphrase: string) =>
        answer(() => {
          if (this.passphrase !== null) throw new VaultError('changedElsewhere');
          this.passphrase = passphrase;
          this.unlocked = true;
        }, false),
      unlock: (passphrase: string) =>
        answer(() => {
          if (this.passphrase !== passphrase) throw new VaultError('wrongPassphrase');
          this.unlocked = true;
        }, false),
      lock: () => {
        this.unlocked = false;
      },
      changePassphrase: (passphrase: string, next: string) =>
        answer(() => {
          if (this.passphrase !== passphrase) throw new VaultError('wrongPassphrase');
          this.passphrase = next;
        }, false),
      list: () => answer(() => [...this.rows].map(([id, { revision, head }]) => ({ id, revision, head }))),
      head: (id: string) =>
        answer(() => {
          const row = this.rows.get(id);
          return row ? { id, revision: row.revision, head: row.head } : null;
        }),
      read: (id: string) =>
        answer(() => {
          const { revision, body, head } = this.#row(id);
          if (head === null) throw new VaultError('damaged');
          return { revision, body };
        }),
      write: ({ id, head, body }: Kept, seen: number | null) =>
        answer(() => {
          const held = this.rows.get(id);
          if ((held?.revision ?? null) !== seen) throw new VaultError(held ? 'changedElsewhere' : 'gone');
          this.rows.set(id, { revision: (seen ?? 0) + 1, head, body });
          this.draftRows.delete(id);
          return (seen ?? 0) + 1;
        }),
      raw: () => Promise.reject(new VaultError('gone')),
      remove: (id: string) =>
        answer(() => {
          this.removed.set(id, this.#row(id));
          this.rows.delete(id);
        }),
      putBack: (id: string) =>
        answer(() => {
          const row = this.removed.get(id);
          if (row) this.rows.set(id, row);
        }),
      writeDraft: (id: string, revision: number, body: unknown) =>
        answer(() => {
          this.draftRows.set(id, { revision, body });
        }),
      drafts: () => answer(() => [...this.draftRows].map(([id, row]) => ({ id, ...row }))),
      dropDraft: (id: string) =>
        answer(() => {
          this.draftRows.delete(id);
        }),
      log: (entry: unknown) =>
        answer(() => {
          this.notes.push(entry);
        }),
      readLog: () => answer(() => this.notes),
      clearLog: () =>
        answer(() => {
          this.notes = [];
        }),
      wipe: () =>
        answer(() => {
          this.unlocked = false;
          this.passphrase = null;
          this.rows.clear();
          this.draftRows.clear();
          this.notes = [];
        }, false),
      close: () => Promise.resolve(),
    };
  }
}
