import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';
import type { LibrarySearch } from './library-search';
import { libraryPath } from './sections';

/** What was found, by section, each a link to its page. */
@Component({
  selector: 'tandem-library-hits',
  imports: [RouterLink, TextPipe, WordsPipe],
  templateUrl: './library-hits.html',
  styleUrl: './library-hits.scss',
})
export class LibraryHits {
  readonly hits = input.required<ReturnType<LibrarySearch['find']>>();
  readonly looked = input.required<string>();

  protected readonly path = libraryPath;
}
