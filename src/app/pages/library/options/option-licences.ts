import { Component, computed, inject, input } from '@angular/core';
import type { Region, TreatmentOption } from '../../../../domain/treatment/option';
import { AttributeWords } from '../../../words/attribute-words';
import { DayPipe } from '../../../words/day-pipe';
import { TextPipe } from '../../../words/text-pipe';
import { WordsPipe } from '../../../words/words-pipe';
import { Grounds } from '../medicine/grounds';

/** Regions of which the licence is said even where nobody has read it. */
const regions: readonly Region[] = ['US', 'EU', 'UK', 'CH', 'JP', 'CN'];

/** Where an option is licensed, region by region. */
@Component({
  selector: 'tandem-option-licences',
  imports: [DayPipe, Grounds, TextPipe, WordsPipe],
  templateUrl: './option-licences.html',
  styleUrl: './option-licences.scss',
})
export class OptionLicences {
  readonly option = input.required<TreatmentOption>();

  readonly #attributes = inject(AttributeWords);

  protected readonly rows = computed(() => {
    const { licences } = this.option();
    const other = licences.some(({ region }) => region === 'other') ? (['other'] as const) : [];
    return [...regions, ...other].map((region) => ({
      region: this.#attributes.value('region', region),
      held: licences.filter((licence) => licence.region === region),
    }));
  });
}
