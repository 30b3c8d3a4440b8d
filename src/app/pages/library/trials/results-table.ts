import { Component, computed, inject, input } from '@angular/core';
import type { Trial } from '../../../../domain/evidence/trial';
import { TextPipe } from '../../../words/text-pipe';
import { WordsPipe } from '../../../words/words-pipe';
import { CitedSource } from '../cited-source';
import { TrialResults } from './trial-results';

/** Every result of one trial, with or without a hazard ratio: what was measured, in whom, in each arm, and where it was read. */
@Component({
  selector: 'tandem-results-table',
  imports: [CitedSource, TextPipe, WordsPipe],
  templateUrl: './results-table.html',
  styleUrl: './results-table.scss',
})
export class ResultsTable {
  readonly trial = input.required<Trial>();

  readonly #results = inject(TrialResults);
  protected readonly rows = computed(() => this.#results.rows(this.trial()));
}
