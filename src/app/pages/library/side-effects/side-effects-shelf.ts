import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { readPlan } from '../../../../domain/side-effects/read-plan';
import { CarePlanSheet } from '../../../parts/care-plan/care-plan-sheet';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { EntryLinks } from '../about/entry-links';
import { LibraryEntries } from '../library-entries';
import { Shelf, type ShelfGroup } from '../shelf';
import { effectRates, optionsWith } from './effect-rates';
import { EffectTable } from './effect-table';

/** Side effects, felt or found by a blood test, each with what it is like, what to do, and how common it was in each trial. */
@Component({
  selector: 'tandem-side-effects-shelf',
  imports: [CarePlanSheet, Disclosure, EffectTable, EntryLinks, Shelf, TextPipe, WordsPipe],
  templateUrl: './side-effects-shelf.html',
  styleUrl: './side-effects-shelf.scss',
})
export class SideEffectsShelf {
  /** From the address. */
  readonly id = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  readonly #store = inject(Store);
  protected readonly words = inject(Words);

  protected readonly phones = this.#store.selectSignal(settingsFeature.selectPhones);
  readonly #threshold = this.#store.selectSignal(settingsFeature.selectFeverThreshold);
  protected readonly fever = computed(() => Number(this.#threshold()));
  protected readonly drugs = computed(() => this.#library.knowledge()?.drugs ?? []);

  protected readonly groups = computed((): ShelfGroup[] => {
    const kinds = new Map(this.#library.evidence()?.sideEffects.map(({ id, kind }) => [id, kind]) ?? []);
    return (['felt', 'laboratory'] as const).map((kind) => ({
      heading: this.words.of(`about.effects.${kind}`),
      entries: this.#entries.of('side-effects').filter(({ id }) => kinds.get(id) === kind),
    }));
  });
  /** As a list of one, so that its table is drawn anew with each side effect. */
  protected readonly opened = computed(() => {
    const evidence = this.#library.evidence();
    const effect = evidence?.sideEffects.find(({ id }) => id === this.id());
    if (!evidence || !effect) return [];
    const trials = effectRates(evidence, effect.id);
    const care = this.#library.care();
    const plan = care?.plans.find(({ effects }) => effects.includes(effect.id));
    return [
      {
        effect,
        // The library is for professionals: what was recalled stays, marked.
        plan: care && plan ? readPlan(plan, care.signs, 'clinician') : null,
        trials,
        links: { options: optionsWith(trials), rules: [], trials: [] },
      },
    ];
  });
}
