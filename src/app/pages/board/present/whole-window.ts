import { Component, type ElementRef, type OnDestroy, afterNextRender, input, output, viewChild } from '@angular/core';

/**
 * The whole window for what is in it: the browser's own modal dialog lies over the frame, which nobody reaches while it is open, and
 * fills the screen where that is asked for.
 */
@Component({
  selector: 'tandem-whole-window',
  template: `<dialog #dialog [attr.aria-label]="label()" (cancel)="cancelled($event)">
    <div #inside class="inside" data-audience="board"><ng-content /></div>
  </dialog>`,
  styleUrl: './whole-window.scss',
})
export class WholeWindow implements OnDestroy {
  readonly label = input.required<string>();
  /** The browser's own way out was taken: Escape, or a gesture. */
  readonly left = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly inside = viewChild.required<ElementRef<HTMLElement>>('inside');

  constructor() {
    afterNextRender({
      write: () => {
        this.dialog().nativeElement.showModal();
      },
    });
  }

  ngOnDestroy(): void {
    this.dialog().nativeElement.close();
  }

  /** The whole screen, and back. A browser that does not allow it leaves the window as it is. */
  async toggleFull(): Promise<boolean> {
    if (document.fullscreenElement) {
      await document.exitFullscreen();
      return true;
    }
    try {
      await this.inside().nativeElement.requestFullscreen();
      return true;
    } catch {
      return false;
    }
  }

  protected cancelled(event: Event): void {
    event.preventDefault();
    this.left.emit();
  }
}
