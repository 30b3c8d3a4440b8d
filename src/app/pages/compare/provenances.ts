import { Injectable, inject } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import type { Provenance } from '../../charts/provenance';
import { type Read, citations } from '../../parts/source/citation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { Words } from '../../words/words';

/** Where the figures of a panel come from, in words, for what is copied and downloaded. */
@Injectable({ providedIn: 'root' })
export class Provenances {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);

  /**
   * @param study name of the panel's study; null: several, which the figures name
   * @param read of the panel's figures; null among them: no source is held
   */
  of({ studies }: Comparison, study: string | null, read: readonly (Read | null | undefined)[]): Provenance {
    return { study, sources: this.cited(read), band: studies.length > 1 ? this.#words.of('chart.band') : null };
  }

  cited(read: readonly (Read | null | undefined)[]): string[] {
    return citations(read, this.#library.evidence()?.sources ?? [], this.#words);
  }
}
