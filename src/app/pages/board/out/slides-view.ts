import { Component, computed, inject, signal } from '@angular/core';
import { Announcer } from '../../../ui/announcer/announcer';
import { saveFile } from '../../../ui/save-file';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardDeck } from './deck/board-deck';
import { OutCases } from './out-cases';

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The meeting as a file of slides, for a room that shows them with another program. */
@Component({
  selector: 'tandem-slides-view',
  imports: [WordsPipe],
  providers: [BoardDeck],
  templateUrl: './slides-view.html',
  styleUrls: ['./out-part.scss', './slides-view.scss'],
})
export class SlidesView {
  readonly #out = inject(OutCases);
  readonly #deck = inject(BoardDeck);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  /** Entry of the case that goes onto slides by itself; null: the whole meeting. */
  protected readonly only = signal<string | null>(null);
  protected readonly figures = signal(true);
  protected readonly details = signal(false);
  protected readonly busy = signal(false);
  protected readonly said = signal('');

  protected readonly cases = computed(() => this.#out.cases() ?? []);
  protected readonly deck = computed(() => {
    const board = this.#out.board();
    if (!board) return null;
    const only = this.only();
    const cases = this.cases().filter(({ entry }) => only === null || entry.id === only);
    return this.#deck.of({ meeting: board.meeting, cases, figures: this.figures(), details: this.details() });
  });
  protected readonly counts = computed(() => {
    const slides = this.deck()?.slides ?? [];
    const cut = slides.reduce((sum, one) => sum + one.cut.length, 0);
    return {
      slides: this.#words.count('out.slides', slides.length),
      cut: cut > 0 ? this.#words.count('out.slidesCut', cut) : this.#words.of('out.slidesWhole'),
    };
  });

  protected pick(value: string): void {
    this.only.set(value === '' ? null : value);
  }

  protected async save(): Promise<void> {
    const deck = this.deck();
    if (!deck || this.busy()) return;
    this.busy.set(true);
    this.said.set('');
    try {
      const { deckFile } = await import('./deck/write-deck');
      saveFile('tandem-board.pptx', await deckFile(deck), type);
      this.said.set(this.#words.of('out.slidesSaved'));
    } catch {
      this.said.set(this.#words.of('out.slidesNotMade'));
    } finally {
      this.busy.set(false);
      this.#announcer.say(this.said());
    }
  }
}
