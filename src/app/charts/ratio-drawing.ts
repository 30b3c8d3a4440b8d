import { Component, computed, inject, input } from '@angular/core';
import { Words } from '../words/words';
import { ChartTwins } from './chart-twins';
import { type ForestRow, ratioAxis } from './forest-row';

/** Width of the drawing in its own units. */
const WIDTH = 300;

/** One ratio with its interval on a logarithmic axis with the line at 1: small enough to stand in a row, with its twins. */
@Component({
  selector: 'tandem-ratio-drawing',
  imports: [ChartTwins],
  template: `<tandem-chart-twins [heading]="heading()" [heads]="heads()" [table]="table()" [sentences]="sentences()">
    <div class="drawn">
      <p class="number num">{{ said() }}</p>
      <svg viewBox="-12 0 324 44" role="img" [attr.aria-label]="heading() + ': ' + said()">
        <line class="one" [attr.x1]="at(1)" [attr.x2]="at(1)" y1="2" y2="26" />
        <line class="interval" [attr.x1]="ends().low" [attr.x2]="ends().high" y1="14" y2="14" />
        <rect [attr.x]="at(ratio().value) - 5" y="9" width="10" height="10" />
        <line class="axis" x1="0" x2="300" y1="26" y2="26" />
        @for (tick of ticks(); track tick.value) {
          <text [attr.x]="tick.x" y="42" text-anchor="middle">{{ tick.value }}</text>
        }
      </svg>
    </div>
  </tandem-chart-twins>`,
  styles: `
    .drawn {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 20px;
    }
    .number {
      font-size: var(--tandem-type-m);
      font-weight: var(--tandem-weight-strong);
    }
    svg {
      inline-size: min(20rem, 100%);
      block-size: auto;
    }
    .one {
      stroke: var(--mat-sys-on-surface);
      stroke-dasharray: 3 3;
    }
    .interval {
      stroke: var(--mat-sys-on-surface);
      stroke-width: 2;
    }
    .axis {
      stroke: var(--mat-sys-outline);
    }
    rect {
      fill: var(--mat-sys-surface-container-lowest);
      stroke: var(--mat-sys-on-surface);
      stroke-width: 2;
    }
    text {
      fill: var(--mat-sys-on-surface-variant);
      font-size: 13px;
    }
  `,
})
export class RatioDrawing {
  readonly heading = input.required<string>();
  readonly ratio = input.required<Pick<ForestRow, 'value' | 'ci95'>>();
  /** The ratio in words, as table and sentences have it. */
  readonly said = input.required<string>();
  readonly heads = input.required<readonly string[]>();
  readonly table = input.required<readonly (readonly string[])[]>();
  readonly sentences = input.required<readonly string[]>();

  readonly #words = inject(Words);
  readonly #axis = computed(() => ratioAxis([this.ratio()]));
  protected readonly ticks = computed(() =>
    this.#axis().ticks.map((tick) => ({ value: this.#words.number(tick), x: this.at(tick) })),
  );
  protected readonly ends = computed(() => {
    const { value, ci95 } = this.ratio();
    return { low: this.at(ci95?.[0] ?? value), high: this.at(ci95?.[1] ?? value) };
  });

  protected at(value: number): number {
    const { min, max } = this.#axis();
    return (WIDTH * Math.log(value / min)) / Math.log(max / min);
  }
}
