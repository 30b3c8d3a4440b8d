import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Words } from './words';

/** `'2026-10' | day`: a date of the record in words, as exact as it is known. */
@Pipe({ name: 'day', pure: false })
export class DayPipe implements PipeTransform {
  readonly #words = inject(Words);

  transform(date: string, length: 'short' | 'long' = 'short'): string {
    return this.#words.day(date, length);
  }
}
