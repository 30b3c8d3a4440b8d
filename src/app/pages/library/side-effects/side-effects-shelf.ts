import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { readPlan } from '../../../../domain/side-effects/read-plan';
import { CarePlanSheet } from '../../../parts/care-plan/care-plan-sheet';
import { capital } from '../../../words/inline';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { EntryLinks } from '../about/entry-links';
import type { Entry } from '../entry';
import { LibraryEntries } from '../library-entries';
import { Shelf, type ShelfGroup } from '../shelf';
import { effectRates, optionsWith } from './effect-rates';
import { EffectTable } from './effect-table';

/**
 * Side effects, felt or found by a test, each with what it is like, what to do, and how common it was in each trial. In *Together*
 * those that have a plan, in plain words, with the plan alone.
 */
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
  readonly #audience = this.#store.selectSignal(settingsFeature.selectAudience);
  protected readonly together = computed(() => this.#audience() === 'together');
  protected readonly fever = computed(() => Number(this.#threshold()));
  protected readonly drugs = computed(() => this.#library.knowledge()?.drugs ?? []);

  protected readonly groups = computed((): ShelfGroup[] => {
    if (this.together()) {
      return [{ heading: '', entries: this.#plain() }];
    }
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
    // A professional sees what was recalled, marked; a person who looks on does not.
    const view = this.together() ? 'patient' : 'clinician';
    return [
      {
        effect,
        name: this.together() ? capital(this.words.text(effect.plain)) : this.words.text(effect.name),
        plan: care && plan ? readPlan(plan, care.signs, view, null, [effect.id]) : null,
        trials,
        links: { options: optionsWith(trials), rules: [], trials: [] },
      },
    ];
  });

  /** Those with a plan under their plain names, by these. */
  #plain(): Entry[] {
    const planned = new Set(this.#library.care()?.plans.flatMap(({ effects }) => effects));
    return this.#entries
      .of('side-effects')
      .filter(({ id }) => planned.has(id))
      .flatMap((entry): Entry[] => {
        const { note } = entry;
        if (!note) return [];
        const name = capital(this.words.text(note));
        return [{ ...entry, name: { en: name, es: name }, note: null }];
      })
      .sort((a, b) => this.words.text(a.name).localeCompare(this.words.text(b.name), this.words.language()));
  }
}
