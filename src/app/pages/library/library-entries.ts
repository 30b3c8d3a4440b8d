import { Injectable, computed, inject } from '@angular/core';
import { KnowledgeLibrary } from '../../store/knowledge';
import { AttributeWords } from '../../words/attribute-words';
import { entriesOf } from './entries';
import type { Entry } from './entry';
import { LibrarySearch } from './library-search';
import type { EntryKind } from './sections';

/** The entries of the loaded knowledge and their index; empty until it is loaded. */
@Injectable({ providedIn: 'root' })
export class LibraryEntries {
  readonly #library = inject(KnowledgeLibrary);
  readonly #attributes = inject(AttributeWords);

  readonly all = computed((): readonly Entry[] => {
    const knowledge = this.#library.knowledge();
    const evidence = this.#library.evidence();
    return knowledge && evidence ? entriesOf(knowledge, evidence) : [];
  });
  /** Derived facts stand among the rules; their names are the catalogue's, in the language that is shown. */
  readonly #facts = computed(() =>
    (this.#library.knowledge()?.facts ?? []).map(({ id, body }): Entry => {
      const name = this.#attributes.name(id);
      return { kind: 'rules', id, name: { en: name, es: name }, note: { en: body, es: body }, also: [id] };
    }),
  );
  readonly search = computed(() => new LibrarySearch([...this.all(), ...this.#facts()]));

  readonly #byId = computed(() => new Map(this.all().map((entry) => [`${entry.kind} ${entry.id}`, entry])));

  /** The entry of an id; null: the knowledge does not hold it. */
  named(kind: EntryKind, id: string): Entry | null {
    return this.#byId().get(`${kind} ${id}`) ?? null;
  }

  of(kind: EntryKind): readonly Entry[] {
    return this.all().filter((entry) => entry.kind === kind);
  }
}
