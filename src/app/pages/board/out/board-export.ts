import { Injectable, inject } from '@angular/core';
import { boardMinutes } from '../../../../domain/board/board-minutes';
import { besideMedicines } from '../../../../domain/consultation/beside-medicines';
import type { NoteCase } from '../../../../domain/documents/note-case';
import { discussedOptions } from '../../../../domain/decision/on-the-table';
import { compare } from '../../../../domain/evidence/comparison';
import { codeTable } from '../../../../domain/fhir/codes/table';
import { boardBundle } from '../../../../domain/fhir/export/board-bundle';
import type { DecisionBundle } from '../../../../domain/fhir/export/decision-bundle';
import { interactionBook } from '../../../../domain/treatment/interactions/interactions';
import { plainText, written } from '../../../documents/written-document';
import { Writers } from '../../../documents/writers';
import { citation } from '../../../parts/source/citation';
import { CLOCK } from '../../../store/clock/clock';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { newId } from '../../../store/new-id';
import { Words } from '../../../words/words';
import type { OutCase } from './out-cases';

/** No topic of the person is opened for a file that goes elsewhere: no figure is in it. */
const closed = { response: false, survival: false, sideEffects: false };

/** Makes the file for another system of what a board recorded. */
@Injectable()
export class BoardExport {
  readonly #library = inject(KnowledgeLibrary);
  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  readonly #clock = inject(CLOCK);

  /** null: nothing is recorded. Rejects where a part of the knowledge cannot be fetched. */
  async of(one: OutCase): Promise<DecisionBundle | null> {
    const { record: board, kept, consultation, slide } = one;
    if (!board) return null;
    const [knowledge, evidence, interactions] = await Promise.all([
      this.#library.load(),
      this.#library.loadEvidence(),
      this.#library.loadInteractions(),
    ]);
    const book = interactionBook({ ...knowledge, ...interactions });
    const options = consultation.options.map(({ option }) => option);
    const beside = besideMedicines(kept.record, options, book, consultation.picture);
    const language = this.#words.language();
    const { phrases } = this.#writers.of(language, 'clinician');
    const recorded = { ...one.recorded, label: '' };
    // What the board prefers comes first.
    const acceptable = [...new Set([...board.order, ...board.acceptable])];
    const comparison = compare(discussedOptions(acceptable, consultation), evidence, true, consultation.picture);
    const note: NoteCase = {
      label: '',
      decision: {
        ...{ id: board.id, on: board.on, discussed: board.acceptable, declined: [], choice: { kind: 'notYet' } },
        ...{ why: '', wouldChange: board.decider, present: [], nextReview: null, pinned: board.pinned },
      },
      ...{ comparison, leads: [], opened: closed, little: closed, goNow: [], care: null, startsWith: [] },
      concerns: slide.goals?.concerns ?? [],
      ownWords: slide.goals?.own ?? '',
      ...{ fever: 38, phones: { clinic: '', urgent: '' }, manifest: knowledge.manifest, today: board.on },
      maySay: () => true,
      ...{ consultation, timeline: slide.timeline, cited: [] },
    };
    const minutes = boardMinutes({
      meeting: { name: '', on: board.on, present: board.present ?? [] },
      cases: [recorded],
      quorum: recorded.quorum,
    });
    return boardBundle({
      note,
      board,
      record: kept.record,
      consultation,
      drugs: knowledge.drugs,
      codes: codeTable,
      written: this.#clock.now().toISOString(),
      newId,
      say: (phrase) => phrases.of(phrase),
      cite: (sourceId) => {
        const source = evidence.sources.find(({ id }) => id === sourceId);
        return source ? citation(source) : null;
      },
      struck: (optionId) => new Set(beside.options.get(optionId)?.falling.map(({ drugId }) => drugId) ?? []),
      recorded,
      documents: [{ title: this.#words.of('minutes.title'), language, text: plainText(written(minutes, phrases)) }],
    });
  }
}
