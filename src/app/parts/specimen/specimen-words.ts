import { Injectable, inject } from '@angular/core';
import type { Specimen } from '../../../domain/patient/record';
import { capital, inline } from '../../words/inline';
import { Words } from '../../words/words';

/** Specimens in words. */
@Injectable({ providedIn: 'root' })
export class SpecimenWords {
  readonly #words = inject(Words);

  /** Where it was taken: "Liver". A place in somebody's own words stays as it is written. */
  place({ place, site }: Specimen): string {
    if (!place) return this.#words.of(`specimen.site.${site}`);
    const key = `specimen.place.${place}`;
    if (this.#words.has(key)) return this.#words.of(key);
    return place === 'blood' ? this.#words.of('specimen.site.blood') : place;
  }

  /** "Liver, 12 Oct 2026". */
  short(specimen: Specimen): string {
    const when = specimen.on ? this.#words.day(specimen.on) : this.#words.of('patient.specimen.undated');
    return `${this.place(specimen)}, ${when}`;
  }

  /** "Liver sample, 12 Oct 2026". */
  name(specimen: Specimen): string {
    const when = specimen.on ? this.#words.day(specimen.on) : this.#words.of('patient.specimen.undated');
    const place = this.place(specimen);
    const inside = place === specimen.place ? place : inline(place);
    return capital(this.#words.of('patient.specimen.name', { place: inside, when }));
  }
}
