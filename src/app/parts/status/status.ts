import { Component, computed, inject, input } from '@angular/core';
import type { Status as Standing } from '../../../domain/treatment/status';
import { StatusMark } from '../../ui/status-mark/status-mark';
import { Words } from '../../words/words';
import { AUDIENCE } from '../fact/audience';

/** Where an option or a class stands, in the words of whoever is looking. */
@Component({
  selector: 'tandem-status',
  imports: [StatusMark],
  template: `<tandem-status-mark [status]="status()" [word]="word()" />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
    }
  `,
})
export class Status {
  readonly status = input.required<Standing>();

  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  protected readonly word = computed(() =>
    this.#words.of(`status.${this.status()}${this.#audience() === 'together' ? '.plain' : ''}`),
  );
}
