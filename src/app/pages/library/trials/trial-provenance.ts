import { Injectable, inject } from '@angular/core';
import type { Trial } from '../../../../domain/evidence/trial';
import type { Provenance } from '../../../charts/provenance';
import { type Read, citations } from '../../../parts/source/citation';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Words } from '../../../words/words';

/** Where the figures of a trial's charts come from, in words, for what is copied and downloaded: one study, so no band. */
@Injectable({ providedIn: 'root' })
export class TrialProvenance {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);

  ofRatios({ name, results }: Trial): Provenance {
    return this.#of(
      name,
      results.filter(({ hazardRatio }) => hazardRatio),
    );
  }

  ofEffects({ name, adverseEvents }: Trial): Provenance {
    const read = adverseEvents.flatMap(({ sourceId, arms }) =>
      Object.values(arms).map(({ checked }) => ({ sourceId, checked })),
    );
    return this.#of(name, read);
  }

  #of(name: Trial['name'], read: readonly Read[]): Provenance {
    const study = this.#words.text(name);
    return { study, sources: citations(read, this.#library.evidence()?.sources ?? [], this.#words), band: null };
  }
}
