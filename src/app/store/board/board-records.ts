import { Injectable, type Signal, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { recordOf } from '../../../domain/board/board';
import {
  type Amendment,
  type BoardRecord,
  type RecordGap,
  amended,
  deviatingOptions,
  recordGaps,
  signedOff,
  withChange,
} from '../../../domain/board/board-record';
import { attended, heldNow, reasonsOf } from '../../../domain/board/held-at-signing';
import { boardPinned, newBoardRecord, viewsIn } from '../../../domain/board/new-record';
import { missingItems } from '../../../domain/board/readiness';
import { namedOptions } from '../../../domain/evidence/suggested-comparison';
import { ownValue } from '../../../domain/own-value';
import { Words } from '../../words/words';
import { clockFeature } from '../clock/clock.feature';
import { KnowledgeLibrary } from '../knowledge';
import { newId } from '../new-id';
import { settingsFeature } from '../settings/settings.feature';
import { BoardConsultations } from './board-consultations';
import { BoardReadiness } from './board-readiness';
import { PresentedTimes } from './presented-times';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';

/**
 * What the open board records of each case. Until something is said a record stands as meeting and case fill it in; while it is open it
 * rests on what the rules say of the meeting's day; once signed it stays as it was.
 */
@Injectable()
export class BoardRecords {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #consultations = inject(BoardConsultations);
  readonly #readiness = inject(BoardReadiness);
  readonly #times = inject(PresentedTimes);
  readonly #words = inject(Words);
  readonly #board = this.#store.selectSignal(boardFeature.selectBoard);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #quorum = this.#store.selectSignal(settingsFeature.selectQuorum);
  readonly #of = new Map<string, Signal<BoardRecord | null>>();
  /** Ids of records that are not written yet, by entry. */
  readonly #ids = new Map<string, string>();

  /** The record of an entry of the agenda; null: there is no such entry, or the knowledge is not loaded. */
  of(entryId: string): Signal<BoardRecord | null> {
    const known = this.#of.get(entryId) ?? computed(() => this.#found(entryId));
    this.#of.set(entryId, known);
    return known;
  }

  /** Writes what is said anew. What is signed off stays as it is. */
  change(entryId: string, change: Partial<Omit<BoardRecord, 'id' | 'signed' | 'amendments'>>): void {
    const [record, entry] = [this.of(entryId)(), this.#entry(entryId)];
    if (!entry || record?.signed !== null) return;
    const next = withChange(record, change);
    this.#write(entryId, { ...next, pinned: this.#pinned(entry.caseId, next) });
  }

  /** What is missing of the record of an entry before it can be signed today; empty: nothing, or there is no such record. */
  gaps(entryId: string): RecordGap[] {
    const [record, entry, meeting] = [this.of(entryId)(), this.#entry(entryId), this.#board()?.meeting];
    if (!record || !entry || !meeting) return [];
    const without = reasonsOf(record, entry.without);
    return recordGaps(attended(record, meeting), deviatingOptions(record), { today: this.#today(), without });
  }

  /** Signs it off, today. @returns what is missing; empty: it is signed */
  sign(entryId: string): RecordGap[] {
    const [record, entry, meeting] = [this.of(entryId)(), this.#entry(entryId), this.#board()?.meeting];
    const consultation = this.#consultations.of(entry?.caseId ?? '')();
    if (record?.signed !== null || !entry || !meeting || !consultation) return [];
    const gaps = this.gaps(entryId);
    if (gaps.length > 0) return gaps;
    const held = heldNow(record, entry, consultation, this.#quorum());
    this.#write(entryId, signedOff(attended(record, meeting), this.#today(), held));
    return [];
  }

  amend(entryId: string, { by, words }: Pick<Amendment, 'by' | 'words'>): void {
    const record = this.of(entryId)();
    if (!record) return;
    this.#write(entryId, amended(record, { id: newId(), on: this.#today(), by, words: words.trim() }));
  }

  #write(entryId: string, record: BoardRecord): void {
    const [board, caseId] = [this.#board(), this.#entry(entryId)?.caseId];
    // The first record of a case holds the time that it was on the screen.
    if (board && caseId !== undefined && !recordOf(board, caseId)) this.#times.take(entryId);
    if (caseId !== undefined) this.#store.dispatch(boardPageActions.recordWritten({ caseId, record }));
  }

  #entry(entryId: string) {
    return this.#board()?.meeting.entries.find(({ id }) => id === entryId) ?? null;
  }

  #found(entryId: string): BoardRecord | null {
    const [board, entry] = [this.#board(), this.#entry(entryId)];
    if (!board || !entry) return null;
    const written = recordOf(board, entry.caseId);
    if (written?.signed) return written;
    const found = this.#readiness.now(entry.caseId);
    if (!found) return null;
    const pinned = this.#pinned(entry.caseId, written);
    const now = { on: board.meeting.on, missing: missingItems(found), pinned };
    if (written) return { ...written, ...now };
    const id = this.#ids.get(entryId) ?? newId();
    this.#ids.set(entryId, id);
    const fresh = newBoardRecord(id, board.meeting, entry, { ...now, views: this.#views(entry.caseId) });
    return { ...fresh, seconds: this.#times.of(entryId)() };
  }

  /** Statuses of what is acceptable, and of what was discussed beside it. */
  #pinned(caseId: string, record: BoardRecord | null): BoardRecord['pinned'] {
    const consultation = this.#consultations.of(caseId)();
    const { manifest } = this.#library.knowledge() ?? {};
    if (!consultation || !manifest) throw new RangeError('Nothing is recorded before the knowledge is there');
    const discussed = ownValue(this.#board()?.cases, caseId)?.decisions.at(-1)?.discussed ?? [];
    const talked = namedOptions(discussed, consultation.options).map(({ option }) => option.id);
    const ids = [...new Set([...(record?.acceptable ?? []), ...talked])];
    return boardPinned(ids, consultation.options, manifest, record?.pinned.names);
  }

  #views(caseId: string): string {
    const said = ownValue(this.#board()?.cases, caseId)?.said;
    const concerns = this.#library.evidence()?.concerns ?? [];
    const picked = (said?.picked ?? []).flatMap((id) => {
      const concern = concerns.find((one) => one.id === id);
      return concern ? [this.#words.text(concern.name)] : [];
    });
    return viewsIn(said?.own ?? '', picked, (count) => this.#words.count('record.viewsMore', count));
  }
}
