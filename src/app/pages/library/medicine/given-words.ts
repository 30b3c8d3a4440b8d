import { Injectable, inject } from '@angular/core';
import type { OptionDrug } from '../../../../domain/treatment/option';
import { givenDose } from '../../../parts/option/given-dose';
import { Words } from '../../../words/words';

/** How a drug is given within an option: "500 mg, days 1, 15 and 29, into a muscle". */
@Injectable({ providedIn: 'root' })
export class GivenWords {
  readonly #words = inject(Words);

  of({ dose, schedule, route }: OptionDrug): string {
    // Where dose and schedule stay as they were ("unchanged"), the knowledge says so in both.
    const amount = typeof dose === 'object' && dose.en === schedule.en ? [] : [givenDose(this.#words, dose)];
    return [...amount, this.#words.text(schedule), this.#words.of(`medicine.route.${route}`)].join(', ');
  }
}
