import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type CaseHead, caseHead, headFrom } from '../../../domain/case-file/case-head';
import { caseFile } from '../../../domain/case-file/case-file';
import type { KeptCase } from '../../../domain/case-file/kept-case';
import { type CaseRead, readCase } from '../../../domain/case-file/read-case';
import { CASE_VAULT } from '../../storage/vault/vault';
import { VaultError } from '../../storage/vault/vault-fault';
import { CLOCK } from '../clock/clock';
import { clockFeature } from '../clock/clock.feature';
import { KnowledgeLibrary } from '../knowledge';
import { settingsFeature } from '../settings/settings.feature';
import type { Deed, LogEntry } from './deed';
import type { DraftKey, DraftLine, KeptLine } from './kept-state';

/** Reads and writes whole cases: what stands between the store and the vault. Every method rejects with a VaultError. */
@Injectable({ providedIn: 'root' })
export class KeptDesk {
  readonly #vault = inject(CASE_VAULT);
  readonly #clock = inject(CLOCK);
  readonly #library = inject(KnowledgeLibrary);
  readonly #site = inject(Store).selectSignal(settingsFeature.selectSite);
  readonly #today = inject(Store).selectSignal(clockFeature.selectToday);

  now(): string {
    return this.#clock.now().toISOString();
  }

  /** The list, what was changed last first. */
  async lines(): Promise<KeptLine[]> {
    const found = await (await this.#vault()).list();
    const lines = found.map(({ id, revision, head }) => ({ id, revision, head: headFrom(head) }));
    return lines.sort((a, b) => (b.head?.changed ?? '').localeCompare(a.head?.changed ?? ''));
  }

  async line(id: string): Promise<KeptLine | null> {
    const found = await (await this.#vault()).head(id);
    return found && { id, revision: found.revision, head: headFrom(found.head) };
  }

  /** Writes a case with the head that it has today. @param draft leave: the draft written here is of something else. @returns the line of the list */
  async keep(
    kept: KeptCase,
    seen: number | null,
    draft: 'drop' | 'leave' = 'drop',
  ): Promise<KeptLine & { head: CaseHead }> {
    const [vault, head] = await Promise.all([this.#vault(), this.head(kept)]);
    const revision = await vault.write({ id: kept.id, head, body: await this.#file(kept) }, seen, draft);
    return { id: kept.id, revision, head };
  }

  async read(id: string): Promise<CaseRead & { revision: number }> {
    const { body, revision } = await (await this.#vault()).read(id);
    return { ...understood(body), revision };
  }

  /** @returns whether it is held; it is not where a later one is kept. */
  async writeDraft(kept: KeptCase, revision: number | null): Promise<boolean> {
    const vault = await this.#vault();
    return vault.writeDraft(kept.id, revision ?? 0, await this.#file(kept));
  }

  async draft({ id, writer }: DraftKey): Promise<CaseRead> {
    const found = (await (await this.#vault()).drafts()).find((one) => one.id === id && one.writer === writer);
    if (!found) throw new VaultError('gone');
    return understood(found.body);
  }

  async drafts(): Promise<DraftLine[]> {
    const found = await (await this.#vault()).drafts();
    return found.flatMap(({ body, writer, revision }) => {
      const read = readCase(JSON.stringify(body));
      if (read.kind !== 'read') return [];
      const { id, record, changed } = read.kept;
      return [{ id, writer, ofKept: revision > 0, label: record.label, changed }];
    });
  }

  async head(kept: KeptCase): Promise<CaseHead> {
    const knowledge = await this.#library.load();
    const engine = this.#library.consult();
    if (!engine) throw new VaultError('unavailable');
    return caseHead(kept, engine(kept.record, this.#site(), this.#today(), knowledge).picture);
  }

  /** Notes what was done, where the vault is open. A note that cannot be written stops nothing. */
  async note(deed: Deed, about: Omit<LogEntry, 'at' | 'deed'> = {}): Promise<void> {
    const entry: LogEntry = { at: this.now(), deed, ...about };
    await (await this.#vault()).log(entry).catch(() => undefined);
  }

  async #file(kept: KeptCase) {
    const { manifest } = await this.#library.load();
    return caseFile(kept, manifest.version, this.now());
  }
}

/** What stands in the vault as a case. Throws VaultError where it is none, or of a later version. */
function understood(body: unknown): CaseRead {
  const read = readCase(JSON.stringify(body));
  if (read.kind === 'read') return read;
  throw new VaultError(read.kind === 'newer' ? 'newer' : 'damaged');
}
