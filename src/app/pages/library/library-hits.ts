import { Component, ElementRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';
import type { LibrarySearch } from './library-search';
import { foundPath } from './sections';

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
  protected readonly path = foundPath;

  focusFirst(): void {
    this.#links()[0]?.focus();
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
