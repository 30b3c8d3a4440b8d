import { Injectable, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { recordOf } from '../../../../domain/board/board';
import type { BoardRecord } from '../../../../domain/board/board-record';
import { attended } from '../../../../domain/board/held-at-signing';
import { type CaseSlide, caseSlide } from '../../../../domain/board/case-slide';
import type { AgendaEntry } from '../../../../domain/board/meeting';
import type { RecordedCase } from '../../../../domain/board/record-rows';
import type { KeptCase } from '../../../../domain/case-file/kept-case';
import type { Consultation } from '../../../../domain/consultation/consultation';
import { ownValue } from '../../../../domain/own-value';
import { BoardConsultations } from '../../../store/board/board-consultations';
import { boardFeature } from '../../../store/board/board.feature';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { type SaidSlide, SlideWords } from '../slide-words';

/** A case of the open board with all that goes out of it. */
export interface OutCase {
  entry: AgendaEntry;
  /** From 1. */
  place: number;
  kept: KeptCase;
  record: BoardRecord | null;
  consultation: Consultation;
  slide: CaseSlide;
  said: SaidSlide;
  recorded: RecordedCase;
}

/** What of the open board is taken away. Its labels stay here unless somebody ticks them. */
@Injectable()
export class OutCases {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #consultations = inject(BoardConsultations);
  readonly #words = inject(SlideWords);
  readonly #quorum = this.#store.selectSignal(settingsFeature.selectQuorum);
  readonly board = this.#store.selectSignal(boardFeature.selectBoard);

  /** Whether labels of cases go along; off each time that the page is entered. */
  readonly names = signal(false);

  /** In the order of the agenda; null: the knowledge is not here yet. */
  readonly cases = computed((): OutCase[] | null => {
    const [board, knowledge, evidence] = [this.board(), this.#library.knowledge(), this.#library.evidence()];
    if (!board || !knowledge || !evidence) return null;
    return board.meeting.entries.flatMap((entry, at): OutCase[] => {
      const [kept, consultation] = [ownValue(board.cases, entry.caseId), this.#consultations.of(entry.caseId)()];
      if (!kept || !consultation) return [];
      const written = recordOf(board, entry.caseId);
      const record = written && attended(written, board.meeting);
      const slide = caseSlide(kept, consultation, {
        question: record?.question.trim() ? record.question : entry.question,
        compared: record?.acceptable ?? [],
        concerns: evidence.concerns,
        drugs: knowledge.drugs,
        day: board.meeting.on,
      });
      const said = this.#words.of(slide, consultation);
      const recorded: RecordedCase = {
        place: at + 1,
        entry,
        label: this.names() ? kept.record.label : '',
        summary: said.summary,
        record,
        consultation,
        quorum: this.#quorum(),
      };
      return [{ entry, place: at + 1, kept, record, consultation, slide, said, recorded }];
    });
  });
}
