import { Injectable, computed, inject } from '@angular/core';
import { type Citation, bySource, citationsOf } from '../../../domain/evidence/citations';
import { distinctSources } from '../../../domain/evidence/distinct-sources';
import type { Source } from '../../../domain/evidence/source';
import { KnowledgeLibrary } from '../../store/knowledge';

/** The sources of the loaded knowledge, each once, and what rests on them. */
@Injectable({ providedIn: 'root' })
export class LibrarySources {
  readonly #library = inject(KnowledgeLibrary);

  readonly all = computed((): readonly Source[] => distinctSources(this.#library.evidence()?.sources ?? []));
  readonly #byId = computed(() => new Map(this.all().map((source) => [source.id, source])));
  readonly #citations = computed((): ReadonlyMap<string, readonly Citation[]> => {
    const knowledge = this.#library.knowledge();
    const evidence = this.#library.evidence();
    return knowledge && evidence ? bySource(citationsOf(knowledge, evidence)) : new Map<string, readonly Citation[]>();
  });

  of(id: string): Source | null {
    return this.#byId().get(id) ?? null;
  }

  citing(id: string): readonly Citation[] {
    return this.#citations().get(id) ?? [];
  }
}
