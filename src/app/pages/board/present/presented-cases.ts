import { Injectable, type Signal, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type CaseSlide, caseSlide } from '../../../../domain/board/case-slide';
import type { AgendaEntry } from '../../../../domain/board/meeting';
import type { KeptCase } from '../../../../domain/case-file/kept-case';
import type { Consultation } from '../../../../domain/consultation/consultation';
import { ownValue } from '../../../../domain/own-value';
import { BoardConsultations } from '../../../store/board/board-consultations';
import { boardFeature } from '../../../store/board/board.feature';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { type SaidSlide, SlideWords } from '../slide-words';

/** A case of the agenda as it is presented. */
export interface PresentedCase {
  entry: AgendaEntry;
  kept: KeptCase;
  consultation: Consultation;
  slide: CaseSlide;
  said: SaidSlide;
}

/** The cases of the open meeting with their slides, each made once. */
@Injectable()
export class PresentedCases {
  readonly #board = inject(Store).selectSignal(boardFeature.selectBoard);
  readonly #consultations = inject(BoardConsultations);
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(SlideWords);
  readonly #of = new Map<string, Signal<PresentedCase | null>>();

  readonly entries = computed(() => this.#board()?.meeting.entries ?? []);

  /** null: the knowledge is still being read, or the entry is gone. */
  of(entryId: string): Signal<PresentedCase | null> {
    const known = this.#of.get(entryId) ?? computed(() => this.#presented(entryId));
    this.#of.set(entryId, known);
    return known;
  }

  #presented(entryId: string): PresentedCase | null {
    const board = this.#board();
    const entry = board?.meeting.entries.find(({ id }) => id === entryId);
    const kept = entry && ownValue(board?.cases, entry.caseId);
    if (!board || !entry || !kept) return null;
    const consultation = this.#consultations.of(entry.caseId)();
    if (!consultation) return null;
    const slide = caseSlide(kept, consultation, {
      question: entry.question,
      compared: [],
      concerns: this.#library.evidence()?.concerns ?? [],
      drugs: this.#library.knowledge()?.drugs ?? [],
      day: board.meeting.on,
    });
    return { entry, kept, consultation, slide, said: this.#words.of(slide, consultation) };
  }
}
