import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { PartialDate } from '../../../domain/patient/record';
import { Words } from '../../words/words';
import { typedDate } from './typed-date';

let count = 0;

/** A date as far as it is known: a year, a month or a day. What was understood is said beside it. */
@Component({
  selector: 'tandem-date-field',
  templateUrl: './date-field.html',
  styleUrl: './date-field.scss',
})
export class DateField {
  readonly label = input.required<string>();
  readonly value = input<PartialDate | null>(null);
  /** Why the date is refused by whoever asked; empty: it is not. */
  readonly problem = input('');
  /** null: cleared. Nothing is emitted for what is no date. */
  readonly dated = output<PartialDate | null>();
  /** Whether what stands in the field cannot be read as a date. */
  readonly unreadable = output<boolean>();

  readonly #words = inject(Words);
  protected readonly id = `date-${++count}`;
  protected readonly text = linkedSignal(() => this.value() ?? '');
  protected readonly unread = linkedSignal({ source: this.value, computation: () => false });

  protected readonly said = computed(() => {
    if (this.unread()) return this.#words.of('patient.date.unread');
    const value = this.value();
    return this.problem() || (value ? this.#words.day(value, 'long') : this.#words.of('patient.date.form'));
  });

  protected take(text: string): void {
    this.text.set(text);
    const date = typedDate(text);
    this.unread.set(date === null && text.trim() !== '');
    this.unreadable.emit(this.unread());
    if (date !== null) this.dated.emit(date);
    else if (text.trim() === '') this.dated.emit(null);
  }
}
