import { Injectable, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { BarrierWork } from '../../../../domain/navigation/barrier-referral';
import { barrierWork, usualDue } from '../../../../domain/navigation/barrier-referral';
import type { Circumstances } from '../../../../domain/navigation/circumstances';
import type { DeskEntries, DeskList } from '../../../../domain/navigation/desk';
import { visitOpen } from '../../../../domain/navigation/visit-open';
import type { Task, TaskSource } from '../../../../domain/navigation/task';
import { caseFeature } from '../../../store/case/case.feature';
import { historyActions } from '../../../store/case/history-actions';
import { clockFeature } from '../../../store/clock/clock.feature';
import { selectLastDecision } from '../../../store/decision/decision-selectors';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { newId } from '../../../store/new-id';

/** What is promised, before it has an id. */
export type Promised = Pick<Task, 'what' | 'owner' | 'ownerName' | 'due'>;

/** The desk of the open case as the visit is prepared with it: what is read and what is written, one press a step of undo. */
@Injectable()
export class VisitDesk {
  readonly #store = inject(Store);
  readonly desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #undo = this.#store.selectSignal(caseFeature.selectUndo);
  readonly #decision = this.#store.selectSignal(selectLastDecision);

  readonly open = computed(() => visitOpen(this.desk(), this.today()));
  readonly work = computed((): BarrierWork[] => {
    const { barriers, tasks } = this.desk();
    return barrierWork(barriers, tasks, this.today());
  });
  /** The day on which it is looked at again, where the decision names one to come; null: it is not known. */
  readonly nextVisit = computed(() => {
    const day = this.#decision()?.nextReview ?? null;
    return day !== null && day > this.today() ? day : null;
  });
  readonly usualDue = computed(() => usualDue(this.today(), this.nextVisit()));

  /** What was taken off last and where, as long as that was the last step: then it is told how it comes back. */
  readonly #removal = signal<{ list: DeskList; kind: string; step: unknown } | null>(null);
  readonly removal = computed(() => {
    const removal = this.#removal();
    return removal && this.#undo()?.after.desk === removal.step ? removal : null;
  });

  write(entries: DeskEntries): void {
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries }));
  }

  tell(said: Partial<Circumstances>): void {
    const circumstances = { ...this.desk().circumstances, ...said };
    this.#store.dispatch(navigatorPageActions.partSaid({ said: { circumstances } }));
  }

  /** @param kind what was taken off, for the words that say so */
  remove(list: DeskList, id: string, kind: string = list): void {
    this.#store.dispatch(navigatorPageActions.entryRemoved({ list, id }));
    this.#removal.set({ list, kind, step: this.desk() });
  }

  bringBack(): void {
    this.#store.dispatch(historyActions.undone());
  }

  /** A task with an id of its own, as of today. */
  task(promised: Promised, of: TaskSource): Task {
    return { id: newId(), ...promised, of, created: this.today(), done: null, outcome: '', dropped: false };
  }
}
