import { Component, inject, input, output, signal } from '@angular/core';
import type { Recorded } from '../../../../domain/board/board';
import { AfterDraw } from '../../../ui/after-draw';
import { WordsPipe } from '../../../words/words-pipe';

/** Takes a case off the agenda: asked about once where a draft goes with it, and not where this meeting has signed a record of it. */
@Component({
  selector: 'tandem-take-off',
  imports: [WordsPipe],
  template: `@if (recorded() === 'signed') {
      <p class="quiet">{{ 'agenda.staysSigned' | words }}</p>
    } @else if (asking() && recorded() === 'draft') {
      <div class="ask-off" role="alert">
        <p>{{ 'agenda.removeAsks' | words }}</p>
        <button type="button" class="btn small" (click)="stay()">{{ 'agenda.removeStay' | words }}</button>
        <button type="button" class="btn small" (click)="takenOff.emit()">
          {{ 'agenda.remove' | words }}<span class="visually-hidden">: {{ name() }}</span>
        </button>
      </div>
    } @else {
      <button type="button" class="btn text" (click)="take()">
        {{ 'agenda.remove' | words }}<span class="visually-hidden">: {{ name() }}</span>
      </button>
    }`,
  styles: `
    .ask-off {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
    }
  `,
  providers: [AfterDraw],
})
export class TakeOff {
  /** What this meeting has recorded of the case. */
  readonly recorded = input.required<Recorded>();
  readonly name = input.required<string>();
  readonly takenOff = output();

  readonly #after = inject(AfterDraw);
  protected readonly asking = signal(false);

  protected take(): void {
    if (this.recorded() === 'draft') {
      this.asking.set(true);
      this.#after.focus('.ask-off button');
    } else this.takenOff.emit();
  }

  protected stay(): void {
    this.asking.set(false);
    this.#after.focus('button');
  }
}
