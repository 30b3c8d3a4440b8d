import { Component, computed, input } from '@angular/core';
import type { Severity } from '../../../domain/treatment/interactions/interaction-class';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';
import { WordsPipe } from '../../words/words-pipe';

const drawings: Record<Severity, IconName> = {
  contraindicated: 'forbidden',
  avoid: 'warning',
  adjust: 'settings',
  separate: 'apart',
  monitor: 'eye',
  none: 'check',
};

/** How serious an interaction is: a drawing and a word, never colour alone. */
@Component({
  selector: 'tandem-severity-mark',
  imports: [Icon, WordsPipe],
  template: `<tandem-icon [name]="drawing()" />{{ 'meds.severity.' + severity() | words }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: flex-start;
      gap: 8px;
      font-weight: var(--tandem-weight-display);
      --tandem-icon: 1.125rem;
    }
    tandem-icon {
      margin-block-start: 0.15em;
    }
    :host([data-severity='contraindicated']),
    :host([data-severity='avoid']) {
      color: var(--tandem-status-against);
    }
    :host([data-severity='adjust']),
    :host([data-severity='separate']) {
      color: var(--tandem-status-provisional);
    }
  `,
  host: { '[attr.data-severity]': 'severity()' },
})
export class SeverityMark {
  readonly severity = input.required<Severity>();

  protected readonly drawing = computed(() => drawings[this.severity()]);
}
