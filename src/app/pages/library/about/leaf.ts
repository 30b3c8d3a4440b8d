import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../ui/icon/icon';
import { WordsPipe } from '../../../words/words-pipe';

/** A section of the library that is one page: its name, its answer and lead, then the content. */
@Component({
  selector: 'tandem-library-leaf',
  imports: [Icon, RouterLink, WordsPipe],
  template: `<a class="up" routerLink="/library" queryParamsHandling="preserve">
      <tandem-icon name="back" />
      {{ 'library.toSections' | words }}
    </a>
    <h2 data-arrived>{{ heading() }}</h2>
    <p class="m">
      @if (answer(); as answer) {
        <b>{{ answer }}</b>
      }
      {{ lead() }}
    </p>
    <ng-content />`,
  styleUrl: './leaf.scss',
})
export class Leaf {
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();
  /** The answer in one sentence, before the lead. */
  readonly answer = input('');
}
