import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { attributeById } from '../../../../domain/patient/catalogue/catalogue';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { Medicine } from '../medicine/medicine';
import { libraryPath } from '../sections';

/** What a condition reads: derived facts lead to their definitions, each fact to the rules that hang on it. */
@Component({
  selector: 'tandem-reads-list',
  imports: [RouterLink, WordsPipe],
  templateUrl: './reads-list.html',
  styleUrl: './reads-list.scss',
})
export class ReadsList {
  /** Ids of attributes. */
  readonly attributes = input.required<readonly string[]>();

  readonly #attributes = inject(AttributeWords);
  readonly #words = inject(Words);
  readonly #medicine = inject(Medicine);
  protected readonly path = libraryPath;
  protected readonly rows = computed(() =>
    this.attributes().map((id) => {
      const rules = this.#medicine.index()?.rulesOn(id).size ?? 0;
      return {
        id,
        name: this.#attributes.name(id),
        origin: attributeById(id).origin,
        rules: rules > 0 ? this.#words.count('medicine.reads.count', rules) : '',
      };
    }),
  );
}
