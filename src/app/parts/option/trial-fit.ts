import { Component, computed, inject, input } from '@angular/core';
import { applicability } from '../../../domain/consultation/applicability';
import type { Trial } from '../../../domain/evidence/trial';
import type { View } from '../../../domain/logic/verdict';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';

/** This person against those who took part in a trial: inside, outside, not reported, or not known of the person. */
@Component({
  selector: 'tandem-trial-fit',
  imports: [WordsPipe],
  templateUrl: './trial-fit.html',
  styleUrl: './trial-fit.scss',
})
export class TrialFit {
  readonly trial = input.required<Trial>();
  readonly picture = input.required<View>();

  readonly #audience = inject(AUDIENCE);

  protected readonly recalled = computed(() => this.trial().applicability.checked === null);
  protected readonly fits = computed(() => {
    const { applicability: criteria } = this.trial();
    return isShown(criteria.checked, this.#audience()) ? applicability(criteria, this.picture()) : [];
  });
}
