import { Component, computed, inject, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { visitPage } from '../../../../domain/navigation/visit-page';
import { type Language, languages } from '../../../../i18n/language';
import { DocumentPage } from '../../../documents/document-page';
import { written } from '../../../documents/written-document';
import { Writers } from '../../../documents/writers';
import { caseFeature } from '../../../store/case/case.feature';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Icon } from '../../../ui/icon/icon';
import { Words } from '../../../words/words';
import { bothLanguages } from '../../../words/words-in';
import { WordsPipe } from '../../../words/words-pipe';
import { VisitDesk } from './visit-desk';

/** The page that goes along to the visit, as it will be printed: in English or in Spanish. */
@Component({
  selector: 'tandem-visit-paper',
  imports: [DocumentPage, Icon, WordsPipe],
  providers: [Writers],
  templateUrl: './visit-paper.html',
  styleUrl: './visit-paper.scss',
})
export class VisitPaper {
  readonly left = output();

  readonly #desk = inject(VisitDesk);
  readonly #words = inject(Words);
  readonly #writers = inject(Writers);
  readonly #library = inject(KnowledgeLibrary);
  readonly #record = inject(Store).selectSignal(caseFeature.selectRecord);
  readonly #loadBoth = bothLanguages();

  protected readonly languages = languages;
  readonly #chosen = signal<Language | null>(null);
  readonly #both = signal(false);
  protected readonly missed = signal(false);
  protected readonly language = computed(() => this.#chosen() ?? this.#words.language());
  protected readonly documents = computed(() => {
    const language = this.language();
    if (language !== this.#words.language() && !this.#both()) return null;
    const page = visitPage({
      label: this.#record()?.label ?? '',
      desk: this.#desk.desk(),
      today: this.#desk.today(),
      optionName: (id) => this.#library.knowledge()?.options.find((option) => option.id === id)?.plainName ?? null,
    });
    return [written(page, this.#writers.of(language, 'together').phrases)];
  });

  protected async choose(language: Language): Promise<void> {
    this.#chosen.set(language);
    this.missed.set(false);
    if (language === this.#words.language() || this.#both()) return;
    try {
      await this.#loadBoth();
      this.#both.set(true);
    } catch {
      this.missed.set(true);
    }
  }

  protected print(): void {
    window.print();
  }
}
