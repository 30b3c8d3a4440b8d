import { Injectable } from '@angular/core';

/** Case files under a passphrase. What opens them is fetched with the first one. */
@Injectable({ providedIn: 'root' })
export class SealedCaseFile {
  isSealed(text: string): boolean {
    try {
      return (JSON.parse(text) as { format?: unknown } | null)?.format === 'tandem-case-sealed';
    } catch {
      return false;
    }
  }

  /** newer: it is sealed in a way that this version does not know. null: another passphrase, or the file is damaged. */
  async open(text: string, passphrase: string): Promise<{ text: string } | 'newer' | null> {
    const { openSealedFile, sealedFile } = await import('../../storage/vault/sealed-file');
    const file = sealedFile(text);
    if (file === 'newer') return 'newer';
    const opened = file && (await openSealedFile(file, passphrase));
    return opened === null ? null : { text: opened };
  }
}
