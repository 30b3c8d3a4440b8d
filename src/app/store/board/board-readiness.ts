import { Injectable, type Signal, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Consultation } from '../../../domain/consultation/consultation';
import type { AgendaEntry } from '../../../domain/board/meeting';
import { type Readiness, readinessOf, unreasoned, type ReadinessItem } from '../../../domain/board/readiness';
import { ownValue } from '../../../domain/own-value';
import { settingsFeature } from '../settings/settings.feature';
import { BoardConsultations } from './board-consultations';
import { boardFeature } from './board.feature';

/** A case that cannot be presented yet: what is missing of it has no reason. */
export interface Unready {
  entry: AgendaEntry;
  /** From 1. */
  place: number;
  items: readonly ReadinessItem[];
}

/** What is ready, ageing or missing of the cases of the open board, by the site's limits. */
@Injectable()
export class BoardReadiness {
  readonly #consultations = inject(BoardConsultations);
  readonly #board = inject(Store).selectSignal(boardFeature.selectBoard);
  readonly #limits = inject(Store).selectSignal(settingsFeature.selectBoardLimits);
  readonly #of = new Map<string, Signal<readonly Readiness[] | null>>();

  /** null: it is still worked out. */
  of(caseId: string): Signal<readonly Readiness[] | null> {
    const known = this.#of.get(caseId) ?? computed(() => this.#found(caseId, this.#consultations.ahead(caseId)()));
    this.#of.set(caseId, known);
    return known;
  }

  /** The same, worked out now where it was not yet; null: no such case, or the knowledge is not loaded. */
  now(caseId: string): readonly Readiness[] | null {
    return this.#found(caseId, this.#consultations.of(caseId)());
  }

  /**
   * The cases that stand in the way of presenting; what was not worked out yet is worked out now. null: the knowledge is not here yet, so that
   * nobody can say.
   */
  unready(): Unready[] | null {
    const { meeting, cases } = this.#board() ?? {};
    const held = (meeting?.entries ?? []).map((entry, at) => ({ entry, place: at + 1, found: this.now(entry.caseId) }));
    // A case that was not brought is not presented.
    const asked = held.filter(({ entry }) => ownValue(cases, entry.caseId) !== undefined);
    if (asked.some(({ found }) => found === null)) return null;
    return asked
      .map(({ entry, place, found }) => ({ entry, place, items: unreasoned(found ?? [], entry.without) }))
      .filter(({ items }) => items.length > 0);
  }

  #found(caseId: string, consultation: Consultation | null): readonly Readiness[] | null {
    const kept = ownValue(this.#board()?.cases, caseId);
    return kept && consultation
      ? readinessOf({ consultation, record: kept.record, said: kept.said }, this.#limits())
      : null;
  }
}
