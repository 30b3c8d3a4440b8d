import { Injectable, inject } from '@angular/core';
import { caseFile } from '../../../domain/case-file/case-file';
import type { KeptCase } from '../../../domain/case-file/kept-case';
import { CLOCK } from '../clock/clock';
import { KnowledgeLibrary } from '../knowledge';

/** A case of a board, with what the board recorded, as the text of the file that goes back to whoever sent it. */
@Injectable()
export class BroughtCaseFile {
  readonly #clock = inject(CLOCK);
  readonly #library = inject(KnowledgeLibrary);

  /** @param passphrase null: anybody can read it */
  async text(kept: KeptCase, passphrase: string | null): Promise<string> {
    const { manifest } = await this.#library.load();
    const plain = JSON.stringify(caseFile(kept, manifest.version, this.#clock.now().toISOString()), null, 1);
    if (passphrase === null) return plain;
    const { sealFile } = await import('../../storage/vault/sealed-file');
    return sealFile(plain, passphrase);
  }
}
