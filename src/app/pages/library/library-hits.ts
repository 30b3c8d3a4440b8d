import { Component, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';
import type { LibrarySearch } from './library-search';
import { foundPath } from './sections';

type Hits = ReturnType<LibrarySearch['find']>[number];

/** So many of a kind are shown at first. */
const first = 8;

/** What was found, by section, each a link to its page. */
@Component({
  selector: 'tandem-library-hits',
  imports: [RouterLink, TextPipe, WordsPipe],
  templateUrl: './library-hits.html',
  styleUrl: './library-hits.scss',
  host: { '(keydown.arrowdown)': 'move($event, 1)', '(keydown.arrowup)': 'move($event, -1)' },
})
export class LibraryHits {
  readonly hits = input.required<ReturnType<LibrarySearch['find']>>();
  readonly looked = input.required<string>();

  /** Up from the first hit leads back to the words that are looked for. */
  readonly left = output();

  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Kinds of which all is shown; other words fold them again. */
  readonly #opened = linkedSignal<string, ReadonlySet<Hits['kind']>>({
    source: this.looked,
    computation: () => new Set(),
  });
  protected readonly path = foundPath;

  focusFirst(): void {
    this.#links()[0]?.focus();
  }

  protected shown({ kind, entries }: Hits): Hits['entries'] {
    return this.#opened().has(kind) ? entries : entries.slice(0, first);
  }

  protected showAll(kind: Hits['kind']): void {
    this.#opened.update((kinds) => new Set([...kinds, kind]));
  }

  protected move(event: Event, by: number): void {
    const links = this.#links();
    const place = links.findIndex((link) => link === event.target);
    if (place < 0) return;
    event.preventDefault();
    if (place + by < 0) this.left.emit();
    else links[place + by]?.focus();
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#host.querySelectorAll('a')];
  }
}
