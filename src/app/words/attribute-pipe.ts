import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { Audience } from '../../i18n/audience';
import { AttributeWords } from './attribute-words';

/** `'her2Ihc' | attribute`: the name of an attribute, for a clinician or in the words of the shared view. */
@Pipe({ name: 'attribute', pure: false })
export class AttributePipe implements PipeTransform {
  readonly #words = inject(AttributeWords);

  transform(id: string, audience: Audience = 'clinician'): string {
    return this.#words.name(id, audience);
  }
}
