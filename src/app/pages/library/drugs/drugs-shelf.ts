import { Component, computed, inject, input } from '@angular/core';
import type { DrugKind } from '../../../../domain/treatment/drug';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Words } from '../../../words/words';
import { LibraryEntries } from '../library-entries';
import { Medicine } from '../medicine/medicine';
import { Shelf, type ShelfGroup } from '../shelf';
import { DrugEntry } from './drug-entry';

/** Kinds in the order of the list. */
const kinds: readonly DrugKind[] = [
  'endocrine',
  'ovarianSuppression',
  'targeted',
  'antiHer2',
  'adc',
  'chemotherapy',
  'immunotherapy',
  'supportive',
];

/** The drugs that a record can name, by what they count as. */
@Component({
  selector: 'tandem-drugs-shelf',
  imports: [DrugEntry, Shelf],
  template: `<tandem-shelf kind="drugs" [groups]="groups()" [selected]="id() ?? null">
    @for (drug of opened(); track drug.id) {
      <tandem-drug-entry [drug]="drug" />
    }
  </tandem-shelf>`,
})
export class DrugsShelf {
  /** From the address. */
  readonly id = input<string>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  readonly #medicine = inject(Medicine);
  readonly #words = inject(Words);

  protected readonly groups = computed((): ShelfGroup[] => {
    const drugs = this.#library.knowledge()?.drugs ?? [];
    const leading = new Map(drugs.map((drug) => [drug.id, drug.kinds[0]]));
    const entries = this.#entries.of('drugs');
    return kinds
      .map((kind) => ({
        heading: this.#words.of(`medicine.kind.${kind}`),
        entries: entries.filter(({ id }) => leading.get(id) === kind),
      }))
      .filter((group) => group.entries.length > 0);
  });
  /** One or none, as a list: another drug is drawn anew, from its head. */
  protected readonly opened = computed(() => {
    const drug = this.#medicine.index()?.drug(this.id() ?? '');
    return drug ? [drug] : [];
  });
}
