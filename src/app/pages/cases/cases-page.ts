import { Component } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

@Component({
  selector: 'tandem-cases-page',
  imports: [WordsPipe],
  template: `<section class="ask">
    <h1>{{ 'cases.title' | words }}</h1>
  </section>`,
})
export class CasesPage {}
