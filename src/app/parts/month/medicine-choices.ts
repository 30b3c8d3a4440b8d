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
  /** Somebody has chosen; else the month is drawn with the first. */
  isChosen: boolean;
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
        isChosen: chosen[place] !== undefined,
        answers: words.map((word, i) => {
          const alone = words.indexOf(word) === words.lastIndexOf(word);
          return { value: String(i), word: alone ? word : this.#inRhythm(word, choices[i] ?? [], treatments, i) };
        }),
      };
    });
  }

  /** The same medicine in two rhythms: "Pembrolizumab, every 6 weeks"; where that says too little, it is told apart by its place. */
  #inRhythm(word: string, ids: readonly string[], treatments: Schedules['treatments'], place: number): string {
    const runs = treatments.filter(({ id }) => ids.includes(id)).flatMap((one) => one.runs);
    const [run] = runs;
    return runs.length === 1 && run && run.every % 7 === 0
      ? this.#words.count('month.rhythm', run.every / 7, { name: word })
      : `${word} (${place + 1})`;
  }
}
