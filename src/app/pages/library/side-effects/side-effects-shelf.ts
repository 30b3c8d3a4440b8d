import { Component, computed, inject, input } from '@angular/core';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { EntryLinks } from '../about/entry-links';
import { LibraryEntries } from '../library-entries';
import { Shelf, type ShelfGroup } from '../shelf';
import { effectRates, optionsWith } from './effect-rates';
import { EffectTable } from './effect-table';

/** Side effects, felt or found by a blood test, each with what it is like and how common it was in each trial. */
@Component({
  selector: 'tandem-side-effects-shelf',
  imports: [Disclosure, EffectTable, EntryLinks, Shelf, TextPipe, WordsPipe],
  templateUrl: './side-effects-shelf.html',
  styleUrl: './side-effects-shelf.scss',
})
export class SideEffectsShelf {
  /** From the address. */
  readonly id = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  protected readonly words = inject(Words);

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
    return [{ effect, trials, links: { options: optionsWith(trials), rules: [], trials: [] } }];
  });
}
