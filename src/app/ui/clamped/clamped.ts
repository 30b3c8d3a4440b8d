import { Component, computed, input, signal } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';

/** So many characters are three lines of a narrow column. What is only a little longer is shown whole. */
const SHORT = 96;

/**
 * A text of which the first three lines stand until more is asked for. Its length decides, not its drawn height: nothing is
 * measured. Paper has no button, so that all of it is printed.
 */
@Component({
  selector: 'tandem-clamped',
  imports: [WordsPipe],
  template: `<p [class.clamped]="long() && !open()">{{ text() }}</p>
    @if (long()) {
      <button
        type="button"
        class="btn text no-print"
        [attr.aria-expanded]="open()"
        [attr.aria-label]="((open() ? 'ui.less' : 'ui.more') | words) + ': ' + about()"
        (click)="open.set(!open())"
      >
        {{ (open() ? 'ui.less' : 'ui.more') | words }}
      </button>
    }`,
  styles: `
    :host {
      display: block;
    }
    .clamped {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      line-clamp: 3;
      overflow: hidden;
    }
    @media print {
      .clamped {
        display: block;
        -webkit-line-clamp: none;
        line-clamp: none;
      }
    }
  `,
})
export class Clamped {
  readonly text = input.required<string>();
  /** What it tells, for those who do not see what stands beside it. */
  readonly about = input.required<string>();

  protected readonly open = signal(false);
  protected readonly long = computed(() => this.text().length > SHORT);
}
