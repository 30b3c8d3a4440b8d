import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** quiet: to know; attention: to look at before going on; stop: to act on now. Red is kept for stop. */
export type NoticeTone = 'quiet' | 'attention' | 'stop';

/** A sentence that stands on the page, with its action in the content. `role="status"` or `alert` is the page's choice. */
@Component({
  selector: 'tandem-notice',
  imports: [Icon],
  template: `<tandem-icon [name]="icon()" />
    <p>{{ sentence() }}</p>
    <ng-content />`,
  styleUrl: './notice.scss',
  host: { '[class]': 'tone()' },
})
export class Notice {
  readonly sentence = input.required<string>();
  readonly tone = input<NoticeTone>('quiet');

  protected readonly icon = computed((): IconName => (this.tone() === 'quiet' ? 'info' : 'warning'));
}
