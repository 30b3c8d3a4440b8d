import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Words } from '../../../words/words';
import { LibraryEntries } from '../library-entries';
import { libraryPath } from '../sections';

/** Ids of what a statement speaks of. */
export interface LinkedIds {
  options: readonly string[];
  rules: readonly string[];
  trials: readonly string[];
}

/** Leads from a statement to the options, rules and trials that it speaks of. */
@Component({
  selector: 'tandem-entry-links',
  imports: [RouterLink],
  template: `@for (group of groups(); track group.kind) {
    <p>
      <span class="quiet">{{ group.word }}: </span>
      @for (entry of group.entries; track entry.id; let last = $last) {
        <a [routerLink]="path(group.kind, entry.id)" [queryParams]="{ verdict: null }" queryParamsHandling="merge">{{
          entry.name
        }}</a>{{ last ? '' : ', ' }}
      }
    </p>
  }`,
  styles: `
    p + p {
      margin-block-start: 2px;
    }
  `,
})
export class EntryLinks {
  readonly of = input.required<LinkedIds>();

  readonly #entries = inject(LibraryEntries);
  readonly #words = inject(Words);
  protected readonly path = libraryPath;
  protected readonly groups = computed(() => {
    const { options, rules, trials } = this.of();
    return [
      { kind: 'options' as const, ids: options },
      { kind: 'rules' as const, ids: rules },
      { kind: 'trials' as const, ids: trials },
    ]
      .map(({ kind, ids }) => ({
        kind,
        word: this.#words.of(`about.links.${kind}`),
        entries: ids
          .flatMap((id) => this.#entries.named(kind, id) ?? [])
          .map(({ id, name }) => ({ id, name: this.#words.text(name) })),
      }))
      .filter(({ entries }) => entries.length > 0);
  });
}
