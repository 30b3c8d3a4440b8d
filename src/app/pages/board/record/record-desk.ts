import { Injectable, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { type BoardRecord, type RecordGap, deviatingOptions } from '../../../../domain/board/board-record';
import type { ReadinessItem } from '../../../../domain/board/readiness';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import { ownValue } from '../../../../domain/own-value';
import { DecisionWords } from '../../../parts/kept/decision-words';
import { BoardConsultations } from '../../../store/board/board-consultations';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { BoardRecords } from '../../../store/board/board-records';
import { boardFeature } from '../../../store/board/board.feature';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { AfterDraw } from '../../../ui/after-draw';
import { Announcer } from '../../../ui/announcer/announcer';
import { Words } from '../../../words/words';

/** The record that the page shows, for all its parts. Provided by the page, which says whose it is. */
@Injectable()
export class RecordDesk {
  readonly #records = inject(BoardRecords);
  readonly #consultations = inject(BoardConsultations);
  readonly #words = inject(Words);
  readonly #after = inject(AfterDraw);
  readonly #decisions = inject(DecisionWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #announcer = inject(Announcer);
  readonly #store = inject(Store);
  readonly #board = this.#store.selectSignal(boardFeature.selectBoard);

  /** Id of the entry of the agenda. */
  readonly entryId = signal('');
  /** Whether signing off was tried: from then on the fields say what they lack. */
  readonly tried = signal(false);

  readonly entry = computed(() => this.#board()?.meeting.entries.find(({ id }) => id === this.entryId()) ?? null);
  readonly meeting = computed(() => this.#board()?.meeting ?? null);
  readonly kept = computed(() => ownValue(this.#board()?.cases, this.entry()?.caseId ?? '') ?? null);
  readonly record = computed(() => this.#records.of(this.entryId())());
  readonly consultation = computed(() => this.#consultations.of(this.entry()?.caseId ?? '')());
  readonly gaps = computed((): RecordGap[] => this.#records.gaps(this.entryId()));
  /** Who was there for this case: those of the meeting, until somebody says otherwise. */
  readonly present = computed(() => this.record()?.present ?? this.meeting()?.present ?? []);
  readonly deviating = computed((): string[] => {
    const record = this.record();
    return record ? deviatingOptions(record) : [];
  });

  /** Whether a field has to say that it lacks something. */
  lacks(gap: RecordGap): boolean {
    return this.tried() && this.gaps().includes(gap);
  }

  /** Whether something that was said cannot stand: it is told at once, and not only when signing was tried. */
  contradicts(gap: 'toldBefore'): boolean {
    return this.gaps().includes(gap);
  }

  change(change: Partial<Omit<BoardRecord, 'id' | 'signed' | 'amendments'>>): void {
    this.#records.change(this.entryId(), change);
  }

  /** Why it is presented without something: it stands on the agenda, where the same is asked. */
  explain(item: ReadinessItem, why: string): void {
    const entry = this.entry();
    if (!entry || why.trim() === (entry.without[item] ?? '')) return;
    const without = { ...entry.without, [item]: why.trim() };
    this.#store.dispatch(boardPageActions.entryChanged({ entry: { ...entry, without } }));
  }

  /** @returns what is missing; empty: it is signed off */
  sign(): RecordGap[] {
    const gaps = this.#records.sign(this.entryId());
    this.tried.set(gaps.length > 0);
    // The form is gone with the button: the keyboard goes on at what was signed.
    if (gaps.length === 0) this.#after.focus('#record-signed');
    return gaps;
  }

  amend(amendment: Parameters<BoardRecords['amend']>[1]): void {
    this.#records.amend(this.entryId(), amendment);
  }

  finding(optionId: string): OptionFinding | null {
    return this.consultation()?.options.find(({ option }) => option.id === optionId) ?? null;
  }

  /** An option as it is called; one that the knowledge does not have any more as it was called when it was recorded; what is signed keeps its names. */
  optionName(optionId: string): string {
    const record = this.record();
    const then = record?.signed ? ownValue(record.pinned.names, optionId) : undefined;
    if (then) return this.#words.text(then.name);
    return this.#decisions.option(optionId, this.#library.knowledge()?.options ?? [], record?.pinned.names);
  }

  say(key: string, params: Record<string, string | number> = {}): void {
    this.#announcer.say(this.#words.of(key, params));
  }
}
