import { Component, input, linkedSignal, output } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';
import { typedNumber, type TypedNumber } from './typed-number';

/** A number with its unit; cleared, it is not known. It is taken when the field is left or Enter is pressed. */
@Component({
  selector: 'tandem-answer-number',
  imports: [WordsPipe],
  template: `<input
      #field
      class="val num"
      inputmode="decimal"
      autocomplete="off"
      [class.un]="open()"
      [value]="text()"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="wrong() ? true : null"
      (change)="take(field.value)"
    />
    @if (unit()) {
      <span class="quiet">{{ unit() }}</span>
    }
    @if (open() && !wrong()) {
      <span class="word">{{ 'ui.notKnownYet' | words }}</span>
    }`,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    input {
      inline-size: 84px;
      min-inline-size: 0;
    }
    .un:not(:focus) {
      border: 1.5px dashed var(--tandem-unknown-line);
    }
    .word {
      margin-inline-start: 4px;
      color: var(--tandem-status-provisional);
      font-weight: var(--tandem-weight-strong);
    }
  `,
})
export class AnswerNumber {
  readonly value = input<number | null>(null);
  readonly unit = input('');
  /** Whether nothing is known of it: then the field is dashed and says so. */
  readonly open = input(false);
  /** Whether what was typed last was refused; it stays in the field so that it can be mended. */
  readonly wrong = input(false);
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string | null>(null);
  /** null: cleared. NaN: no number. A span where only bounds were typed. */
  readonly answered = output<TypedNumber>();

  protected readonly text = linkedSignal(() => this.value()?.toString() ?? '');

  protected take(text: string): void {
    this.text.set(text);
    const typed = typedNumber(text);
    if (typed !== this.value() || this.wrong()) this.answered.emit(typed);
  }
}
