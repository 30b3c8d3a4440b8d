import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { type DiseaseArea, DiseaseAreas, diseaseAreas } from '../../../../domain/evidence/disease-area';
import { armDrugs } from '../../../../domain/evidence/arm-drugs';
import type { Trial } from '../../../../domain/evidence/trial';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { grouped } from '../grouped';
import { LibraryEntries } from '../library-entries';
import { Shelf, type ShelfGroup } from '../shelf';
import { TrialPage } from './trial-page';

const orders = ['area', 'year'] as const;

/** The trials by kind of cancer or by year, all or those of one drug. */
@Component({
  selector: 'tandem-trials-shelf',
  imports: [Shelf, TrialPage, WordsPipe],
  templateUrl: './trials-shelf.html',
  styleUrl: './trials-shelf.scss',
})
export class TrialsShelf {
  /** From the address: the trial that is opened, and how the list is narrowed and sorted. */
  readonly id = input<string>();
  readonly drug = input<string>();
  readonly order = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  readonly #words = inject(Words);
  readonly #router = inject(Router);

  protected readonly orders = orders;
  readonly #options = computed(() => this.#library.knowledge()?.options ?? []);
  readonly #trials = computed(() => this.#library.evidence()?.trials ?? []);
  protected readonly trial = computed(() => this.#trials().find(({ id }) => id === this.id()) ?? null);
  /** The drugs that a trial gave, to everyone in an arm or to some. */
  readonly #drugs = computed(() => {
    const options = new Map(this.#options().map((option) => [option.id, option]));
    return new Map(
      this.#trials().map(({ id, arms }) => [
        id,
        new Set(arms.flatMap((arm) => Object.values(armDrugs(arm, options.get(arm.optionId ?? '') ?? null)).flat())),
      ]),
    );
  });
  protected readonly drugs = computed(() => {
    const used = new Set([...this.#drugs().values()].flatMap((drugs) => [...drugs]));
    return (this.#library.knowledge()?.drugs ?? [])
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, name: this.#words.text(name) }))
      .sort((a, b) => a.name.localeCompare(b.name, this.#words.language()));
  });
  readonly #areas = computed((): ReadonlyMap<string, DiseaseArea> => {
    const areas = new DiseaseAreas(this.#options(), this.#library.knowledge()?.facts ?? []);
    return new Map(this.#trials().map((trial) => [trial.id, areas.ofTrial(trial)]));
  });
  protected readonly sorted = computed(() => orders.find((order) => order === this.order()) ?? 'area');
  protected readonly groups = computed((): ShelfGroup[] => {
    const drug = this.drugs().find(({ id }) => id === this.drug());
    const shown = this.#trials()
      .filter(({ id }) => !drug || this.#drugs().get(id)?.has(drug.id))
      .toSorted(
        (a, b) => (b.year ?? 0) - (a.year ?? 0) || this.#words.text(a.name).localeCompare(this.#words.text(b.name)),
      );
    return this.sorted() === 'area' ? this.#byArea(shown) : this.#byYear(shown);
  });

  #byArea(trials: readonly Trial[]): ShelfGroup[] {
    const found = grouped(trials, ({ id }) => this.#areas().get(id));
    return diseaseAreas
      .filter((area) => found.has(area))
      .map((area) => this.#group(this.#words.of(`area.${area}`), found.get(area) ?? []));
  }

  #byYear(trials: readonly Trial[]): ShelfGroup[] {
    return [...grouped(trials, ({ year }) => year)].map(([year, of]) =>
      this.#group(year === null ? this.#words.of('trials.noYear') : String(year), of),
    );
  }

  #group(heading: string, trials: readonly Trial[]): ShelfGroup {
    const entries = new Map(this.#entries.of('trials').map((entry) => [entry.id, entry]));
    return { heading, entries: trials.flatMap(({ id }) => entries.get(id) ?? []) };
  }

  protected narrow(queryParams: Record<string, string | null>): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
