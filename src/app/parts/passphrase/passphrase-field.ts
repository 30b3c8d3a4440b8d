import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

let count = 0;

/** A field for a passphrase, hidden unless it is to be seen. What is wrong with it stands under it and is read with it. */
@Component({
  selector: 'tandem-passphrase-field',
  imports: [WordsPipe],
  template: `<label [attr.for]="id">{{ label() }}</label>
    <div class="field">
      <input
        #field
        class="val"
        [type]="shown() ? 'text' : 'password'"
        [id]="id"
        [autocomplete]="anew() ? 'new-password' : 'current-password'"
        autocapitalize="none"
        spellcheck="false"
        [attr.aria-invalid]="problem() !== '' || null"
        [attr.aria-describedby]="problem() !== '' ? id + '-problem' : null"
        [value]="value()"
        (input)="value.set(field.value)"
      />
      @if (canShow()) {
        <button type="button" class="btn text" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">
          {{ (shown() ? 'kept.pass.hide' : 'kept.pass.show') | words }}
        </button>
      }
    </div>
    <p class="problem" [id]="id + '-problem'" role="alert">{{ problem() }}</p>`,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    label {
      font-weight: var(--tandem-weight-display);
    }
    .field {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    input {
      flex: 0 1 22rem;
      min-inline-size: 0;
    }
    .problem {
      color: var(--mat-sys-error);
    }
    .problem:empty {
      display: none;
    }
  `,
})
export class PassphraseField {
  readonly label = input.required<string>();
  readonly problem = input('');
  /** Whether it is a new one: the browser then offers none that it knows. */
  readonly anew = input(false);
  readonly canShow = input(true);
  readonly value = model('');
  readonly shown = model(false);

  protected readonly id = `passphrase-${++count}`;
  protected readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  focus(): void {
    this.field().nativeElement.focus();
  }
}
