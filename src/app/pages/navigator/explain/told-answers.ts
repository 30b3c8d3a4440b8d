import { Component, input } from '@angular/core';
import type { TeachBack } from '../../../../domain/navigation/teach-back';
import { DayPipe } from '../../../words/day-pipe';

/** An answer in words, as the lists show it. */
export interface ToldAnswer {
  told: TeachBack;
  question: string;
  /** Name of the option; empty: all of them. */
  about: string;
  result: string;
}

/** Answers that were kept, each with its day. */
@Component({
  selector: 'tandem-told-answers',
  imports: [DayPipe],
  template: `<ul>
    @for (one of answers(); track one.told.id) {
      <li>
        <b>{{ one.question }}</b>
        <span class="result">{{ one.result }}</span>
        @if (one.about) {
          <span>{{ one.about }}</span>
        }
        <span class="quiet num">{{ one.told.on | day }}</span>
        @if (one.told.words) {
          <q>{{ one.told.words }}</q>
        }
      </li>
    }
  </ul>`,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 2px 12px;
      padding-block: 8px;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    b {
      font-weight: var(--tandem-weight-strong);
    }
    .result {
      padding: 0 8px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 999px;
      font-size: var(--tandem-type-s);
      line-height: var(--tandem-leading-m);
    }
    q {
      flex-basis: 100%;
      overflow-wrap: anywhere;
    }
  `,
})
export class ToldAnswers {
  readonly answers = input.required<readonly ToldAnswer[]>();
}
