import { Component, computed, effect, inject, input, output } from '@angular/core';
import { mayTake, newerWords } from '../parts/offline/newer-words';
import type { OfflineSaid } from '../store/offline/offline.feature';
import { Announcer } from '../ui/announcer/announcer';
import { Words } from '../words/words';
import { WordsPipe } from '../words/words-pipe';

/** A newer version that may be taken between cases, or a part that could not be had: said in the frame, in nobody's way. */
@Component({
  selector: 'tandem-offline-line',
  imports: [WordsPipe],
  template: `<aside class="num" [attr.aria-label]="'offline.name' | words">
    <p>{{ sentence() }}</p>
    @if (loads(); as word) {
      <button type="button" class="btn small" (click)="loadAsked.emit()">{{ word | words }}</button>
    }
    <button type="button" class="btn small text" (click)="putOff.emit()">
      {{ (line().kind === 'ready' ? 'offline.later' : 'ui.close') | words }}
    </button>
  </aside>`,
  styleUrl: './offline-line.scss',
})
export class OfflineLine {
  readonly line = input.required<OfflineSaid>();
  readonly loadAsked = output();
  readonly putOff = output();

  readonly #words = inject(Words);

  protected readonly sentence = computed(() => {
    const line = this.line();
    return line.kind === 'ready' ? newerWords(line, this.#words) : this.#words.of(`offline.missing.${line.kind}`);
  });

  /** The word of the button that loads the page anew; null: there is nothing to press now. */
  protected readonly loads = computed(() => {
    const line = this.line();
    if (line.kind === 'gone') return 'offline.load';
    return line.kind === 'ready' && mayTake(line) ? 'offline.take' : null;
  });

  constructor() {
    const announcer = inject(Announcer);
    effect(() => {
      announcer.say(this.sentence());
    });
  }
}
