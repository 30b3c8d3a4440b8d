import { Component, inject, input } from '@angular/core';
import { Announcer } from '../ui/announcer/announcer';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Words } from '../words/words';
import { WordsPipe } from '../words/words-pipe';
import { TAKE_ALONG } from './take-along';

/** A chart with its twins: the same figures as a table and as sentences that can be copied. The drawing is the content. */
@Component({
  selector: 'tandem-chart-twins',
  imports: [Disclosure, WordsPipe],
  templateUrl: './chart-twins.html',
  styleUrl: './chart-twins.scss',
})
export class ChartTwins {
  /** What the chart shows, in words. */
  readonly heading = input.required<string>();
  readonly heads = input.required<readonly string[]>();
  readonly table = input.required<readonly (readonly string[])[]>();
  readonly sentences = input.required<readonly string[]>();

  readonly #announcer = inject(Announcer);
  readonly #words = inject(Words);
  protected readonly takeAlong = inject(TAKE_ALONG);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText([this.heading(), ...this.sentences()].join('\n'));
      this.#announcer.say(this.#words.of('chart.copied'));
    } catch {
      // The browser refuses: the sentences stand there to be selected.
    }
  }
}
