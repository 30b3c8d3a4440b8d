import { Component, computed, inject, input, output } from '@angular/core';
import type { AgendaEntry } from '../../../../domain/board/meeting';
import { type Readiness, type ReadinessItem } from '../../../../domain/board/readiness';
import { longestBoardWords } from '../../../../domain/board/board-record';
import type { Specimen } from '../../../../domain/patient/record';
import { SpecimenWords } from '../../../parts/specimen/specimen-words';
import { BoardConsultations } from '../../../store/board/board-consultations';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { ReadinessWords } from './readiness-words';
import { ReadyMark } from './ready-mark';

/** What a board needs of a case, item by item: its state, how old it is, what lacks by name, the sample used. What is missing takes a reason. */
@Component({
  selector: 'tandem-readiness-table',
  imports: [ReadyMark, WordsPipe],
  templateUrl: './readiness-table.html',
  styleUrl: './readiness-table.scss',
})
export class ReadinessTable {
  readonly entry = input.required<AgendaEntry>();
  readonly found = input.required<readonly Readiness[]>();
  readonly specimens = input.required<readonly Specimen[]>();
  /** The reason that was said anew, by its item. */
  readonly reasoned = output<AgendaEntry['without']>();

  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #said = inject(ReadinessWords);
  readonly #specimenWords = inject(SpecimenWords);
  readonly #consultations = inject(BoardConsultations);
  protected readonly longest = longestBoardWords;

  readonly #consultation = computed(() => this.#consultations.of(this.entry().caseId)());

  protected readonly rows = computed(() =>
    this.found().map((one) => ({
      ...one,
      age: one.ageDays === null ? '' : this.#words.count('ready.days', one.ageDays),
      limit: one.limitDays === null || one.ageDays === null ? '' : this.#words.count('ready.limit', one.limitDays),
      says: [...this.#said.of(one), ...(one.item === 'receptors' ? this.#samples() : [])],
      why: this.entry().without[one.item] ?? '',
    })),
  );

  protected reason(item: ReadinessItem, why: string): void {
    if (why.trim() === (this.entry().without[item] ?? '')) return;
    this.reasoned.emit({ [item]: why.trim() });
  }

  /** The sample that the receptors were read in, and where another one says otherwise. */
  #samples(): string[] {
    const consultation = this.#consultation();
    if (!consultation) return [];
    const nameOf = (id: string) => {
      const specimen = this.specimens().find((one) => one.id === id);
      return specimen ? this.#specimenWords.short(specimen) : '';
    };
    const used = new Set(
      ['erPercent', 'prPercent', 'her2Ihc'].flatMap((id) => {
        const specimen = consultation.sources.get(id)?.specimen;
        return specimen ? [this.#specimenWords.short(specimen)] : [];
      }),
    );
    const other = consultation.warnings.flatMap((warning) => {
      if (warning.kind !== 'discordance') return [];
      const attribute = this.#attributes.name(warning.attribute);
      const names = { used: nameOf(warning.used), other: nameOf(warning.other) };
      return [this.#words.of('ready.discordant', { attribute, ...names })];
    });
    return [...[...used].map((name) => this.#words.of('ready.specimen', { name })), ...other];
  }
}
