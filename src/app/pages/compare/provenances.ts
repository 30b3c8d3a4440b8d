import { Injectable, inject } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import type { Provenance } from '../../charts/provenance';
import { citation } from '../../parts/source/citation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { Words } from '../../words/words';

/** Where the figures of a panel come from, in words, for what is copied and downloaded. */
@Injectable({ providedIn: 'root' })
export class Provenances {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);

  /**
   * @param study name of the panel's study; null: several, which the figures name
   * @param sourceIds of what the panel shows; null among them: no source is held
   */
  of({ studies }: Comparison, study: string | null, sourceIds: readonly (string | null | undefined)[]): Provenance {
    return {
      study,
      sources: this.cited(sourceIds),
      band: studies.length > 1 ? this.#words.of('chart.band') : null,
    };
  }

  /** Citations, each once, in the order in which they are first met. */
  cited(sourceIds: readonly (string | null | undefined)[]): string[] {
    const sources = this.#library.evidence()?.sources ?? [];
    return [...new Set(sourceIds)].flatMap((id) => {
      const source = sources.find((one) => one.id === id);
      return source ? [citation(source)] : [];
    });
  }
}
