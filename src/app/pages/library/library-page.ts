import { Component, type ElementRef, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, map } from 'rxjs';
import { KnowledgeLibrary } from '../../store/knowledge';
import { caseFeature } from '../../store/case/case.feature';
import { settingsFeature } from '../../store/settings/settings.feature';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { LoadingLine } from '../../ui/loading-line/loading-line';
import { Notice } from '../../ui/notice/notice';
import { oneText } from '../../ui/query-parameter';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { LibraryEntries } from './library-entries';
import { LibraryHits } from './library-hits';
import { foundPath, sections } from './sections';

/** "What does Tandem know?" All of the knowledge, found by a word or by section. For professionals: *Together* opens the side-effect plans alone. */
@Component({
  selector: 'tandem-library-page',
  imports: [EmptyState, Icon, LibraryHits, LoadingLine, Notice, RouterLink, RouterLinkActive, RouterOutlet, WordsPipe],
  templateUrl: './library-page.html',
  styleUrl: './library-page.scss',
})
export class LibraryPage {
  /** Query parameter: the words looked for. */
  readonly find = input(undefined, { transform: oneText });

  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly #entries = inject(LibraryEntries);
  readonly #library = inject(KnowledgeLibrary);
  readonly #audience = inject(Store).selectSignal(settingsFeature.selectAudience);
  readonly #address = toSignal(
    this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.#router.url },
  );

  protected readonly hitList = viewChild(LibraryHits);
  protected readonly wordsBox = viewChild<ElementRef<HTMLInputElement>>('words');
  protected readonly together = computed(() => this.#audience() === 'together');
  protected readonly caseOpen = inject(Store).selectSignal(caseFeature.selectIsOpen);
  /** What a person and the team may read together: what to do about a side effect. */
  protected readonly opensPlans = computed(
    () => this.together() && this.#address().startsWith('/library/side-effects'),
  );
  protected readonly sections = sections;
  protected readonly looked = computed(() => this.find()?.trim() ?? '');
  protected readonly hits = computed(() => (this.looked() ? this.#entries.search().find(this.looked()) : []));
  /** The pages about the knowledge itself come without it; looking for a word fetches it. */
  protected readonly searchable = computed(() => this.#entries.all().length > 0);
  protected readonly unfetched = signal(false);
  /** What the address opens: nothing yet, a section, or one thing of it. */
  protected readonly level = computed(() => {
    if (this.looked()) return 'section';
    const depth = (this.#address().split('?')[0] ?? '').split('/').length - 2;
    return depth <= 0 ? 'sections' : depth === 1 ? 'section' : 'entry';
  });
  /** Empty until the knowledge is there to be counted. */
  protected readonly answer = computed(() => {
    if (!this.searchable()) return '';
    const count = (kind: string) => this.#words.number(this.#entries.all().filter((one) => one.kind === kind).length);
    return this.#words.of('library.answer', {
      options: count('options'),
      rules: count('rules'),
      trials: count('trials'),
      sources: count('sources'),
    });
  });

  constructor() {
    effect(() => {
      if (this.looked()) this.fetch();
    });
  }

  protected fetch(): void {
    this.unfetched.set(false);
    this.#library.loadForSearch().catch(() => {
      this.unfetched.set(true);
    });
  }

  /** The best hit; without one the words stay where they are. */
  protected openFirst(words: string): void {
    const [best] = this.#entries.search().find(words.trim())[0]?.entries ?? [];
    if (best) {
      void this.#router.navigate(foundPath(best), { queryParams: { find: null }, queryParamsHandling: 'merge' });
    } else this.look(words);
  }

  protected toWords(): void {
    this.wordsBox()?.nativeElement.focus();
  }

  protected look(words: string): void {
    void this.#router.navigate([], {
      queryParams: { find: words.trim() || null },
      queryParamsHandling: 'merge',
      replaceUrl: this.looked() !== '',
    });
  }
}
