import { Injectable, computed, inject } from '@angular/core';
import { KnowledgeLibrary } from '../../store/knowledge';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { entriesOf } from './entries';
import type { Entry } from './entry';
import { LibrarySearch } from './library-search';
import { aboutPages, type EntryKind } from './sections';

/** The entries of the loaded knowledge and their index; empty until it is loaded. */
@Injectable({ providedIn: 'root' })
export class LibraryEntries {
  readonly #library = inject(KnowledgeLibrary);
  readonly #attributes = inject(AttributeWords);
  readonly #words = inject(Words);

  readonly all = computed((): readonly Entry[] => {
    const knowledge = this.#library.knowledge();
    const evidence = this.#library.evidence();
    return knowledge && evidence ? entriesOf(knowledge, evidence) : [];
  });
  readonly search = computed(() => {
    // The texts are given their Spanish in place: the index is made anew when it has come.
    this.#library.inBoth();
    const knowledge = this.#library.knowledge();
    const evidence = this.#library.evidence();
    if (!knowledge || !evidence) return new LibrarySearch([]);
    return new LibrarySearch([
      ...entriesOf(knowledge, evidence, this.#library.interactions()),
      ...this.#facts(),
      ...this.#pages(),
    ]);
  });
  /** Derived facts stand among the rules; their names are the catalogue's, in the language that is shown. */
  readonly #facts = computed(() =>
    (this.#library.knowledge()?.facts ?? []).map(({ id, body }): Entry => {
      const name = this.#attributes.name(id);
      return { kind: 'rules', id, name: { en: name, es: name }, note: { en: body, es: body }, also: [id] };
    }),
  );
  /** The pages about the knowledge itself, by their names and what they are known by. */
  readonly #pages = computed(() =>
    aboutPages.map((section): Entry => {
      const name = this.#words.of(`library.section.${section}`);
      const note = this.#words.of(`library.about.${section}`);
      return {
        kind: 'pages',
        id: section,
        name: { en: name, es: name },
        note: { en: note, es: note },
        also: [section, this.#words.of(`library.knownAs.${section}`)],
      };
    }),
  );

  readonly #byId = computed(() => new Map(this.all().map((entry) => [`${entry.kind} ${entry.id}`, entry])));

  /** The entry of an id; null: the knowledge does not hold it. */
  named(kind: EntryKind, id: string): Entry | null {
    return this.#byId().get(`${kind} ${id}`) ?? null;
  }

  of(kind: EntryKind): readonly Entry[] {
    return this.all().filter((entry) => entry.kind === kind);
  }
}
