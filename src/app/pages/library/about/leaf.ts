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
    @if (answer(); as answer) {
      <p>
        <b>{{ answer }}</b>
      </p>
    }
    <p class="m">{{ lead() }}</p>
    <ng-content />`,
  styleUrl: './leaf.scss',
})
export class Leaf {
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();
  /** The answer in one sentence, before the lead. */
  readonly answer = input('');
}
