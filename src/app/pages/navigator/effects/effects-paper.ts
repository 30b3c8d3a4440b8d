import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { type EffectsSheetCase, effectsSheet } from '../../../../domain/documents/effects-sheet';
import { DocumentPage } from '../../../documents/document-page';
import { written } from '../../../documents/written-document';
import { Writers } from '../../../documents/writers';
import type { Language } from '../../../../i18n/language';
import { AskedTopic } from '../../../parts/talk/asked-topic';
import { AUDIENCE } from '../../../parts/fact/audience';
import { Notice } from '../../../ui/notice/notice';
import { bothLanguages } from '../../../words/words-in';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** The side effects of a treatment as one page to take home, in the language that the person reads. */
@Component({
  selector: 'tandem-effects-paper',
  imports: [AskedTopic, DocumentPage, Notice, WordsPipe],
  providers: [Writers],
  template: `<div class="tools no-print">
      <button type="button" class="btn main" [attr.aria-disabled]="document() === null" (click)="print()">
        {{ 'effects.print' | words }}
      </button>
      @if (of()?.opened?.sideEffects === false) {
        <tandem-notice [sentence]="'effects.sheetClosed' | words" />
        @if (together()) {
          <tandem-asked-topic topic="sideEffects" />
        }
      }
    </div>
    @if (document(); as document) {
      <tandem-document-page [documents]="[document]" [onePage]="true" />
    } @else {
      <p role="status">{{ (missed() || notFetched() ? 'effects.missed' : 'effects.waiting') | words }}</p>
    }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .tools {
      display: grid;
      justify-items: start;
      gap: 10px;
    }
    @media print {
      :host {
        display: block;
      }
    }
  `,
})
export class EffectsPaper {
  /** null: not made yet. */
  readonly of = input.required<EffectsSheetCase | null>();
  readonly language = input.required<Language>();
  /** Whether the plans could not be fetched. */
  readonly missed = input(false);

  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  readonly #loadBoth = bothLanguages();
  readonly #audience = inject(AUDIENCE);
  protected readonly together = computed(() => this.#audience() === 'together');
  /** Whether both languages are here. */
  readonly #both = signal(false);
  protected readonly notFetched = signal(false);

  protected readonly document = computed(() => {
    const [of, language] = [this.of(), this.language()];
    if (!of || (language !== this.#words.language() && !this.#both())) return null;
    return written(effectsSheet(of), this.#writers.of(language, 'together').phrases);
  });

  constructor() {
    effect(() => {
      if (this.language() !== this.#words.language() && !this.#both()) untracked(() => void this.#fetch());
    });
  }

  async #fetch(): Promise<void> {
    this.notFetched.set(false);
    try {
      await this.#loadBoth();
      this.#both.set(true);
    } catch {
      this.notFetched.set(true);
    }
  }

  protected print(): void {
    if (this.document()) window.print();
  }
}
