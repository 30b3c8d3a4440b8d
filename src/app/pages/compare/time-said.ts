import { Component, computed, inject, input } from '@angular/core';
import type { ComparedOption } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { timeTalk } from '../../../domain/evidence/time-talk';
import { SourceLink } from '../../parts/source/source-link';
import { WordsPipe } from '../../words/words-pipe';
import { PeopleWords } from './people-words';
import { TalkAmount } from './talk-amount';
import { TimeWords } from './time-words';

/** How long people lived with an option: what was counted first, then best, typical and worst, with their limits. */
@Component({
  selector: 'tandem-time-said',
  imports: [SourceLink, WordsPipe],
  template: `@if (talk(); as talk) {
      @for (sentence of counted(); track sentence) {
        <p [class.main]="$first && talk.counted !== null">{{ sentence }}</p>
      }
      @if (people(); as people) {
        <p class="quiet num">{{ people }}</p>
      }
      @if (!little()) {
        @for (one of cases(); track one.said) {
          <p>
            {{ one.said }} <span class="quiet">{{ one.from }}</span>
          </p>
        }
        <p [class]="cases().length ? 'quiet' : 'dashed'">{{ limits() }}</p>
      }
      @if (result(); as result) {
        <tandem-source-link
          [sourceId]="result.sourceId"
          [checked]="result.checked"
          [about]="'compare.legendTime' | words"
        />
        @if (result.checked === null) {
          <p class="recalled">{{ 'compare.figureRecalled' | words }}</p>
        }
      }
    } @else {
      <p class="dashed">{{ 'compare.noStudy' | words }}</p>
    }`,
  styles: `
    :host {
      display: block;
    }
    p {
      margin-block-end: 6px;
      max-inline-size: var(--tandem-measure);
    }
    .main {
      font-weight: var(--tandem-weight-strong);
    }
    .dashed {
      border: 1.5px dashed var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-small);
      padding: 6px 12px;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class TimeSaid {
  readonly column = input.required<ComparedOption>();
  readonly scale = input.required<Scale>();

  readonly #words = inject(TimeWords);
  readonly #amount = inject(TalkAmount);
  readonly #people = inject(PeopleWords);

  protected readonly little = computed(() => this.#amount.little().survival);
  protected readonly talk = computed(() => timeTalk(this.column(), this.scale(), this.scale().precision === 'rounded'));
  protected readonly counted = computed(() => this.#of((talk) => this.#words.counted(talk)));
  protected readonly cases = computed(() => this.#of((talk) => this.#words.cases(talk)));
  protected readonly limits = computed(() => this.#of((talk) => this.#words.limits(talk)).join(' '));
  protected readonly people = computed(() => {
    const talk = this.talk();
    return talk?.counted ? this.#people.of(talk.counted.result, this.scale()) : '';
  });
  /** Where the figures come from: the count, else the middle value. */
  protected readonly result = computed(() => {
    const talk = this.talk();
    if (!talk) return null;
    return talk.counted?.result ?? (talk.range.kind === 'range' ? this.column().survival.result : null);
  });

  #of<One>(read: (talk: NonNullable<ReturnType<typeof timeTalk>>) => One[]): One[] {
    const talk = this.talk();
    return talk ? read(talk) : [];
  }
}
