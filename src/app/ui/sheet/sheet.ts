import { Component, type ElementRef, input, output, viewChild } from '@angular/core';
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

  open(): void {
    const dialog = this.dialog().nativeElement;
    if (!dialog.open) dialog.showModal();
  }

  close(): void {
    this.dialog().nativeElement.close();
  }

  /** A press beside the window closes it: the dialog itself has no padding, so only its backdrop is the target. */
  protected pressed(event: Event): void {
    if (event.target === this.dialog().nativeElement) this.close();
  }
}
