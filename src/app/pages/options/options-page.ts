import { Component } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

@Component({
  selector: 'tandem-options-page',
  imports: [WordsPipe],
  template: `<section class="ask">
    <h1>{{ 'options.title' | words }}</h1>
  </section>`,
})
export class OptionsPage {}
