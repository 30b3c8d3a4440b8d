import { Component, computed, inject, input } from '@angular/core';
import type { Source } from '../../../../domain/evidence/source';
import { Words } from '../../../words/words';
import { grouped } from '../grouped';
import { LibraryEntries } from '../library-entries';
import { LibrarySources } from '../library-sources';
import { Shelf, type ShelfGroup } from '../shelf';
import { kindKey, sourceKinds } from './source-kinds';
import { SourcePage } from './source-page';

/** The sources of statements and figures by kind, newest first; those that nothing rests on stand at the end. */
@Component({
  selector: 'tandem-sources-shelf',
  imports: [Shelf, SourcePage],
  template: `<tandem-shelf kind="sources" [groups]="groups()" [selected]="id() ?? null">
    @if (source(); as source) {
      <tandem-source-page [source]="source" />
    }
  </tandem-shelf>`,
})
export class SourcesShelf {
  /** From the address. */
  readonly id = input<string>();

  readonly #sources = inject(LibrarySources);
  readonly #entries = inject(LibraryEntries);
  readonly #words = inject(Words);

  protected readonly source = computed(() => this.#sources.of(this.id() ?? ''));
  protected readonly groups = computed((): ShelfGroup[] => {
    const cited = (source: Source) => this.#sources.citing(source.id).length > 0;
    const sorted = this.#sources.all().toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
    const byKind = grouped(sorted.filter(cited), ({ kind }) => kind);
    const kinds = [...sourceKinds, ...[...byKind.keys()].filter((kind) => !sourceKinds.includes(kind))];
    return [
      ...kinds.map((kind) => this.#group(this.#words.of(kindKey(kind, 'many')), byKind.get(kind) ?? [])),
      this.#group(
        this.#words.of('sources.uncited'),
        sorted.filter((source) => !cited(source)),
      ),
    ].filter(({ entries }) => entries.length > 0);
  });
  readonly #byId = computed(() => new Map(this.#entries.of('sources').map((entry) => [entry.id, entry])));

  #group(heading: string, sources: readonly Source[]): ShelfGroup {
    return { heading, entries: sources.flatMap(({ id }) => this.#byId().get(id) ?? []) };
  }
}
