import { Injectable, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type DaysAsked, daysAsked, dependsOnDays } from '../../../domain/navigation/circumstance-effects';
import { weekdayOf } from '../../../domain/navigation/day-after';
import { careMonth, usualAssumptions } from '../../../domain/treatment/care-month';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { caseFeature } from '../case/case.feature';
import { CurrentConsultation } from '../consultation/consultation';
import { KnowledgeLibrary } from '../knowledge';
import { CourseChoices } from './course-choices';
import { selectCourse } from './desk-selectors';

/** What four weeks on an option ask of the person of the open case. */
@Injectable({ providedIn: 'root' })
export class CurrentDays {
  readonly #library = inject(KnowledgeLibrary);
  readonly #consultation = inject(CurrentConsultation).consultation;
  readonly #courseChoices = inject(CourseChoices);
  readonly #store = inject(Store);
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly #course = this.#store.selectSignal(selectCourse);

  readonly circumstances = computed(() => this.#desk().circumstances);

  /** Whether anything was told that these days depend on. */
  readonly told = computed(() => dependsOnDays(this.circumstances()));
  /** Weekday of the first day, the same for every option: that of the treatment where its day is fixed, else a Monday (0). */
  readonly startsOn = computed(() => {
    const day = this.#course()?.startsOn ?? null;
    return day === null ? 0 : weekdayOf(day);
  });

  /**
   * @param onlyChecked for the person: days that nobody has read do not count
   * @returns null where nothing was told that changes anything; 'notHeld' where no days of the option are held
   */
  of(option: TreatmentOption, onlyChecked: boolean): DaysAsked | 'notHeld' | null {
    const schedules = this.#library.evidence()?.schedules;
    const person = this.#consultation()?.picture ?? null;
    if (!schedules || !this.told()) return null;
    const choices = this.#courseChoices.made(option.id);
    const month = careMonth(option, schedules, person, onlyChecked, { ...usualAssumptions, choices });
    return month.kind === 'month' ? daysAsked(this.circumstances(), month, this.startsOn()) : 'notHeld';
  }
}
