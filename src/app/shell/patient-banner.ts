import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Words } from '../words/words';
import { WordsPipe } from '../words/words-pipe';

/** A fact of the banner in words; `unknown` is drawn dashed. */
export interface BannerMarker {
  text: string;
  unknown: boolean;
}

/** What the banner says of the open case; words are ready to show, null or empty is left out. */
export interface BannerPerson {
  label: string;
  age: number | null;
  subtype: BannerMarker | null;
  line: string | null;
  markers: BannerMarker[];
}

/** Who this is about, on every page; a click leads to the record. */
@Component({
  selector: 'tandem-patient-banner',
  imports: [RouterLink, WordsPipe],
  templateUrl: './patient-banner.html',
  styleUrl: './patient-banner.scss',
})
export class PatientBanner {
  readonly person = input.required<BannerPerson>();
  /** In the shared view the label alone is enough. */
  readonly short = input(false);

  readonly #words = inject(Words);
  protected readonly name = computed(() => {
    const { label, age } = this.person();
    const name = label || this.#words.of('banner.noLabel');
    return age === null || this.short() ? name : `${name}, ${age}`;
  });
}
