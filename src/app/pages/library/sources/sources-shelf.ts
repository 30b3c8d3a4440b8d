import { Component, computed, inject, input } from '@angular/core';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { LibraryEntries } from '../library-entries';
import { Shelf, type ShelfGroup } from '../shelf';

/** The sources of statements and figures. */
@Component({
  selector: 'tandem-sources-shelf',
  imports: [Shelf],
  template: `<tandem-shelf kind="sources" [groups]="groups()" [selected]="id() ?? null">
    @if (source(); as source) {
      <h2>{{ source.title }}</h2>
    }
  </tandem-shelf>`,
})
export class SourcesShelf {
  /** From the address. */
  readonly id = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  protected readonly groups = computed((): ShelfGroup[] => [{ heading: '', entries: this.#entries.of('sources') }]);
  protected readonly source = computed(
    () => this.#library.evidence()?.sources.find(({ id }) => id === this.id()) ?? null,
  );
}
