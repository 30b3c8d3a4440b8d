import { Component, computed, inject, input } from '@angular/core';
import type { PlanGrade } from '../../../domain/side-effects/grades';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';
import { SourceLink } from '../source/source-link';

/** How strong a side effect is, grade by grade in plain words: reference text, from which nothing is worked out. */
@Component({
  selector: 'tandem-grade-list',
  imports: [SourceLink, TextPipe, WordsPipe],
  template: `<dl>
    @for (one of shown(); track one.grade) {
      <div>
        <dt>{{ 'care.grade' | words: { grade: one.grade } }}</dt>
        <dd>
          {{ one.plain | text }}
          @if (one.checked === null) {
            <span class="quiet">{{ 'source.recalledShort' | words }}&ngsp;</span>
          }
          <tandem-source-link
            [sourceId]="one.sourceId"
            [checked]="one.checked"
            [label]="'source.open' | words"
            [about]="one.plain | text"
          />
        </dd>
      </div>
    }
  </dl>`,
  styles: `
    :host {
      display: block;
    }
    dl {
      margin: 4px 0 0;
    }
    div {
      display: grid;
      grid-template-columns: minmax(4.5rem, max-content) minmax(0, 1fr);
      gap: 0 12px;
      padding-block: 4px;
    }
    div + div {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    dt {
      font-weight: var(--tandem-weight-strong);
    }
    dd {
      margin: 0;
    }
    tandem-source-link {
      margin-block: -6px;
    }
  `,
})
export class GradeList {
  /** Of one plan, the mildest first. */
  readonly grades = input.required<readonly PlanGrade[]>();

  readonly #audience = inject(AUDIENCE);
  protected readonly shown = computed(() => this.grades().filter(({ checked }) => isShown(checked, this.#audience())));
}
