import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Checked } from '../../../domain/evidence/text';
import { DayPipe } from '../../words/day-pipe';
import { WordsPipe } from '../../words/words-pipe';
import { LibrarySources } from './library-sources';
import { libraryPath } from './sections';

/** Where a figure or a statement comes from, as a link to its source, and whether it was read there or recalled. */
@Component({
  selector: 'tandem-cited-source',
  imports: [DayPipe, RouterLink, WordsPipe],
  template: `@if (sourceId(); as id) {
      <a [routerLink]="path('sources', id)" queryParamsHandling="preserve" [attr.title]="source()?.title">{{
        name() || ('cited.source' | words)
      }}</a>
    } @else {
      <span class="quiet">{{ 'cited.none' | words }}</span>
    }
    @if (checked(); as checked) {
      <span class="quiet">{{ 'cited.read' | words: { day: (checked.on | day) } }}</span>
    } @else {
      <span class="recalled quiet">{{ 'cited.recalled' | words }}</span>
    }`,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 10px;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 24px;
    }
    .recalled::before {
      content: '';
      display: inline-block;
      inline-size: 20px;
      block-size: 9px;
      margin-inline-end: 6px;
      border: 1.5px dashed currentColor;
      border-radius: var(--mat-sys-corner-full);
    }
  `,
})
export class CitedSource {
  readonly sourceId = input.required<string | null>();
  readonly checked = input.required<Checked>();

  readonly #sources = inject(LibrarySources);
  protected readonly path = libraryPath;
  protected readonly source = computed(() => this.#sources.of(this.sourceId() ?? ''));
  /** "N Engl J Med 2022"; the title where it stands in no journal. */
  protected readonly name = computed(() => {
    const source = this.source();
    if (!source) return '';
    const name = source.journal ?? source.title;
    // A title may say its year itself.
    return source.year === null || name.includes(String(source.year)) ? name : `${name} ${source.year}`;
  });
}
