import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
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
}
