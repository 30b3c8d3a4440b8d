import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SourceLink } from '../../../parts/source/source-link';
import { inSteps } from '../../../ui/in-steps';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { LibraryEntries } from '../library-entries';
import { libraryPath } from '../sections';
import type { TrialRates } from './effect-rates';

/** Trials that are drawn in one frame, and frames that hold all the trials of the knowledge. */
const atOnce = 12;
const steps = 16;

/** How common a side effect was, trial by trial and arm by arm. */
@Component({
  selector: 'tandem-effect-table',
  imports: [RouterLink, SourceLink, TextPipe, WordsPipe],
  templateUrl: './effect-table.html',
  styleUrl: './effect-table.scss',
})
export class EffectTable {
  readonly trials = input.required<readonly TrialRates[]>();

  readonly #drawn = inSteps(steps);
  protected readonly words = inject(Words);
  protected readonly entries = inject(LibraryEntries);
  protected readonly path = libraryPath;
  /** Rows, the first of a trial with its name and how many rows it spans. */
  protected readonly rows = computed(() =>
    this.trials()
      .slice(0, this.#drawn() === steps ? undefined : this.#drawn() * atOnce)
      .flatMap((trial) => {
        const several = new Set(trial.rows.map(({ term }) => term)).size > 1;
        return trial.rows.map((row, place) => ({
          ...row,
          trial,
          span: place === 0 ? trial.rows.length : 0,
          key: `${trial.trialId} ${row.key}`,
          // One term needs no telling apart.
          term: several ? row.term : '',
          hasOption: row.optionId !== null && this.entries.named('options', row.optionId) !== null,
        }));
      }),
  );
}
