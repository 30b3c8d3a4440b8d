import { Component, computed, inject, input } from '@angular/core';
import type { CareTiming } from '../../../../domain/side-effects/care-plan';
import { type EffectSpan, type EffectWeeks, drawnSpan, drawnWeeks } from '../../../../domain/side-effects/effect-weeks';
import type { Drug } from '../../../../domain/treatment/drug';
import { SourceLink } from '../../../parts/source/source-link';
import { capital } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** Side effects by week: a strip for the eye, and the same in words beside it. What no source dates has no strip. */
@Component({
  selector: 'tandem-week-strip',
  imports: [SourceLink, WordsPipe],
  templateUrl: './week-strip.html',
  styleUrl: './week-strip.scss',
})
export class WeekStrip {
  readonly weeks = input.required<readonly EffectWeeks[]>();
  readonly drugs = input.required<readonly Pick<Drug, 'id' | 'name'>[]>();
  readonly plain = input.required<boolean>();

  readonly #words = inject(Words);
  protected readonly heads = [...Array.from({ length: drawnWeeks }, (_, week) => this.#words.number(week + 1)), ''];

  protected readonly rows = computed(() =>
    this.weeks()
      .filter(({ spans }) => spans.some(({ from }) => from !== null))
      .map(({ expected: { plan }, spans }) => ({
        id: plan.id,
        name: this.#name(plan),
        bars: spans.flatMap((span) => {
          const drawn = drawnSpan(span);
          return drawn ? [{ ...drawn, dose: span.timing.from === 'dose' }] : [];
        }),
        spans: spans.map((span) => this.#said(span)),
      })),
  );
  protected readonly undated = computed(() =>
    this.weeks()
      .filter(({ spans }) => spans.length > 0 && spans.every(({ from }) => from === null))
      .map(({ expected: { plan }, spans }) => ({
        id: plan.id,
        name: this.#name(plan),
        spans: spans.map((span) => this.#said(span)),
      })),
  );
  /** Those of which no time is held at all. */
  protected readonly untold = computed(() =>
    this.#words.list(
      this.weeks()
        .filter(({ spans }) => spans.length === 0)
        .map(({ expected: { plan } }) => this.#words.text(this.plain() ? plan.plain : plan.name)),
    ),
  );

  #name(plan: EffectWeeks['expected']['plan']): string {
    return capital(this.#words.text(this.plain() ? plan.plain : plan.name));
  }

  #said(span: EffectSpan) {
    const { timing } = span;
    return {
      of: this.#of(timing),
      when: this.#when(span),
      text: this.#words.text(timing.text),
      sourceId: timing.sourceId,
      checked: timing.checked,
    };
  }

  #when({ from, to, timing, fromDay }: EffectSpan): string {
    if (from === null) return '';
    if (timing.from === 'dose') return this.#words.of('effects.afterDose');
    const day = fromDay ? this.#words.of('effects.fromDay', { day: this.#words.day(fromDay, 'long') }) : '';
    const weeks =
      to === null
        ? this.#words.of('effects.fromWeek', { week: from })
        : this.#words.of(from === to ? 'effects.inWeek' : 'effects.toWeek', { week: from, to });
    return day ? `${weeks} (${day})` : weeks;
  }

  /** Several medicines share the sentence of one only where it is not that of all. */
  #of({ drugs }: CareTiming): string {
    return this.#words.list(
      this.drugs()
        .filter(({ id }) => drugs.includes(id))
        .map(({ name }) => this.#words.text(name)),
    );
  }
}
