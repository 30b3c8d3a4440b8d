import { Component, computed, inject, input } from '@angular/core';
import type { Trial } from '../../../../domain/evidence/trial';
import { ForestChart } from '../../../charts/forest-chart';
import { ProvenanceOf } from '../../../charts/provenance';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { TrialProvenance } from './trial-provenance';
import { TrialResults } from './trial-results';

/** The hazard ratios of one trial, a forest plot for each two arms compared, on one axis. */
@Component({
  selector: 'tandem-trial-forests',
  imports: [ForestChart, ProvenanceOf, WordsPipe],
  template: `<ul class="keys quiet">
      <li>
        <svg viewBox="0 0 18 18" aria-hidden="true"><rect x="3" y="3" width="12" height="12" /></svg>
        {{ 'population.primary' | words }}
      </li>
      <li>
        <svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="6.5" /></svg>
        {{ 'population.prespecified' | words }}
      </li>
      <li>
        <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M9 2 16 9 9 16 2 9z" /></svg>
        {{ 'ratio.otherPeople' | words }}
      </li>
      <li>
        <svg viewBox="0 0 18 18" aria-hidden="true"><circle class="hollow" cx="9" cy="9" r="6" /></svg>
        {{ 'ratio.hollow' | words }}
      </li>
    </ul>
    <p class="quiet note">{{ 'ratio.mainNote' | words }}</p>
    @for (group of forests().groups; track $index) {
      <tandem-forest-chart
        [tandemProvenance]="from()"
        [heading]="headings()[$index] ?? ''"
        [rows]="group.rows"
        [axis]="forests().axis"
        [first]="group.first"
        [second]="group.second"
        [sentences]="group.sentences"
      />
    }`,
  styleUrl: './keys.scss',
})
export class TrialForests {
  readonly trial = input.required<Trial>();

  readonly #words = inject(Words);
  readonly #results = inject(TrialResults);
  readonly #provenance = inject(TrialProvenance);
  protected readonly from = computed(() => this.#provenance.ofRatios(this.trial()));
  protected readonly forests = computed(() => this.#results.forests(this.trial()));
  protected readonly headings = computed(() =>
    this.forests().groups.map(({ first, second }) => this.#words.of('ratio.heading', { first, second })),
  );
}
