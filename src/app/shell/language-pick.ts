import { Component, input, output } from '@angular/core';
import { languages, type Language } from '../../i18n/language';
import { WordsPipe } from '../words/words-pipe';

/** The language of the page; each stands under its own name. */
@Component({
  selector: 'tandem-language-pick',
  imports: [WordsPipe],
  template: `<select #pick [attr.aria-label]="'shell.language' | words" (change)="choose(pick.value)">
    @for (each of languages; track each) {
      <option [value]="each" [attr.lang]="each" [selected]="each === language()">
        {{ 'language.' + each | words }}
      </option>
    }
  </select>`,
  styles: `
    select {
      min-height: max(32px, var(--tandem-target));
      padding: 0 4px;
      border: 0;
      border-radius: var(--mat-sys-corner-small);
      background: transparent;
      color: var(--mat-sys-on-surface-variant);
      cursor: pointer;
    }
    select:hover {
      color: var(--mat-sys-on-surface);
    }
    option {
      background: var(--mat-sys-surface-container-lowest);
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class LanguagePick {
  readonly language = input.required<Language>();
  readonly picked = output<Language>();

  protected readonly languages = languages;

  protected choose(value: string): void {
    const language = languages.find((each) => each === value);
    if (language) this.picked.emit(language);
  }
}
