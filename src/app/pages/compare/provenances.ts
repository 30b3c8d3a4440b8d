import { Injectable, inject } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import type { Checked } from '../../../domain/evidence/text';
import type { Provenance } from '../../charts/provenance';
import { citation } from '../../parts/source/citation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { Words } from '../../words/words';

/** Where a figure is from and whether it was read there; null: no source is held. */
type Read = { sourceId: string | null; checked: Checked } | null | undefined;

/** Where the figures of a panel come from, in words, for what is copied and downloaded. */
@Injectable({ providedIn: 'root' })
export class Provenances {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);

  /** @param study name of the panel's study; null: several, which the figures name */
  of({ studies }: Comparison, study: string | null, read: readonly Read[]): Provenance {
    return {
      study,
      sources: this.cited(read),
      band: studies.length > 1 ? this.#words.of('chart.band') : null,
    };
  }

  /** A line for each source, in the order in which they are first met; a source that was not read is named as such. */
  cited(read: readonly Read[]): string[] {
    const sources = this.#library.evidence()?.sources ?? [];
    const lines = read.flatMap((one) => {
      const source = sources.find(({ id }) => id === one?.sourceId);
      if (!one || !source) return [];
      return `${this.#words.of(one.checked ? 'source.open' : 'source.openRecalled')}: ${citation(source)}`;
    });
    return [...new Set(lines)];
  }
}
