import { Component, computed, inject, input } from '@angular/core';
import type { SideEffect } from '../../../../domain/evidence/side-effect';
import type { Trial } from '../../../../domain/evidence/trial';
import { ArmDotsChart } from '../../../charts/arm-dots-chart';
import { ProvenanceOf } from '../../../charts/provenance';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { TrialEffects } from './trial-effects';
import { TrialProvenance } from './trial-provenance';

/** The side effects of one trial, arm beside arm, with what the marks mean. */
@Component({
  selector: 'tandem-trial-effects-chart',
  imports: [ArmDotsChart, ProvenanceOf, WordsPipe],
  template: `<ul class="keys quiet">
      <li>
        <svg viewBox="0 0 18 18" aria-hidden="true"><circle class="any" cx="9" cy="9" r="6.5" /></svg>
        {{ 'effects.keyAny' | words }}
      </li>
      <li>
        <svg viewBox="0 0 18 18" aria-hidden="true"><path class="severe" d="M9 2 16 9 9 16 2 9z" /></svg>
        {{ 'effects.keySevere' | words }}
      </li>
      <li>
        <svg viewBox="0 0 18 18" aria-hidden="true"><circle class="bare" cx="9" cy="9" r="6.5" /></svg>
        {{ 'ratio.hollow' | words }}
      </li>
      @for (arm of arms(); track $index) {
        <li>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <rect [class]="$first ? 'first' : 'other'" x="1" y="7" width="16" height="4" />
          </svg>
          {{ (arms().length === 1 ? 'effects.line' : 'effects.line.' + ($first ? 'first' : 'next')) | words: { arm } }}
        </li>
      }
    </ul>
    <tandem-arm-dots-chart
      [tandemProvenance]="from()"
      [heading]="heading()"
      [rows]="rows()"
      [arms]="arms()"
      [sentences]="sentences()"
    />`,
  styleUrl: './keys.scss',
})
export class TrialEffectsChart {
  readonly trial = input.required<Trial>();
  readonly effects = input.required<readonly SideEffect[]>();

  readonly #words = inject(Words);
  readonly #effects = inject(TrialEffects);
  readonly #provenance = inject(TrialProvenance);
  protected readonly from = computed(() => this.#provenance.ofEffects(this.trial()));
  readonly #held = computed(() => this.#effects.of(this.trial(), this.effects()));
  protected readonly arms = computed(() =>
    this.#effects.arms(this.trial()).map(({ label }) => this.#words.text(label)),
  );
  protected readonly rows = computed(() => this.#held().map(({ arms }) => arms));
  protected readonly sentences = computed(() => this.#held().map(({ sentence }) => sentence));
  protected readonly heading = computed(() =>
    this.#words.of('effects.heading', { study: this.#words.text(this.trial().name) }),
  );
}
