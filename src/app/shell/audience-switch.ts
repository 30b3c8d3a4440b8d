import { Component, input, output } from '@angular/core';
import { audiences, type Audience } from '../../i18n/audience';
import { WordsPipe } from '../words/words-pipe';

/** Who is looking: the same facts, in other words and sizes. */
@Component({
  selector: 'tandem-audience-switch',
  imports: [WordsPipe],
  template: `<fieldset>
    <legend class="visually-hidden">{{ 'shell.audience' | words }}</legend>
    @for (each of audiences; track each) {
      <label>
        <input
          type="radio"
          name="audience"
          class="visually-hidden"
          [checked]="each === audience()"
          (change)="picked.emit(each)"
        />
        <span>{{ 'audience.' + each | words }}</span>
      </label>
    }
  </fieldset>`,
  styles: `
    fieldset {
      display: flex;
      padding: 3px;
      border-radius: var(--mat-sys-corner-full);
      background: var(--mat-sys-surface-container-high);
    }
    label {
      position: relative;
      cursor: pointer;
    }
    span {
      display: block;
      padding: 4px 14px;
      border-radius: var(--mat-sys-corner-full);
      line-height: max(20px, calc(var(--tandem-target) - 14px));
    }
    input:checked + span {
      background: var(--mat-sys-surface-container-lowest);
      color: var(--mat-sys-on-surface);
      font-weight: var(--tandem-weight-strong);
    }
    input:focus-visible + span {
      outline: var(--tandem-focus-width) solid var(--tandem-focus);
      outline-offset: var(--tandem-focus-offset);
    }
  `,
})
export class AudienceSwitch {
  readonly audience = input.required<Audience>();
  readonly picked = output<Audience>();

  protected readonly audiences = audiences;
}
