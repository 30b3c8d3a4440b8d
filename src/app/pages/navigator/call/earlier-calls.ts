import { Component, DOCUMENT, Injector, afterNextRender, computed, inject, output, signal } from '@angular/core';
import type { CallNote } from '../../../../domain/navigation/call-note';
import { Announcer } from '../../../ui/announcer/announcer';
import { Section } from '../../../ui/section/section';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CallDesk } from './call-desk';
import { CallText, longestCallText } from './call-text';

/** The calls of this person, the last one first: each can be copied as text, corrected and removed. */
@Component({
  selector: 'tandem-earlier-calls',
  imports: [Section, WordsPipe],
  templateUrl: './earlier-calls.html',
  styleUrl: './earlier-calls.scss',
})
export class EarlierCalls {
  readonly corrected = output<CallNote>();

  readonly #words = inject(Words);
  readonly #text = inject(CallText);
  readonly #announcer = inject(Announcer);
  readonly #document = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  protected readonly call = inject(CallDesk);
  /** What came of the last press, beside the note that it was of. */
  protected readonly said = signal<{ id: string; words: string; text: string } | null>(null);
  protected readonly most = longestCallText;

  protected readonly notes = computed(() =>
    this.call.calls().map((note) => ({
      note,
      heading: this.#text.heading(note),
      lines: this.#text.lines(note).map(([key, text]) => ({ key, text })),
    })),
  );

  protected async copy(note: CallNote): Promise<void> {
    const text = this.#text.of(note);
    try {
      await navigator.clipboard.writeText(text);
      const words = this.#words.of('call.copied', { count: text.length, most: longestCallText });
      this.said.set({ id: note.id, words, text: '' });
    } catch {
      this.said.set({ id: note.id, words: this.#words.of('call.notCopied'), text });
    }
  }

  /** One note is written at a time. */
  protected correct(note: CallNote): void {
    if (this.call.draft()) {
      this.said.set({ id: note.id, words: this.#words.of('call.draftFirst'), text: '' });
      return;
    }
    this.call.put({ ...note, draft: true });
    this.corrected.emit(note);
  }

  protected remove(note: CallNote): void {
    this.call.remove(note);
    this.#announcer.say(this.#words.of('call.removed'));
    afterNextRender(() => this.#document.getElementById('call-earlier')?.focus(), { injector: this.#injector });
  }
}
