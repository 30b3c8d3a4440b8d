import { Component, computed, input } from '@angular/core';
import type { Kleene } from '../../../domain/logic/kleene';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';
import { WordsPipe } from '../../words/words-pipe';

const drawings: Record<Kleene, IconName> = { true: 'check', false: 'cross', unknown: 'question' };

/** Whether a criterion is met, by shape and colour, and by word for those who do not see it. */
@Component({
  selector: 'tandem-verdict-mark',
  imports: [Icon, WordsPipe],
  template: `<tandem-icon [name]="drawing()" /><span class="visually-hidden"
      >{{ 'verdict.' + verdict() | words }}:
    </span>`,
  styles: `
    :host {
      display: inline-flex;
      --tandem-icon: 1.0625rem;
      padding-block-start: 0.125em;
    }
    :host([data-verdict='true']) {
      color: var(--tandem-status-offered);
    }
    :host([data-verdict='false']) {
      color: var(--tandem-status-against);
    }
    :host([data-verdict='unknown']) {
      color: var(--tandem-status-provisional);
    }
  `,
  host: { '[attr.data-verdict]': 'verdict()' },
})
export class VerdictMark {
  readonly verdict = input.required<Kleene>();

  protected readonly drawing = computed(() => drawings[this.verdict()]);
}
