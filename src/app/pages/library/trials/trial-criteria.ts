import { Component, computed, inject, input } from '@angular/core';
import { fitTopics, type FitTopic } from '../../../../domain/consultation/applicability';
import type { Applicability } from '../../../../domain/evidence/trial';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** Who could take part in a trial, a topic a line; what the trial's report does not say is named together. */
@Component({
  selector: 'tandem-trial-criteria',
  imports: [WordsPipe],
  template: `@if (said().length > 0) {
      <dl class="num">
        @for (one of said(); track one.topic) {
          <div>
            <dt>{{ one.topic }}</dt>
            <dd>{{ one.said }}</dd>
          </div>
        }
      </dl>
    }
    @if (unsaid()) {
      <p class="quiet">{{ 'trials.criteria.notReported' | words: { topics: unsaid() } }}</p>
    }`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
      gap: 0 24px;
    }
    div {
      padding-block: 6px;
    }
    dt {
      font-weight: var(--tandem-weight-text);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class TrialCriteria {
  readonly trial = input.required<Applicability>();

  readonly #words = inject(Words);
  readonly #criteria = computed(() =>
    fitTopics.map((topic) => ({ topic: this.#words.of(`fit.${topic}`), said: this.#said(topic) })),
  );
  protected readonly said = computed(() => this.#criteria().filter(({ said }) => said !== null));
  /** What is not held, in one line. */
  protected readonly unsaid = computed(() =>
    this.#criteria()
      .filter(({ said }) => said === null)
      .map(({ topic }) => topic)
      .join(', '),
  );

  #said(topic: FitTopic): string | null {
    const trial = this.trial();
    const of = (key: string | null, about: string) => (key === null ? null : this.#words.of(`trials.${about}.${key}`));
    switch (topic) {
      case 'age':
        return this.#age(trial.age);
      case 'performanceStatus':
        return trial.ecogMax === null ? null : this.#words.of('trials.criteria.ecog', { max: trial.ecogMax });
      case 'priorCdk46':
        return of(trial.priorCdk46, 'criteria');
      case 'priorChemotherapy':
        return of(trial.priorChemotherapyMetastatic, 'criteria');
      case 'brainMetastases':
        return of(trial.brainMetastases, 'criteria');
      case 'visceralDisease':
        return trial.visceralDiseasePercent === null
          ? null
          : this.#words.of('trials.criteria.visceral', {
              percent: this.#words.number(trial.visceralDiseasePercent, 1),
            });
      case 'sex':
        return of(trial.sex, 'criteria');
      case 'menopause':
        return of(trial.menopause, 'criteria');
    }
  }

  #age(age: Applicability['age']): string | null {
    if (!age) return null;
    const parts = (['median', 'min', 'max'] as const).flatMap((key) => {
      const value = age[key];
      return value === null
        ? []
        : [this.#words.of(`trials.criteria.age.${key}`, { years: this.#words.number(value, 1) })];
    });
    return parts.length ? parts.join(', ') : null;
  }
}
