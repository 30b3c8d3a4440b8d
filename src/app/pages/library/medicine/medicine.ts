import { Injectable, computed, inject } from '@angular/core';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { MedicineIndex } from './medicine-index';

/** The index of the loaded knowledge; null until it is loaded. */
@Injectable({ providedIn: 'root' })
export class Medicine {
  readonly #library = inject(KnowledgeLibrary);

  readonly index = computed(() => {
    const knowledge = this.#library.knowledge();
    return knowledge ? new MedicineIndex(knowledge) : null;
  });
}
