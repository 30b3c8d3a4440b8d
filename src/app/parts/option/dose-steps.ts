import { Component, inject, input } from '@angular/core';
import type { DoseStep } from '../../../domain/treatment/drug-dose';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { SourceLink } from '../source/source-link';

/** What the label says of a lower dose, a pause or a stop, state by state; for professionals. */
@Component({
  selector: 'tandem-dose-steps',
  imports: [Disclosure, SourceLink, TextPipe, WordsPipe],
  template: `<tandem-disclosure #fold [summary]="'sheet.steps' | words: { drug: drug() }">
    @if (fold.open()) {
      <dl>
        @for (step of steps(); track $index) {
          <dt>{{ step.when | text }}</dt>
          <dd>
            {{ step.then | text }}
            @if (step.sourceId === null) {
              <span class="quiet">{{ 'meds.recalled' | words }}</span>
            }
            <tandem-source-link [sourceId]="step.sourceId" [checked]="step.checked" [about]="about(step)" />
          </dd>
        }
      </dl>
    }
  </tandem-disclosure>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
      gap: 6px 16px;
      padding-block: 4px 10px;
    }
    dt {
      font-weight: var(--tandem-weight-display);
    }
    dd {
      margin: 0;
    }
    .quiet {
      display: block;
    }
    @container (max-width: 26rem) {
      dl {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class DoseSteps {
  readonly drug = input.required<string>();
  readonly steps = input.required<readonly DoseStep[]>();

  readonly #words = inject(Words);

  protected about({ when }: DoseStep): string {
    return `${this.drug()}: ${this.#words.text(when)}`;
  }
}
