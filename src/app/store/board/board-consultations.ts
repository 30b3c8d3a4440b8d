import { Injectable, type Signal, computed, effect, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { besideMedicines } from '../../../domain/consultation/beside-medicines';
import type { Consultation } from '../../../domain/consultation/consultation';
import { withMedicines } from '../../../domain/consultation/with-medicines';
import type { PatientRecord } from '../../../domain/patient/record';
import { interactionBook } from '../../../domain/treatment/interactions/interactions';
import { ownValue } from '../../../domain/own-value';
import { KnowledgeLibrary } from '../knowledge';
import { settingsFeature } from '../settings/settings.feature';
import { boardFeature } from './board.feature';
import { idleTurns } from './idle-turns';

/**
 * What Tandem says of the cases of the open board, on the day of its meeting. Each is worked out once for its record, the site's settings
 * and that day; those of the agenda are worked out ahead, one after the other while nothing else is done, so that the next case is there
 * when it is called.
 */
@Injectable()
export class BoardConsultations {
  readonly #library = inject(KnowledgeLibrary);
  readonly #board = inject(Store).selectSignal(boardFeature.selectBoard);
  readonly #site = inject(Store).selectSignal(settingsFeature.selectSite);
  readonly #day = computed(() => this.#board()?.meeting.on ?? null);
  /** Counts what was worked out ahead, so that who waits for it hears. */
  readonly #turns = signal(0);
  readonly #of = new Map<string, Signal<Consultation | null>>();
  readonly #ahead = new Map<string, Signal<Consultation | null>>();

  readonly #book = computed(() => {
    const [knowledge, interactions] = [this.#library.knowledge(), this.#library.interactions()];
    return knowledge && interactions ? interactionBook({ ...knowledge, ...interactions }) : null;
  });

  /** What the records alone say: another one with other settings, another day or another knowledge. */
  readonly #plain = computed(() => {
    const [knowledge, consult, site, day] = [
      this.#library.knowledge(),
      this.#library.consult(),
      this.#site(),
      this.#day(),
    ];
    if (!knowledge || !consult || day === null) return null;
    return remembered((record) => consult(record, site, day, knowledge));
  });

  /** With the other medicines of a person, once the lists of interactions are there. */
  readonly #whole = computed(() => {
    const [plain, book] = [this.#plain(), this.#book()];
    if (!plain) return null;
    return remembered((record) => {
      const found = plain.get(record);
      if (!book || !takesMedicines(record)) return found;
      const options = found.options.map(({ option }) => option);
      return withMedicines(found, besideMedicines(record, options, book, found.picture));
    });
  });

  constructor() {
    effect(() => {
      const records = Object.values(this.#board()?.cases ?? {}).map(({ record }) => record);
      if (this.#library.knowledge() && records.some(takesMedicines)) this.#library.loadInteractions().catch(() => null);
    });
    effect((onCleanup) => {
      const [board, whole] = [this.#board(), this.#whole()];
      if (!board || !whole) return;
      const waiting = board.meeting.entries
        .flatMap(({ caseId }) => ownValue(board.cases, caseId)?.record ?? [])
        .filter((record) => !whole.has(record));
      onCleanup(
        idleTurns(waiting, (record) => {
          whole.get(record);
          this.#turns.update((turns) => turns + 1);
        }),
      );
    });
  }

  /** The consultation of a case of the board, worked out now where it was not yet; null: no such case, or the knowledge is not loaded. */
  of(caseId: string): Signal<Consultation | null> {
    return held(this.#of, caseId, () => {
      const record = ownValue(this.#board()?.cases, caseId)?.record;
      return (record && this.#whole()?.get(record)) ?? null;
    });
  }

  /** The same, null until it was worked out: for a list that has to stand at once. */
  ahead(caseId: string): Signal<Consultation | null> {
    return held(this.#ahead, caseId, () => {
      this.#turns();
      const [record, whole] = [ownValue(this.#board()?.cases, caseId)?.record, this.#whole()];
      return record && whole?.has(record) ? whole.get(record) : null;
    });
  }

  /** What Tandem would say of another record on the day of the meeting; null: the knowledge is not loaded. */
  ofRecord(record: PatientRecord): Consultation | null {
    return this.#whole()?.get(record) ?? null;
  }
}

const takesMedicines = ({ medicines }: PatientRecord) => (medicines?.length ?? 0) > 0;

/** Asks once for each record. */
function remembered(ask: (record: PatientRecord) => Consultation) {
  const found = new WeakMap<PatientRecord, Consultation>();
  return {
    has: (record: PatientRecord) => found.has(record),
    get: (record: PatientRecord): Consultation => {
      const known = found.get(record) ?? ask(record);
      found.set(record, known);
      return known;
    },
  };
}

function held(
  signals: Map<string, Signal<Consultation | null>>,
  caseId: string,
  find: () => Consultation | null,
): Signal<Consultation | null> {
  const known = signals.get(caseId) ?? computed(find);
  signals.set(caseId, known);
  return known;
}
