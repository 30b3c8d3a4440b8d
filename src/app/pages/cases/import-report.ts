import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import type { MappingRow, MappingStatus } from '../../../domain/fhir/import-report';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';
import type { ObservedValue } from '../../../domain/patient/record';
import { Section } from '../../ui/section/section';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { AttributeWords } from '../../words/attribute-words';
import { DayPipe } from '../../words/day-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** What a person has to look at comes first, then what was taken, then what was left out. */
const order: readonly MappingStatus[] = ['needsPerson', 'taken', 'ignored'];

/** What became of each thing in an imported file, with its place in the file. */
@Component({
  selector: 'tandem-import-report',
  imports: [DayPipe, Disclosure, NgTemplateOutlet, Section, WordsPipe],
  templateUrl: './import-report.html',
  styleUrl: './import-report.scss',
})
export class ImportReport {
  readonly rows = input.required<readonly MappingRow[]>();

  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);

  protected readonly groups = computed(() =>
    order.map((status) => ({ status, rows: this.rows().filter((row) => row.status === status) })),
  );

  /** A template's context has no type of its own. */
  protected asRows(rows: unknown): readonly MappingRow[] {
    return rows as readonly MappingRow[];
  }

  /** What the row is about: an attribute of the catalogue, or another part of the record. */
  protected subject({ what }: MappingRow): string {
    if (findAttribute(what)) return this.#attributes.name(what);
    const key = `cases.importWhat.${what}`;
    return this.#words.has(key) ? this.#words.of(key) : what;
  }

  /** The value as entered; the parts of the record that are no attribute say theirs in the reason. */
  protected value({ what, value }: MappingRow): string {
    if (value === undefined || value === null) return '';
    if (what.startsWith('events.') && typeof value === 'string') return this.#words.day(value);
    return findAttribute(what) ? this.#said(what, value) : '';
  }

  #said(what: string, value: NonNullable<ObservedValue>): string {
    const word = (each: string | number) =>
      typeof each === 'number' ? this.#attributes.amount(what, each) : this.#attributes.value(what, each);
    if (typeof value === 'string' || typeof value === 'number') return word(value);
    if (Array.isArray(value)) {
      return value.length > 0 ? this.#words.list(value.map(word)) : this.#words.of('value.none');
    }
    if ('atLeast' in value) return this.#words.list(value.atLeast.map(word));
    if ('oneOf' in value) return this.#words.list(value.oneOf.map(word), 'disjunction');
    const { from, to } = value;
    if (from !== undefined && to !== undefined) {
      return this.#words.of('value.span', { from: this.#words.number(from), to: word(to) });
    }
    return from === undefined ? `≤ ${word(to ?? 0)}` : `≥ ${word(from)}`;
  }
}
