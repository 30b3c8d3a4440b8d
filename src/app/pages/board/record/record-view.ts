import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { longestBoardWords } from '../../../../domain/board/board-record';
import { reasonsOf } from '../../../../domain/board/held-at-signing';
import { readinessItems } from '../../../../domain/board/readiness';
import { AfterDraw } from '../../../ui/after-draw';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { Icon } from '../../../ui/icon/icon';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardWords } from '../board-words';
import { RecordDesk } from './record-desk';
import { RecordForm } from './record-form';
import { SignedRecord } from './signed-record';

/** What the board records of one case: a form until it is signed off, then what was signed with its amendments. */
@Component({
  selector: 'tandem-board-record',
  imports: [EmptyState, Icon, RecordForm, RouterLink, SignedRecord, WordsPipe],
  templateUrl: './record-view.html',
  styleUrl: './record-view.scss',
  providers: [AfterDraw, RecordDesk],
})
export class RecordView {
  /** Id of the entry of the agenda, from the address. */
  readonly entry = input.required<string>();

  readonly #words = inject(Words);
  readonly #said = inject(BoardWords);
  protected readonly desk = inject(RecordDesk);
  protected readonly longest = longestBoardWords;
  readonly #entries = computed(() => this.desk.meeting()?.entries ?? []);
  readonly #place = computed(() => this.#entries().findIndex(({ id }) => id === this.entry()));
  protected readonly before = computed(() => this.#entries()[this.#place() - 1] ?? null);
  protected readonly after = computed(() => this.#entries()[this.#place() + 1] ?? null);
  protected readonly name = computed(() => this.#said.name(this.desk.entry()?.caseId ?? ''));
  protected readonly place = computed(() =>
    this.#words.of('record.place', { place: this.#place() + 1, count: this.#entries().length }),
  );
  /** What it is presented without, and why; of what is signed as it was signed. */
  protected readonly without = computed(() => {
    const [record, entry] = [this.desk.record(), this.desk.entry()];
    if (!record || !entry) return [];
    const reasons = new Map<string, string>(Object.entries(record.held?.without ?? reasonsOf(record, entry.without)));
    return readinessItems
      .filter((item) => record.missing.includes(item))
      .map((item) => ({ item, why: reasons.get(item) ?? '', asked: record.signed === null && item !== 'goals' }));
  });

  constructor() {
    effect(() => {
      const entry = this.entry();
      untracked(() => {
        this.desk.entryId.set(entry);
        this.desk.tried.set(false);
      });
    });
  }

  protected nameOf(caseId: string): string {
    return this.#said.name(caseId);
  }
}
