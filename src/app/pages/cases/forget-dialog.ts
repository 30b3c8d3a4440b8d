import { Component, viewChild } from '@angular/core';
import { Sheet } from '../../ui/sheet/sheet';
import { WordsPipe } from '../../words/words-pipe';

/** Asks before an own case is forgotten, because nothing keeps it. */
@Component({
  selector: 'tandem-forget-dialog',
  imports: [Sheet, WordsPipe],
  template: `<tandem-sheet [heading]="'cases.forgetTitle' | words" [closeLabel]="'cases.forgetKeep' | words">
    <p>{{ 'cases.forget' | words }}</p>
    <div>
      <button type="button" class="btn" (click)="sheet().close()">{{ 'cases.forgetKeep' | words }}</button>
      <button type="button" class="btn danger" (click)="agree()">{{ 'cases.forgetDo' | words }}</button>
    </div>
  </tandem-sheet>`,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 12px;
      margin-block-start: 24px;
    }
    .danger {
      color: var(--mat-sys-error);
      border-color: var(--mat-sys-error);
    }
  `,
})
export class ForgetDialog {
  protected readonly sheet = viewChild.required(Sheet);
  protected agreed: (() => void) | null = null;

  ask(agreed: () => void): void {
    this.agreed = agreed;
    this.sheet().open();
  }

  protected agree(): void {
    const action = this.agreed;
    this.sheet().close();
    action?.();
  }
}
