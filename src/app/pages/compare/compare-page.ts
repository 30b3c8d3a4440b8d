import { Component } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

@Component({
  selector: 'tandem-compare-page',
  imports: [WordsPipe],
  template: `<section class="ask">
    <h1>{{ 'compare.title' | words }}</h1>
  </section>`,
})
export class ComparePage {}
