import { Component, DestroyRef, inject, input, output, signal } from '@angular/core';
import { Icon } from '../../../ui/icon/icon';
import { WordsPipe } from '../../../words/words-pipe';
import { type PresentKey, type Screen, screens } from './present-key';

/** Milliseconds that the bar stays after the pointer rests. */
const patience = 3000;

/** What the keys do, for those without a keyboard: there when the pointer moves or the focus is in it. */
@Component({
  selector: 'tandem-present-bar',
  imports: [Icon, WordsPipe],
  templateUrl: './present-bar.html',
  styleUrl: './present-bar.scss',
  host: { '[class.awake]': 'awake()', '(click)': 'letGo($event)' },
})
export class PresentBar {
  readonly shown = input.required<Screen>();
  readonly namesShown = input.required<boolean>();
  readonly asked = output<PresentKey>();
  readonly namesToggled = output();

  protected readonly awake = signal(false);
  protected readonly screens = screens;
  protected readonly others = ['record', 'black', 'full', 'notes', 'keys', 'leave'] as const;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#timer);
    });
  }

  /** A button that was pressed by the pointer gives the focus back, so that the space bar goes on to the next case and the bar leaves. */
  protected letGo({ detail, target }: MouseEvent): void {
    if (detail > 0 && target instanceof Element) target.closest('button')?.blur();
  }

  /** The pointer moved. */
  wake(): void {
    clearTimeout(this.#timer);
    this.awake.set(true);
    this.#timer = setTimeout(() => {
      this.awake.set(false);
    }, patience);
  }
}
