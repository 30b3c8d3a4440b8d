import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { Text } from '../../domain/evidence/text';
import { Words } from './words';

/** `option.name | text`: a clinical text of the knowledge in the language shown. */
@Pipe({ name: 'text', pure: false })
export class TextPipe implements PipeTransform {
  readonly #words = inject(Words);

  transform(text: Text | string): string {
    return this.#words.text(text);
  }
}
