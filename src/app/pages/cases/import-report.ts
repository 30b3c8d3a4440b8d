import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import type { MappingRow, MappingStatus } from '../../../domain/fhir/import-report';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Section } from '../../ui/section/section';
import { DayPipe } from '../../words/day-pipe';
import { WordsPipe } from '../../words/words-pipe';
import { answeredAt, type AnsweredAt } from './answered-at';
import { RowWords } from './row-words';

/** What a person has to look at comes first, then what was taken, then what was left out. */
const order: readonly MappingStatus[] = ['needsPerson', 'taken', 'ignored'];

/** What became of each thing in an imported file, with its place in the file; what needs a person leads to the field that answers it. */
@Component({
  selector: 'tandem-import-report',
  imports: [DayPipe, Disclosure, NgTemplateOutlet, Section, WordsPipe],
  templateUrl: './import-report.html',
  styleUrl: './import-report.scss',
})
export class ImportReport {
  readonly rows = input.required<readonly MappingRow[]>();
  /** Whether there is a case in which questions can be answered. */
  readonly answerable = input(true);
  readonly answered = output<AnsweredAt>();

  protected readonly words = inject(RowWords);
  protected readonly groups = computed(() =>
    order.map((status) => ({ status, rows: this.rows().filter((row) => row.status === status) })),
  );

  /** A template's context has no type of its own. */
  protected asRows(rows: unknown): readonly MappingRow[] {
    return rows as readonly MappingRow[];
  }

  protected answer(row: MappingRow): void {
    this.answered.emit(answeredAt(row));
  }
}
