import { Component, computed, inject, input } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import { inline } from '../../words/inline';
import { Words } from '../../words/words';

/** Under the question: how many options from how many studies, and what that can and cannot say. */
@Component({
  selector: 'tandem-answer-line',
  template: `<p>
    <b>{{ count() }}</b> {{ limit() }}
  </p>`,
  styles: `
    p {
      font-size: var(--tandem-type-m);
      line-height: var(--tandem-leading-m);
      color: var(--mat-sys-on-surface-variant);
      margin-block-start: 2px;
    }
    b {
      color: var(--mat-sys-on-surface);
      font-weight: var(--tandem-weight-display);
    }
  `,
})
export class AnswerLine {
  readonly comparison = input.required<Comparison>();
  readonly together = input.required<boolean>();

  readonly #words = inject(Words);

  protected readonly count = computed(() => {
    const { columns, studies } = this.comparison();
    const options = this.#words.of(`compare.options.${columns.length - 1}`);
    return studies.length
      ? this.#words.of('compare.answer', { options, studies: this.#words.of(`compare.studies.${studies.length}`) })
      : this.#words.of('compare.answer.none', { options });
  });

  protected readonly limit = computed(() => {
    const { studies, headToHead, columns } = this.comparison();
    if (studies.length === 0) return '';
    const [met] = headToHead;
    if (met && this.together())
      return this.#words.of('compare.metPlain', { study: this.#words.text(met.arms.trial.name) });
    if (met) {
      return this.#words.of('compare.met', {
        first: this.#words.text(met.first.finding.option.name),
        second: inline(this.#words.text(met.second.finding.option.name)),
        study: this.#words.text(met.arms.trial.name),
      });
    }
    if (columns.length === 2) return this.#words.of('compare.cannotOne');
    return this.#words.of(this.together() ? 'compare.cannotPlain' : 'compare.cannot');
  });
}
