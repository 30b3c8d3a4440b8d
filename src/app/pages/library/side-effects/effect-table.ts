import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SourceLink } from '../../../parts/source/source-link';
import { inSteps } from '../../../ui/in-steps';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { LibraryEntries } from '../library-entries';
import { libraryPath } from '../sections';
import type { TrialRates } from './effect-rates';

/** Trials that are drawn in one frame, and frames that hold all the trials of the knowledge. */
const atOnce = 24;
const steps = 6;

/** How common a side effect was, trial by trial and arm by arm. */
@Component({
  selector: 'tandem-effect-table',
  imports: [RouterLink, SourceLink, WordsPipe],
  templateUrl: './effect-table.html',
  styleUrl: './effect-table.scss',
})
export class EffectTable {
  readonly trials = input.required<readonly TrialRates[]>();

  readonly #drawn = inSteps(steps);
  readonly #words = inject(Words);
  readonly #entries = inject(LibraryEntries);
  protected readonly path = libraryPath;
  /** Told once, so that a step of the drawing touches only what it adds. */
  readonly #told = computed(() =>
    this.trials().map((trial) => {
      const several = new Set(trial.rows.map(({ term }) => term)).size > 1;
      return trial.rows.map((row, place) => ({
        trial,
        study: this.#words.text(trial.name),
        key: `${trial.trialId} ${row.key}`,
        // How many rows the trial's name spans, in the first of them.
        span: place === 0 ? trial.rows.length : 0,
        arm: this.#words.text(row.arm),
        optionId: row.optionId !== null && this.#entries.named('options', row.optionId) ? row.optionId : null,
        // One term needs no telling apart.
        term: several ? this.#words.of('about.effects.term', { term: row.term }) : '',
        rates: [row.anyGrade, row.grade3plus].map((rate) => (rate === null ? null : this.#words.number(rate, 1))),
        sourceId: row.sourceId,
        checked: row.checked,
      }));
    }),
  );
  protected readonly rows = computed(() =>
    this.#told()
      .slice(0, this.#drawn() === steps ? undefined : this.#drawn() * atOnce)
      .flat(),
  );
}
