import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Citation, CitingKind } from '../../../../domain/evidence/citations';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { grouped } from '../grouped';
import { libraryPath } from '../sections';

/** Where an entry of each kind has its page; derived facts stand with the rules, which read them. */
const pages: Record<CitingKind, (id: string) => { path: string[]; fragment?: string }> = {
  option: (id) => ({ path: libraryPath('options', id) }),
  rule: (id) => ({ path: libraryPath('rules', id) }),
  fact: () => ({ path: libraryPath('rules') }),
  trial: (id) => ({ path: libraryPath('trials', id) }),
  disagreement: (id) => ({ path: libraryPath('conflicts'), fragment: id }),
};

const headings: Record<CitingKind, string> = {
  option: 'library.section.options',
  rule: 'library.section.rules',
  fact: 'sources.citing.fact',
  trial: 'library.section.trials',
  disagreement: 'library.section.conflicts',
};

/** What rests on a source: each entry a link, with the statements and figures that it takes from there. */
@Component({
  selector: 'tandem-source-citations',
  imports: [RouterLink, WordsPipe],
  template: `@for (kind of kinds(); track kind.kind) {
      <h4>
        {{ kind.heading | words }} <span class="quiet num">{{ kind.entries.length }}</span>
      </h4>
      <ul>
        @for (entry of kind.entries; track entry.id) {
          <li>
            <a [routerLink]="entry.page.path" [fragment]="entry.page.fragment" queryParamsHandling="preserve">{{
              entry.name
            }}</a>
            @for (part of entry.parts; track $index) {
              <span class="part">{{ part }}</span>
            }
            @if (entry.recalled) {
              <span class="quiet">{{ 'sources.recalled' | words: { recalled: entry.recalled, all: entry.all } }}</span>
            }
          </li>
        }
      </ul>
    }
    @if (!kinds().length) {
      <p class="quiet">{{ 'sources.uncitedHere' | words }}</p>
    }`,
  styles: `
    h4 {
      margin-block: 14px 2px;
      font-size: var(--tandem-type-s);
      line-height: var(--tandem-leading-s);
    }
    h4 span {
      font-weight: var(--tandem-weight-text);
    }
    li {
      display: grid;
      gap: 1px;
      padding-block: 7px;
      max-inline-size: var(--tandem-measure);
    }
    li + li {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class SourceCitations {
  readonly citations = input.required<readonly Citation[]>();

  readonly #words = inject(Words);
  protected readonly kinds = computed(() =>
    [...grouped(this.citations(), ({ kind }) => kind)].map(([kind, citations]) => ({
      kind,
      heading: headings[kind],
      entries: [...grouped(citations, ({ id }) => id)].map(([id, held]) => ({
        id,
        page: pages[kind](id),
        name: this.#name(kind, id, held),
        parts: this.#parts(held),
        recalled: held.filter(({ checked }) => checked === null).length,
        all: held.length,
      })),
    })),
  );

  /** A derived fact is called as in the record. */
  #name(kind: CitingKind, id: string, [first]: readonly Citation[]): string {
    if (kind === 'fact') return this.#words.of(`attribute.${id}.label`);
    return first ? this.#words.text(first.name) : id;
  }

  /** "Statements: ESMO 2025, ABC 2024", one line for each kind of use. */
  #parts(held: readonly Citation[]): string[] {
    return [...grouped(held, (citation) => citation.for)].map(([use, of]) => {
      const named = [...new Set(of.flatMap(({ part }) => (part ? [this.#words.text(part)] : [])))];
      const label = this.#words.of(`sources.for.${use}`);
      return named.length ? `${label}: ${named.join('; ')}` : label;
    });
  }
}
