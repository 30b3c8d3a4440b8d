import { Component, computed, inject, input, output } from '@angular/core';
import { type Deviation, deviationReasons, longestBoardWords } from '../../../../domain/board/board-record';
import type { Status } from '../../../../domain/treatment/status';
import { Icon } from '../../../ui/icon/icon';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** Why the board finds acceptable what the rules do not offer: a coded reason, and words where that says too little. */
@Component({
  selector: 'tandem-deviation-fields',
  imports: [Icon, WordsPipe],
  template: `<p><tandem-icon name="apart" />{{ says() }}</p>
    <div>
      <label>
        <span>{{ 'record.deviationWhy' | words }}</span>
        <select
          #reason
          class="val"
          [id]="'record-deviation-' + deviation().optionId"
          [attr.aria-label]="('record.deviationWhy' | words) + ': ' + name()"
          [attr.aria-invalid]="lacks() && deviation().reason === null"
          (change)="say(reason.value, deviation().words)"
        >
          @if (deviation().reason === null) {
            <option value="" selected disabled>{{ 'record.deviationPick' | words }}</option>
          }
          @for (one of reasons; track one) {
            <option [value]="one" [selected]="deviation().reason === one">
              {{ 'record.deviation.' + one | words }}
            </option>
          }
        </select>
      </label>
      <label class="words">
        <span>{{ 'record.deviationWords' | words }}</span>
        <input
          #words
          class="val"
          autocomplete="off"
          [id]="'record-deviation-words-' + deviation().optionId"
          [attr.maxlength]="longest"
          [attr.aria-label]="('record.deviationWords' | words) + ': ' + name()"
          [attr.aria-invalid]="lacks() && deviation().reason === 'other' && !deviation().words.trim()"
          [value]="deviation().words"
          (change)="say(deviation().reason, words.value)"
        />
      </label>
    </div>`,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      padding: 0 14px 12px 44px;
    }
    p,
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 16px;
    }
    p {
      flex-wrap: nowrap;
      gap: 8px;
    }
    label {
      display: grid;
      gap: 2px;
    }
    .words {
      flex: 1 1 14rem;
    }
    .val {
      color: var(--mat-sys-on-surface);
      max-inline-size: 100%;
    }
  `,
})
export class DeviationFields {
  readonly deviation = input.required<Deviation>();
  readonly name = input.required<string>();
  /** null: the rules do not know it. */
  readonly status = input.required<Status | null>();
  /** Whether it has to say what it lacks. */
  readonly lacks = input(false);
  readonly said = output<Deviation>();

  readonly #words = inject(Words);
  protected readonly reasons = deviationReasons;
  protected readonly longest = longestBoardWords;
  protected readonly says = computed(() => this.#words.of(`record.deviates.${this.status() ?? 'unknown'}`));

  protected say(reason: string | null, words: string): void {
    const listed = deviationReasons.find((one) => one === reason) ?? null;
    this.said.emit({ optionId: this.deviation().optionId, reason: listed, words: words.trim() });
  }
}
