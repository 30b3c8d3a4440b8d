import { Component, computed, inject, input } from '@angular/core';
import type { Outcome } from '../../../domain/evidence/outcome';
import { type ShownPeople, shownFigure } from '../../../domain/evidence/shown-figure';
import type { OptionCarePlan, ReportedEffect } from '../../../domain/side-effects/care-plan-for';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { capital } from '../../words/inline';
import { isShown } from '../fact/is-shown';
import { SourceLink } from '../source/source-link';

/** How many of 100 people had each side effect and how many had not, how often it was severe, and in which study. */
@Component({
  selector: 'tandem-how-common',
  imports: [SourceLink, TextPipe, WordsPipe],
  templateUrl: './how-common.html',
  styleUrl: './how-common.scss',
})
export class HowCommon {
  readonly effects = input.required<readonly ReportedEffect[]>();
  readonly study = input.required<OptionCarePlan['study']>();

  readonly #words = inject(Words);
  protected readonly audience = inject(AUDIENCE);

  protected readonly rows = computed(() =>
    this.effects()
      .map((reported) => this.#row(reported))
      .filter(({ basis }) => basis !== null),
  );

  #row({ effect, any, severe }: ReportedEffect) {
    const had = this.#figure(any);
    const grave = this.#figure(severe);
    const basis = [any, severe].find((one) => one.kind === 'frequency' && this.#isShown(one)) ?? null;
    return {
      name: capital(this.#words.text(this.audience() === 'clinician' ? effect.name : effect.plain)),
      percent: had?.value ?? null,
      number: had && this.#words.of('care.outOf', { value: this.#said(had), outOf: had.outOf }),
      sentences: [had ? this.#without(had) : this.#words.of('care.noFigure'), this.#severe(grave)],
      basis: basis?.kind === 'frequency' ? basis : null,
    };
  }

  readonly #isShown = (outcome: Outcome) => outcome.kind !== 'notReported' && isShown(outcome.checked, this.audience());

  #figure(outcome: Outcome): ShownPeople | null {
    if (outcome.kind !== 'frequency' || !this.#isShown(outcome)) return null;
    return shownFigure(outcome, { outOf: 100, precision: this.audience() === 'clinician' ? 'exact' : 'rounded' });
  }

  #said({ value, fewerThanOne }: ShownPeople): string {
    return fewerThanOne ? this.#words.of('care.fewerThanOne') : this.#words.number(value, 1);
  }

  /** The other framing: how many did not have it. */
  #without({ without, outOf, fewerThanOne }: ShownPeople): string {
    return fewerThanOne
      ? this.#words.of('care.withoutMost', { without: outOf - 1, outOf })
      : this.#words.of('care.without', { without: this.#words.number(without, 1), outOf });
  }

  #severe(figure: ShownPeople | null): string {
    const key = this.audience() === 'clinician' ? 'care.grade3' : 'care.severe';
    return figure
      ? this.#words.of(key, { value: this.#said(figure), outOf: figure.outOf })
      : this.#words.of('care.noSevereFigure');
  }
}
