import { Component, computed, inject, input } from '@angular/core';
import { type Fit, applicability } from '../../../domain/consultation/applicability';
import type { Trial } from '../../../domain/evidence/trial';
import type { View } from '../../../domain/logic/verdict';
import { attributeIndex } from '../../../domain/patient/catalogue/catalogue';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { FactWords } from '../fact/fact-words';
import { inline } from '../../words/inline';
import { isShown } from '../fact/is-shown';

/** This person against those who took part in a trial: inside, outside, not held, or not known of the person. */
@Component({
  selector: 'tandem-trial-fit',
  imports: [WordsPipe],
  templateUrl: './trial-fit.html',
  styleUrl: './trial-fit.scss',
})
export class TrialFit {
  readonly trial = input.required<Trial>();
  readonly picture = input.required<View>();
  /** Whether it brings its own heading. */
  readonly titled = input(true);

  readonly #audience = inject(AUDIENCE);
  readonly #facts = inject(FactWords);
  readonly #words = inject(Words);

  protected readonly recalled = computed(() => this.trial().applicability.checked === null);
  /** Whether any criterion is held. */
  readonly #held = computed(() =>
    applicability(this.trial().applicability, this.picture()).some(({ fit }) => fit !== 'notHeld'),
  );
  /** Why there is nothing to set beside the person: criteria that are held and were recalled, or none. */
  protected readonly untold = computed(() => (this.#held() ? 'fit.unchecked' : 'fit.notHeld'));
  protected readonly fits = computed(() => {
    const { applicability: criteria } = this.trial();
    if (!isShown(criteria.checked, this.#audience()) || !this.#held()) return [];
    return applicability(criteria, this.picture()).map((one) => ({
      ...one,
      value: this.#facts.valueAlone(one.attribute, this.picture().at(attributeIndex(one.attribute))),
    }));
  });
  /** "Inside in 5, outside in 1 (Earlier CDK4/6 inhibitor), 2 not reported here or not known." */
  protected readonly summary = computed(() => {
    const fits = this.fits();
    const of = (fit: Fit) => fits.filter((one) => one.fit === fit);
    const outside = of('outside').map(({ topic }) => this.#words.of(`fit.${topic}`));
    const untold = of('notHeld').length + of('notKnown').length;
    return [
      this.#words.of('fit.summary.inside', { count: of('inside').length, all: fits.length }),
      outside.length ? this.#words.of('fit.summary.outside', { topics: this.#words.list(outside.map(inline)) }) : null,
      untold ? this.#words.of('fit.summary.untold', { count: untold }) : null,
    ]
      .filter((part) => part !== null)
      .join(' ');
  });
}
