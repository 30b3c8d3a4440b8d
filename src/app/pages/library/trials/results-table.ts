import { Component, computed, inject, input } from '@angular/core';
import type { Trial } from '../../../../domain/evidence/trial';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CitedSource } from '../cited-source';
import { TrialResults } from './trial-results';

/** Every result of one trial, with or without a hazard ratio: what was measured, in whom, in each arm, and where it was read. */
@Component({
  selector: 'tandem-results-table',
  imports: [CitedSource, Disclosure, WordsPipe],
  templateUrl: './results-table.html',
  styleUrl: './results-table.scss',
})
export class ResultsTable {
  readonly trial = input.required<Trial>();

  readonly #results = inject(TrialResults);
  readonly #words = inject(Words);
  protected readonly rows = computed(() =>
    this.#results.rows(this.trial()).map((row) => ({
      ...row,
      // What a result does not speak of is left out: other arms of the trial have results of their own.
      byArm: this.trial().arms.flatMap(({ label }, i) => {
        const value = row.arms[i];
        return value ? [{ label: this.#words.text(label), value }] : [];
      }),
    })),
  );
  /** Notes of the reading, which are written in English only. */
  protected readonly notes = computed(() =>
    this.rows().flatMap(({ endpoint, people, result }) =>
      result.note ? [{ of: `${endpoint}, ${people}`, text: result.note }] : [],
    ),
  );
}
