import { Component, type ElementRef, afterNextRender, input, output, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';

/**
 * A window over the page: `centre` for reading, `side` for a source beside what it explains. The browser's own modal
 * dialog keeps the focus inside, closes on Escape and gives the focus back.
 */
@Component({
  selector: 'tandem-sheet',
  imports: [Icon],
  templateUrl: './sheet.html',
  styleUrl: './sheet.scss',
})
export class Sheet {
  readonly heading = input.required<string>();
  /** Name of the button that closes. */
  readonly closeLabel = input.required<string>();
  readonly place = input<'centre' | 'side'>('centre');
  readonly closed = output();

  protected readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => {
      const dialog = this.dialog().nativeElement;
      // A press beside the window closes it: the dialog has no padding, so only its backdrop is the target. Keys have Escape.
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog) dialog.close();
      });
    });
  }

  open(): void {
    const dialog = this.dialog().nativeElement;
    if (!dialog.open) dialog.showModal();
  }

  close(): void {
    this.dialog().nativeElement.close();
  }
}
