import { Component, computed, inject } from '@angular/core';
import { KnowledgeLibrary } from '../../store/knowledge';
import { DayPipe } from '../../words/day-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** What stands before a section is chosen: which knowledge this is, of when, and how much of it was read at its source. */
@Component({
  selector: 'tandem-library-overview',
  imports: [DayPipe, WordsPipe],
  templateUrl: './library-overview.html',
  styleUrl: './library-overview.scss',
})
export class LibraryOverview {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);

  protected readonly manifest = computed(() => this.#library.knowledge()?.manifest ?? null);
  protected readonly read = computed(() => {
    const trials = this.#library.evidence()?.trials ?? [];
    const results = trials.flatMap((trial) => trial.results.map(({ checked }) => checked !== null));
    const effects = trials.flatMap((trial) =>
      trial.adverseEvents.map(({ arms }) => Object.values(arms).every(({ checked }) => checked !== null)),
    );
    const share = (rows: readonly boolean[]) => ({
      checked: this.#words.number(rows.filter(Boolean).length),
      total: this.#words.number(rows.length),
    });
    return { results: share(results), effects: share(effects) };
  });
}
