import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { caseFile } from '../../../domain/case-file/case-file';
import { KnowledgeLibrary } from '../knowledge';
import { CLOCK } from '../clock/clock';
import { KEPT_DESK } from './kept-desk-port';
import { selectContent } from './kept-selectors';
import { keptFeature } from './kept.feature';
import { asKept } from './open-case';

/** The open case as the text of a file. */
@Injectable({ providedIn: 'root' })
export class OpenCaseFile {
  readonly #store = inject(Store);
  readonly #clock = inject(CLOCK);
  readonly #library = inject(KnowledgeLibrary);
  readonly #desk = inject(KEPT_DESK);
  readonly #state = this.#store.selectSignal(keptFeature.selectKeptState);
  readonly #content = this.#store.selectSignal(selectContent);

  /** @param passphrase null: anybody can read it. Gives null where no own case is open. */
  async text(passphrase: string | null): Promise<string | null> {
    const [{ open }, content] = [this.#state(), this.#content()];
    if (!open || !content) return null;
    const { manifest } = await this.#library.load();
    const now = this.#clock.now().toISOString();
    const plain = JSON.stringify(caseFile(asKept(open, content, now), manifest.version, now), null, 1);
    const about = { id: open.id, label: content.record.label };
    void (await this.#desk()).note(passphrase === null ? 'downloaded' : 'downloadedSealed', about);
    if (passphrase === null) return plain;
    const { sealFile } = await import('../../storage/vault/sealed-file');
    return sealFile(plain, passphrase);
  }
}
