import { Component, input, output } from '@angular/core';
import type { Audience } from '../../i18n/audience';
import type { Language } from '../../i18n/language';
import { Icon } from '../ui/icon/icon';
import { WordsPipe } from '../words/words-pipe';
import { AudienceSwitch } from './audience-switch';
import { LanguagePick } from './language-pick';

/** Where the head has no room: who is looking and the language, behind one button. */
@Component({
  selector: 'tandem-head-menu',
  imports: [AudienceSwitch, Icon, LanguagePick, WordsPipe],
  template: `<button type="button" class="icon-btn" popovertarget="head-menu" [attr.aria-label]="'shell.menu' | words">
      <tandem-icon name="eye" />
    </button>
    <div #menu popover id="head-menu" role="group" [attr.aria-label]="'shell.menu' | words">
      <tandem-audience-switch [audience]="audience()" (picked)="audiencePicked.emit($event); menu.hidePopover()" />
      <tandem-language-pick [language]="language()" (picked)="languagePicked.emit($event); menu.hidePopover()" />
    </div>`,
  styles: `
    [popover] {
      inset: var(--tandem-bar) 8px auto auto;
      margin: 0;
      padding: 14px 16px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container-lowest);
      color: var(--mat-sys-on-surface-variant);
      box-shadow: var(--mat-sys-level2);
    }
    [popover]:popover-open {
      display: grid;
      gap: 12px;
    }
  `,
})
export class HeadMenu {
  readonly audience = input.required<Audience>();
  readonly language = input.required<Language>();
  readonly audiencePicked = output<Audience>();
  readonly languagePicked = output<Language>();
}
