import { Component, computed, inject, input, output } from '@angular/core';
import type { Specimen } from '../../../domain/patient/record';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { SpecimenWords } from './specimen-words';

let count = 0;

/** The samples of a record, newest first: which one is used, and which one the form shows. */
@Component({
  selector: 'tandem-specimen-list',
  imports: [WordsPipe],
  templateUrl: './specimen-list.html',
  styleUrl: './specimen-list.scss',
})
export class SpecimenList {
  readonly specimens = input.required<readonly Specimen[]>();
  /** Ids of specimens of which a value is used, with the names of those values. */
  readonly uses = input.required<ReadonlyMap<string, readonly string[]>>();
  /** Id of the specimen that the form shows; null: what is used, of whichever sample. */
  readonly looked = input<string | null>(null);
  readonly lookedChange = output<string | null>();
  /** Ids of samples to correct or to remove. */
  readonly corrected = output<string>();
  readonly removed = output<string>();

  readonly #words = inject(Words);
  readonly #specimens = inject(SpecimenWords);
  protected readonly group = `specimens-${++count}`;

  protected readonly rows = computed(() =>
    [...this.specimens()]
      .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
      .map((specimen) => {
        const used = this.uses().get(specimen.id) ?? [];
        return {
          id: specimen.id,
          name: this.#specimens.name(specimen),
          what: `${this.#words.of(`specimen.kind.${specimen.kind}`)}, ${this.#words.of(`specimen.site.${specimen.site}`)}`,
          used: used.length > 0 ? this.#words.of('patient.specimen.used', { facts: this.#words.list(used) }) : '',
        };
      }),
  );
}
