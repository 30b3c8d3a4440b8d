import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { TextPipe } from '../../../words/text-pipe';
import { WordsPipe } from '../../../words/words-pipe';
import { Medicine } from '../medicine/medicine';
import { libraryPath } from '../sections';

/** The rules that put an option first, later or aside. */
@Component({
  selector: 'tandem-option-rules',
  imports: [RouterLink, TextPipe, WordsPipe],
  templateUrl: './option-rules.html',
  styleUrl: './option-rules.scss',
})
export class OptionRules {
  readonly option = input.required<TreatmentOption>();

  readonly #medicine = inject(Medicine);
  protected readonly path = libraryPath;
  protected readonly recommending = computed(() => this.#medicine.index()?.recommending(this.option().id) ?? []);
  protected readonly avoiding = computed(() => this.#medicine.index()?.avoiding(this.option().id) ?? []);
}
