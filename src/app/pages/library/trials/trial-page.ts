import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Trial } from '../../../../domain/evidence/trial';
import { FigureWords } from '../../../charts/figure-words';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CitedSource } from '../cited-source';
import { libraryPath } from '../sections';
import { EffectsTable } from './effects-table';
import { ResultsTable } from './results-table';
import { TrialCriteria } from './trial-criteria';
import { TrialEffectsChart } from './trial-effects-chart';
import { TrialForests } from './trial-forests';
import { TrialResults } from './trial-results';

/** One trial: who took part, what was compared, what was found and what it cost; no figure of another trial. */
@Component({
  selector: 'tandem-trial-page',
  imports: [
    CitedSource,
    Disclosure,
    EffectsTable,
    ResultsTable,
    RouterLink,
    TextPipe,
    TrialCriteria,
    TrialEffectsChart,
    TrialForests,
    WordsPipe,
  ],
  templateUrl: './trial-page.html',
  styleUrl: './trial-page.scss',
})
export class TrialPage {
  readonly trial = input.required<Trial>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #results = inject(TrialResults);

  protected readonly path = libraryPath;
  protected readonly effects = computed(() => this.#library.evidence()?.sideEffects ?? []);
  protected readonly people = computed(() => this.#words.number(this.trial().n));
  protected readonly phase = computed(() => {
    const { phase } = this.trial();
    const named = `trials.phase.${phase}`;
    return this.#words.has(named) ? this.#words.of(named) : this.#words.of('trials.phase', { phase });
  });
  protected readonly compared = computed(() => this.trial().results.some(({ hazardRatio }) => hazardRatio !== null));
  protected readonly sentences = computed(() => this.#results.rows(this.trial()).map(({ sentence }) => sentence));
  /** Options whose indications rest on it. */
  protected readonly behind = computed(() =>
    (this.#library.knowledge()?.options ?? []).filter(({ indications }) =>
      indications.some(({ trialIds }) => trialIds.includes(this.trial().id)),
    ),
  );
  protected readonly safety = computed(() => {
    const { safety, arms } = this.trial();
    if (!safety) return null;
    const held = arms.filter(({ id }) => safety.arms[id]);
    const topics = ['grade3plusAny', 'seriousAE', 'discontinuedForAE', 'deathFromAE'] as const;
    return {
      ...safety,
      held,
      rows: topics.map((topic) => ({
        topic,
        values: held.map(({ id }) => {
          const percent = safety.arms[id]?.[topic] ?? null;
          return percent === null
            ? this.#figures.absent('notInStudy')
            : `${this.#words.number(percent, 1)} ${this.#words.of('figure.outOf', { outOf: '100' })}`;
        }),
      })),
    };
  });

  protected number(value: number): string {
    return this.#words.number(value);
  }
}
