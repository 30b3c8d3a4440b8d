import { Component, DOCUMENT, computed, effect, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { boardFeature } from '../../../store/board/board.feature';
import { AfterDraw } from '../../../ui/after-draw';
import { WordsPipe } from '../../../words/words-pipe';

/** Asks once before another meeting takes the place of the open one, where something of that is neither kept nor saved. */
@Component({
  selector: 'tandem-leave-open',
  imports: [WordsPipe],
  template: `@if (asking()) {
    <div class="ask-leave no-print" role="alert">
      <p>{{ 'board.openAsks' | words }}</p>
      <button type="button" class="btn small" (click)="stay()">{{ 'board.stay' | words }}</button>
      <button type="button" class="btn small" (click)="leave()">{{ 'board.openAnyway' | words }}</button>
    </div>
  }`,
  styles: `
    .ask-leave {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding-block: 10px;
    }
  `,
  providers: [AfterDraw],
})
export class LeaveOpen {
  readonly #after = inject(AfterDraw);
  readonly #page = inject(DOCUMENT);
  readonly #unsaved = inject(Store).selectSignal(boardFeature.selectUnsaved);
  readonly #waits = signal<(() => void) | null>(null);
  #from: Element | null = null;
  /** What was asked about may have been kept, saved or closed meanwhile: then it is no question any more, and nothing is opened by itself. */
  protected readonly asking = computed(() => this.#waits() !== null && this.#unsaved());

  constructor() {
    effect(() => {
      if (!this.#unsaved()) this.#waits.set(null);
    });
  }

  /** @param open opens the other meeting; at once where nothing would be lost */
  before(open: () => void): void {
    if (!this.#unsaved()) {
      open();
      return;
    }
    this.#from = this.#page.activeElement;
    this.#waits.set(open);
    this.#after.focus('button');
  }

  protected stay(): void {
    this.#waits.set(null);
    if (this.#from instanceof HTMLElement) this.#from.focus();
  }

  protected leave(): void {
    const open = this.#waits();
    this.#waits.set(null);
    open?.();
  }
}
