import { Component, computed, inject, input } from '@angular/core';
import type { ComparedOption } from '../../../domain/evidence/comparison';
import { ownFigure } from '../../../domain/evidence/own-study';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { timeTalk } from '../../../domain/evidence/time-talk';
import { SourceLink } from '../../parts/source/source-link';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { PeopleWords } from './people-words';
import { TalkAmount } from './talk-amount';
import { TimeWords } from './time-words';

/** How long people lived with an option: what was counted first, then best, typical and worst, with their limits. */
@Component({
  selector: 'tandem-time-said',
  imports: [SourceLink, WordsPipe],
  template: `@for (part of parts(); track part.study) {
      @if (part.study; as study) {
        <p class="apart">
          <b>{{ 'own.in' | words: { study } }}</b> {{ 'own.across' | words }}
        </p>
      }
      @for (sentence of part.counted; track sentence) {
        <p [class.main]="$first && part.isCounted">{{ sentence }}</p>
      }
      @if (part.people) {
        <p class="quiet num">{{ part.people }}</p>
      }
      @if (part.caveat) {
        <p class="quiet">{{ part.caveat }}</p>
      }
      @if (!little()) {
        @for (one of part.cases; track one.said) {
          <p>
            {{ one.said }} <span class="quiet">{{ one.from }}</span>
          </p>
        }
        <p [class]="part.cases.length ? 'quiet' : 'dashed'">{{ part.limits }}</p>
      }
      @if (part.result; as result) {
        <tandem-source-link
          [sourceId]="result.sourceId"
          [checked]="result.checked"
          [about]="'compare.legendTime' | words"
        />
        @if (result.checked === null) {
          <p class="recalled">{{ 'compare.figureRecalled' | words }}</p>
        }
      }
    } @empty {
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
    .apart {
      margin-block-start: 10px;
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
  readonly #texts = inject(Words);
  readonly #amount = inject(TalkAmount);
  readonly #people = inject(PeopleWords);

  protected readonly little = computed(() => this.#amount.little().survival);
  /** The study that the option is read in, then its own where that one does not tell; empty: no study is held. */
  protected readonly parts = computed(() => {
    const column = this.column();
    const own = ownFigure(column, 'survival');
    const beside =
      own && column.ownStudy
        ? [this.#part({ ...column, ...column.ownStudy }, this.#texts.text(own.place.trial.name))]
        : [];
    return [this.#part(column, null), ...beside].filter((part) => part !== null);
  });

  #part(column: ComparedOption, study: string | null) {
    const talk = timeTalk(column, this.scale(), this.scale().precision === 'rounded');
    if (!talk) return null;
    // Where the figures come from: the count, else the middle value.
    const result = talk.counted?.result ?? (talk.range.kind === 'range' ? column.survival.result : null);
    return {
      study,
      isCounted: talk.counted !== null,
      counted: this.#words.counted(talk),
      cases: this.#words.cases(talk),
      limits: this.#words.limits(talk).join(' '),
      people: talk.counted ? this.#people.of(talk.counted.result, this.scale()) : '',
      caveat: result?.caveat ? this.#texts.text(result.caveat) : '',
      result,
    };
  }
}
