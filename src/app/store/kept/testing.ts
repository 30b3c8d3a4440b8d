// For specs only.
import { type Provider } from '@angular/core';
import { Subject } from 'rxjs';
import { TAB_CHANNEL, type TabMessage } from '../../storage/tab-channel';
import type { KeptBoard } from '../../storage/vault/board-vault';
import type { Kept } from '../../storage/vault/case-vault';
import type { Draft } from '../../storage/vault/draft-vault';
import { CASE_VAULT, type Vault } from '../../storage/vault/vault';
import { VaultError, type VaultFault } from '../../storage/vault/vault-fault';

/** A vault of a spec: what it holds, and what it refuses with (null: nothing). */
export class SpecVault {
  passphrase: string | null = null;
  unlocked = false;
  refusal: VaultFault | null = null;
  readonly rows = new Map<string, { revision: number; head: unknown; body: unknown }>();
  /** By case and writer. */
  readonly draftRows = new Map<string, Draft>();
  /** Whose drafts are written: from one unlocking to the next locking. */
  writer = 0;
  /** Counts the wipings: a vault that was unlocked before the last one has a key that is lost. */
  wipes = 0;
  unlockedAt = 0;
  readonly removed = new Map<string, { revision: number; head: unknown; body: unknown }>();
  readonly boardRows = new Map<string, { revision: number; head: unknown; body: unknown }>();
  readonly removedBoards = new Map<string, { revision: number; head: unknown; body: unknown }>();
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

  /** Wipes as another tab would; what is unlocked here does not learn of it. */
  wipeElsewhere(passphrase: string | null): void {
    this.wipes += 1;
    this.passphrase = passphrase;
    this.rows.clear();
    this.draftRows.clear();
    this.boardRows.clear();
    this.notes = [];
  }

  /** Writers of the drafts of a case. */
  draftsOf(id: string): string[] {
    return [...this.draftRows.values()].flatMap((row) => (row.id === id ? [row.writer] : []));
  }

  #own(id: string): string {
    return `${id} ${this.#me()}`;
  }

  #me(): string {
    return `tab ${String(this.writer)}`;
  }

  #enter(): void {
    this.unlocked = true;
    this.writer += 1;
    this.unlockedAt = this.wipes;
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
        if (open && this.unlockedAt !== this.wipes) throw new VaultError('wiped');
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
          this.#enter();
        }, false),
      unlock: (passphrase: string) =>
        answer(() => {
          if (this.passphrase !== passphrase) throw new VaultError('wrongPassphrase');
          this.#enter();
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
      write: ({ id, head, body }: Kept, seen: number | null, draft: 'drop' | 'leave') =>
        answer(() => {
          const held = this.rows.get(id);
          if ((held?.revision ?? null) !== seen) throw new VaultError(held ? 'changedElsewhere' : 'gone');
          this.rows.set(id, { revision: (seen ?? 0) + 1, head, body });
          if (draft === 'drop') this.draftRows.delete(this.#own(id));
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
          this.draftRows.set(this.#own(id), { id, writer: this.#me(), revision, body });
          return true;
        }),
      holdsDraft: (id: string) => answer(() => this.draftRows.has(this.#own(id))),
      drafts: () => answer(() => [...this.draftRows.values()].filter(({ writer }) => writer !== this.#me())),
      dropDraft: (id: string, writer: string | null) =>
        answer(() => {
          this.draftRows.delete(`${id} ${writer ?? this.#me()}`);
        }),
      boards: () => answer(() => [...this.boardRows].map(([id, { revision, head }]) => ({ id, revision, head }))),
      readBoard: (id: string) =>
        answer(() => {
          const row = this.boardRows.get(id);
          if (!row) throw new VaultError('gone');
          return { revision: row.revision, body: row.body };
        }),
      writeBoard: ({ id, head, body }: KeptBoard, seen: number | null) =>
        answer(() => {
          const held = this.boardRows.get(id)?.revision ?? null;
          if (held !== seen) throw new VaultError(held === null ? 'gone' : 'changedElsewhere');
          this.boardRows.set(id, { revision: (held ?? 0) + 1, head, body });
          return (held ?? 0) + 1;
        }),
      removeBoard: (id: string) =>
        answer(() => {
          const row = this.boardRows.get(id);
          if (row) this.removedBoards.set(id, row);
          this.boardRows.delete(id);
        }),
      putBackBoard: (id: string) =>
        answer(() => {
          const row = this.removedBoards.get(id);
          if (row) this.boardRows.set(id, row);
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
          this.wipeElsewhere(null);
        }, false),
      close: () => Promise.resolve(),
    };
  }
}
