import { Component, computed, inject, input } from '@angular/core';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Words } from '../../../words/words';
import type { Entry } from '../entry';
import { LibraryEntries } from '../library-entries';
import { Medicine } from '../medicine/medicine';
import { Shelf, type ShelfGroup } from '../shelf';
import { OptionEntry } from './option-entry';
import { optionGroups } from './option-groups';

/** All options that Tandem holds, by class of treatment, also those that it does not offer yet. */
@Component({
  selector: 'tandem-options-shelf',
  imports: [OptionEntry, Shelf],
  template: `<tandem-shelf kind="options" [groups]="groups()" [selected]="id() ?? null">
    @for (option of opened(); track option.id) {
      <tandem-option-entry [option]="option" />
    }
  </tandem-shelf>`,
})
export class OptionsShelf {
  /** From the address. */
  readonly id = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  readonly #medicine = inject(Medicine);
  readonly #words = inject(Words);

  protected readonly groups = computed((): ShelfGroup[] => {
    const entries = new Map(this.#entries.of('options').map((entry) => [entry.id, entry]));
    return optionGroups(this.#library.knowledge()?.options ?? []).map(({ heading, options }) => ({
      heading: this.#words.of(heading === 'not-licensed' ? 'medicine.notLicensedYet' : `class.${heading}`),
      entries: options.flatMap(({ id }): Entry[] => [...optional(entries.get(id))]),
    }));
  });
  /** One or none, as a list: another option is drawn anew, folded and from its head. */
  protected readonly opened = computed(() => optional(this.#medicine.index()?.option(this.id() ?? '')));
}

const optional = <T>(value: T | null | undefined): T[] => (value ? [value] : []);
