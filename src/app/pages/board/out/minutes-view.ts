import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { boardMinutes } from '../../../../domain/board/board-minutes';
import { DocumentPage } from '../../../documents/document-page';
import { plainText, written } from '../../../documents/written-document';
import { Writers } from '../../../documents/writers';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { OutCases } from './out-cases';

/** The minutes of the meeting, as they are printed. */
@Component({
  selector: 'tandem-minutes-view',
  imports: [DocumentPage, WordsPipe],
  template: `<h2 class="visually-hidden no-print">{{ 'out.part.minutes' | words }}</h2>
    <div class="tools no-print">
      <button type="button" class="btn main" (click)="print()">{{ 'out.print' | words }}</button>
      <button type="button" class="btn" (click)="copy()">{{ 'out.copyMinutes' | words }}</button>
      <span role="status">{{ said() }}</span>
      <p class="quiet">{{ 'out.printSays' | words }}</p>
    </div>
    @if (minutes(); as minutes) {
      <tandem-document-page [documents]="[minutes]" />
    }`,
  styleUrl: './out-part.scss',
})
export class MinutesView {
  readonly #out = inject(OutCases);
  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  readonly #quorum = inject(Store).selectSignal(settingsFeature.selectQuorum);
  protected readonly said = signal('');

  protected readonly minutes = computed(() => {
    const [board, cases] = [this.#out.board(), this.#out.cases()];
    if (!board || !cases) return null;
    const recorded = cases.map((one) => one.recorded);
    const document = boardMinutes({ meeting: board.meeting, cases: recorded, quorum: this.#quorum() });
    return written(document, this.#writers.of(this.#words.language(), 'clinician').phrases);
  });

  protected print(): void {
    window.print();
  }

  protected async copy(): Promise<void> {
    const minutes = this.minutes();
    this.said.set('');
    if (!minutes) return;
    try {
      await navigator.clipboard.writeText(plainText(minutes));
      this.said.set(this.#words.of('out.copied'));
    } catch {
      this.said.set(this.#words.of('out.notCopied'));
    }
  }
}
