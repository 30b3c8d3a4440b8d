import { Injectable, inject } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import { outOfFor, type OutOf, type Scale } from '../../../domain/evidence/shown-figure';
import type { Concern } from '../../../domain/preference/concern';
import { type ConcernRow, concernTable } from '../../../domain/preference/concern-table';
import { careMonth, comparableCareDays } from '../../../domain/treatment/care-month';
import { CurrentConsultation } from '../consultation/consultation';
import { KnowledgeLibrary } from '../knowledge';

/** What the options on the table say to each concern of the knowledge, for the open case. */
@Injectable({ providedIn: 'root' })
export class ConcernRows {
  readonly #library = inject(KnowledgeLibrary);
  readonly #current = inject(CurrentConsultation);

  /** @param onlyChecked what was recalled is not shown to a person. */
  of(comparison: Comparison, scale: Scale, onlyChecked: boolean, concerns = this.#all()): ConcernRow[] {
    const schedules = this.#library.evidence()?.schedules;
    const person = this.#current.consultation()?.picture ?? null;
    const options = new Map(comparison.columns.map(({ finding: { option } }) => [option.id, option]));
    const careDays = (id: string) => {
      const option = options.get(id);
      return option && schedules ? comparableCareDays(careMonth(option, schedules, person, onlyChecked)) : null;
    };
    return concernTable(concerns, comparison, { scale, onlyChecked, careDays });
  }

  /** One number of people to count all figures of these rows out of. */
  outOf(rows: readonly ConcernRow[]): OutOf {
    return outOfFor(rows.flatMap(({ figures }) => figures.flatMap(({ outcome }) => outcome ?? [])));
  }

  #all(): readonly Concern[] {
    return this.#library.evidence()?.concerns ?? [];
  }
}
