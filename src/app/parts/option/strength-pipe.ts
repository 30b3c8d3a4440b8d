import { Pipe, type PipeTransform, inject } from '@angular/core';
import { Words } from '../../words/words';
import { strengthIn } from './strength-words';

/** A grade of recommendation in the language shown; impure, as it follows the language. */
@Pipe({ name: 'strength', pure: false })
export class StrengthPipe implements PipeTransform {
  readonly #words = inject(Words);

  transform(strength: string | null): string {
    return strength === null ? '' : strengthIn(this.#words.language(), strength);
  }
}
