import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../../words/text-pipe';
import { WordsPipe } from '../../../words/words-pipe';
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
  imports: [RouterLink, TextPipe, WordsPipe],
  template: `@for (group of groups(); track group.kind) {
    <p>
      <span class="quiet">{{ 'about.links.' + group.kind | words }}: </span>
      @for (entry of group.entries; track entry.id; let last = $last) {
        <a [routerLink]="path(group.kind, entry.id)" queryParamsHandling="preserve">{{ entry.name | text }}</a>{{
          last ? '' : ', '
        }}
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
  protected readonly path = libraryPath;
  protected readonly groups = computed(() => {
    const { options, rules, trials } = this.of();
    return [
      { kind: 'options' as const, ids: options },
      { kind: 'rules' as const, ids: rules },
      { kind: 'trials' as const, ids: trials },
    ]
      .map(({ kind, ids }) => ({ kind, entries: ids.flatMap((id) => this.#entries.named(kind, id) ?? []) }))
      .filter(({ entries }) => entries.length > 0);
  });
}
