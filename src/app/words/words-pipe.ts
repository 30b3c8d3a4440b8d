import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Words, type WordParams } from './words';

/** `'cases.title' | words`: the sentence of a key in the language shown. Keys are whole, dots are part of them. */
@Pipe({ name: 'words', pure: false })
export class WordsPipe implements PipeTransform {
  readonly #words = inject(Words);

  transform(key: string, params?: WordParams): string {
    return this.#words.of(key, params);
  }
}
