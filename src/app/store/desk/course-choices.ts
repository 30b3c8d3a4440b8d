import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { TreatmentCourse } from '../../../domain/navigation/desk';
import { courseFor } from '../../../domain/navigation/course-for';
import {
  type Choices,
  type DrugChoice,
  choicesOf,
  drugChoices,
  givenWith,
} from '../../../domain/treatment/chosen-drugs';
import { CurrentConsultation } from '../consultation/consultation';
import { KnowledgeLibrary } from '../knowledge';
import { selectCourse } from './desk-selectors';
import { navigatorPageActions } from './navigator-page-actions';

/** Which medicines are given with the treatment of the desk, where there is a choice between several. */
@Injectable({ providedIn: 'root' })
export class CourseChoices {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #consultation = inject(CurrentConsultation).consultation;
  readonly #course = this.#store.selectSignal(selectCourse);

  /** Between which medicines of an option there is a choice for the person of the open case. */
  choices(optionId: string): DrugChoice[] {
    const schedules = this.#library.evidence()?.schedules;
    const schedule = schedules?.options.find((one) => one.optionId === optionId);
    return schedules && schedule ? drugChoices(schedule, schedules, this.#consultation()?.picture ?? null) : [];
  }

  /** What was chosen; none for an option that is not the treatment of the desk. */
  made(optionId: string): Choices {
    const course = this.#course();
    return course?.optionId === optionId ? choicesOf(this.choices(optionId), course.given) : {};
  }

  /** An option as the treatment of the desk, with what was chosen of its medicines before it was that. */
  courseOf(optionId: string, chosen: Choices): TreatmentCourse {
    const course = courseFor(optionId, this.#course());
    const given = this.choices(optionId).reduce<readonly string[]>((held, choice) => {
      const number = chosen[choice.place];
      return number === undefined ? held : givenWith(held, choice, number);
    }, course.given);
    return { ...course, given };
  }

  /**
   * Writes into the case what is given at a place of the treatment of the desk.
   * @param number of the choice; null: it is not known any more.
   * @returns whether it stands there now; not for another option, nor where one medicine is given in several rhythms.
   */
  choose(optionId: string, place: number, number: number | null): boolean {
    const course = this.#course();
    const choice = this.choices(optionId).find((one) => one.place === place);
    if (course?.optionId !== optionId || !choice) return false;
    const given = givenWith(course.given, choice, number);
    if (number !== null && choicesOf([choice], given)[place] !== number) return false;
    this.#store.dispatch(
      navigatorPageActions.partSaid({ said: { course: { ...courseFor(optionId, course), given } } }),
    );
    return true;
  }
}
