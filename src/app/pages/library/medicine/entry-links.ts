import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { libraryPath, type EntryKind } from '../sections';

/** A way to another page of the library. */
export interface EntryLink {
  section: EntryKind;
  id: string;
  name: string;
  /** Beside the name; empty: nothing. */
  note: string;
}

/** Links to other pages of the library, one a line. */
@Component({
  selector: 'tandem-entry-links',
  imports: [RouterLink],
  template: `<ul>
    @for (link of links(); track $index) {
      <li>
        <a [routerLink]="path(link.section, link.id)" queryParamsHandling="preserve">{{ link.name }}</a>
        @if (link.note) {
          <span class="quiet num">{{ link.note }}</span>
        }
      </li>
    }
  </ul>`,
  styles: `
    :host {
      display: block;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
      padding-block: 5px;
    }
    :host(.columns) ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      gap: 0 24px;
    }
    .quiet {
      max-inline-size: var(--tandem-measure);
    }
  `,
})
export class EntryLinks {
  readonly links = input.required<readonly EntryLink[]>();

  protected readonly path = libraryPath;
}
