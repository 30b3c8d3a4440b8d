import { Component, computed, inject, input, signal } from '@angular/core';
import { boardNote, longestBoardNote } from '../../../../domain/board/board-note';
import { Writers } from '../../../documents/writers';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import type { OutCase } from './out-cases';

/** What the board recorded of a case, short enough for the smallest field of a chart. */
@Component({
  selector: 'tandem-case-note',
  imports: [WordsPipe],
  template: `<h4 id="board-note">{{ 'out.note' | words }}</h4>
    <textarea
      class="val"
      rows="14"
      readonly
      aria-labelledby="board-note"
      aria-describedby="board-note-count"
      [value]="note().text"
    ></textarea>
    <p id="board-note-count" class="quiet num">
      {{ 'out.count' | words: { count: note().text.length, most: most } }}
      @if (note().shortened) {
        {{ 'out.shortened' | words }}
      }
    </p>
    <div class="tools">
      <button type="button" class="btn main" (click)="copy()">{{ 'out.copy' | words }}</button>
      <span role="status">{{ said() }}</span>
    </div>`,
  styleUrls: ['./out-part.scss', './case-note.scss'],
})
export class CaseNote {
  readonly of = input.required<OutCase>();

  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  protected readonly most = longestBoardNote;
  protected readonly said = signal('');
  protected readonly note = computed(() => {
    const { recorded, consultation } = this.of();
    const { phrases } = this.#writers.of(this.#words.language(), 'clinician');
    return boardNote(recorded, consultation.day, (phrase) => phrases.of(phrase));
  });

  protected async copy(): Promise<void> {
    this.said.set('');
    try {
      await navigator.clipboard.writeText(this.note().text);
      this.said.set(this.#words.of('out.copied'));
    } catch {
      this.said.set(this.#words.of('out.notCopied'));
    }
  }
}
