import { Component } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

@Component({
  selector: 'tandem-patient-page',
  imports: [WordsPipe],
  template: `<section class="ask">
    <h1>{{ 'patient.title' | words }}</h1>
  </section>`,
})
export class PatientPage {}
