import { Injectable, inject } from '@angular/core';
import { type View, compile } from '../../../domain/logic/verdict';
import type { OptionSchedule, Schedules } from '../../../domain/treatment/schedule';
import type { PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { CareWords } from './care-words';

/** A place in the schedule where one of several medicines is given. */
export interface MedicineChoice {
  place: number;
  answers: PickAnswer[];
  value: string;
}

@Injectable({ providedIn: 'root' })
export class MedicineChoices {
  readonly #words = inject(Words);
  readonly #care = inject(CareWords);

  /** Between which medicines there is a choice, of those that may be for this person. */
  of(
    schedule: OptionSchedule,
    { treatments }: Schedules,
    person: View,
    chosen: Readonly<Record<number, number>>,
  ): MedicineChoice[] {
    const named = (id: string) => {
      const one = treatments.find((treatment) => treatment.id === id);
      return one?.drugId ? this.#care.medicine(one.drugId) : this.#care.given(one?.given ?? 'visit');
    };
    return schedule.medicines.flatMap(({ choices, when }, place) => {
      if (choices.length < 2 || (when && compile(when)(person) === 'false')) return [];
      const words = choices.map((ids) => this.#words.list(ids.map(named)));
      return {
        place,
        value: String(chosen[place] ?? 0),
        // The same medicine in two rhythms is told apart by its place.
        answers: words.map((word, i) => ({
          value: String(i),
          word: words.indexOf(word) === words.lastIndexOf(word) ? word : `${word} (${i + 1})`,
        })),
      };
    });
  }
}
