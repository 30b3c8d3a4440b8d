import { Component, DOCUMENT, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import type { Theme } from '../store/settings/settings';
import { Icon } from '../ui/icon/icon';
import { WordsPipe } from '../words/words-pipe';

/** Light or dark at one press; "as the device" is in the settings. */
@Component({
  selector: 'tandem-theme-switch',
  imports: [Icon, WordsPipe],
  template: `<button type="button" class="icon-btn" [attr.aria-label]="label() | words" (click)="picked.emit(other())">
    <tandem-icon [name]="dark() ? 'moon' : 'sun'" />
  </button>`,
})
export class ThemeSwitch {
  readonly theme = input.required<Theme>();
  readonly picked = output<'light' | 'dark'>();

  readonly #deviceDark = signal(false);
  protected readonly dark = computed(() => (this.theme() === 'system' ? this.#deviceDark() : this.theme() === 'dark'));
  protected readonly other = computed(() => (this.dark() ? 'light' : 'dark'));
  protected readonly label = computed(() => `shell.toTheme.${this.other()}`);

  constructor() {
    const device = inject(DOCUMENT).defaultView?.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      this.#deviceDark.set(device?.matches ?? false);
    };
    follow();
    device?.addEventListener('change', follow);
    inject(DestroyRef).onDestroy(() => device?.removeEventListener('change', follow));
  }
}
