import { Component } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

@Component({
  selector: 'tandem-settings-page',
  imports: [WordsPipe],
  template: `<section class="ask">
    <h1>{{ 'settings.title' | words }}</h1>
  </section>`,
})
export class SettingsPage {}
