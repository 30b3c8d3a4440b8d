import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Comparison } from '../../../domain/evidence/comparison';
import { outOfFor, type OutOf, type Scale } from '../../../domain/evidence/shown-figure';
import type { Concern } from '../../../domain/preference/concern';
import { type ConcernRow, concernTable, hasNoFigure } from '../../../domain/preference/concern-table';
import { type LitRow, litRows } from '../../../domain/preference/lit-rows';
import { inOrder } from '../../../domain/preference/weighing';
import { careMonth, comparableCareDays } from '../../../domain/treatment/care-month';
import { CurrentConsultation } from '../consultation/consultation';
import { KnowledgeLibrary } from '../knowledge';
import { topicOf } from '../talk/concern-topic';
import type { Topic } from '../../../domain/preference/topic';
import { mattersFeature } from './matters.feature';

/** What the options on the table say to what matters to the person of the open case. */
@Injectable({ providedIn: 'root' })
export class ConcernRows {
  readonly #library = inject(KnowledgeLibrary);
  readonly #current = inject(CurrentConsultation);
  readonly #weighing = inject(Store).selectSignal(mattersFeature.selectWeighing);

  /**
   * A row for each concern that was picked, what matters most first.
   * @param onlyChecked what was recalled is not shown to a person.
   */
  of(comparison: Comparison, scale: Scale, onlyChecked: boolean): ConcernRow[] {
    const held = this.#library.evidence()?.concerns ?? [];
    const concerns = inOrder(this.#weighing()).flatMap((id) => held.find((one) => one.id === id) ?? []);
    return this.#rows(concerns, comparison, scale, onlyChecked);
  }

  /** Ids of all concerns that no figure of these options answers for this reader; what is only talked about is not among them. */
  withoutFigure(comparison: Comparison, scale: Scale, onlyChecked: boolean): ReadonlySet<string> {
    const concerns = this.#library.evidence()?.concerns ?? [];
    const rows = this.#rows(concerns, comparison, scale, onlyChecked);
    return new Set(rows.filter(hasNoFigure).map(({ concern }) => concern.id));
  }

  #rows(concerns: readonly Concern[], comparison: Comparison, scale: Scale, onlyChecked: boolean): ConcernRow[] {
    const evidence = this.#library.evidence();
    const person = this.#current.consultation()?.picture ?? null;
    const options = new Map(comparison.columns.map(({ finding: { option } }) => [option.id, option]));
    const careDays = (id: string) => {
      const option = options.get(id);
      return option && evidence ? comparableCareDays(careMonth(option, evidence.schedules, person, onlyChecked)) : null;
    };
    return concernTable(concerns, comparison, { scale, onlyChecked, careDays });
  }

  /** In words and light; of a closed topic nothing. */
  lit(rows: readonly ConcernRow[], opened: Readonly<Record<Topic, string | null>>): LitRow[] {
    return litRows(this.#weighing(), rows, (concern) => {
      const topic = topicOf(concern);
      return topic !== null && opened[topic] === null;
    });
  }

  /** One number of people to count all figures of these rows out of. */
  outOf(rows: readonly ConcernRow[]): OutOf {
    return outOfFor(rows.flatMap(({ figures }) => figures.flatMap(({ outcome }) => outcome ?? [])));
  }
}
