import { Component, ElementRef, computed, effect, inject, input, resource, signal } from '@angular/core';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import { optionExplained } from '../../../../domain/documents/option-explained';
import type { Text } from '../../../../domain/evidence/text';
import type { Topic } from '../../../../domain/preference/topic';
import { type Language, languages } from '../../../../i18n/language';
import { Writers } from '../../../documents/writers';
import { type WrittenBlock, written } from '../../../documents/written-document';
import { AUDIENCE } from '../../../parts/fact/audience';
import { ROLE_LIMITS } from '../../../parts/fact/role-limits';
import { OPEN_TOPICS } from '../../../parts/fact/sayable';
import { GlossedText } from '../../../parts/glossary/glossed-text';
import { glossed } from '../../../parts/glossary/terms';
import { ROADMAPS } from '../../../parts/option/roadmaps';
import { ReadAloud } from '../../../parts/read-aloud/read-aloud';
import { ReadAloudBar } from '../../../parts/read-aloud/read-aloud-bar';
import { AskedTopic } from '../../../parts/talk/asked-topic';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Icon } from '../../../ui/icon/icon';
import { Notice } from '../../../ui/notice/notice';
import { paperFoot } from '../../../ui/paper-foot';
import { inline } from '../../../words/inline';
import { Words } from '../../../words/words';
import { bothLanguages } from '../../../words/words-in';
import { WordsPipe } from '../../../words/words-pipe';
import { ExplainDesk } from './explain-desk';
import { sectionsOf } from './sheet-sections';

/** Characters that stand on one page in type of 10 points. */
const ROOMY = 3000;

/** One option in plain words, in English or Spanish: to read together, to be read aloud and to print on one page. */
@Component({
  selector: 'tandem-option-sheet-view',
  imports: [AskedTopic, GlossedText, Icon, Notice, ReadAloudBar, WordsPipe],
  providers: [ReadAloud, Writers],
  templateUrl: './option-sheet-view.html',
  styleUrls: ['./option-sheet-view.scss', './option-sheet-paper.scss'],
})
export class OptionSheetView {
  readonly finding = input.required<OptionFinding>();

  readonly #desk = inject(ExplainDesk);
  readonly #writers = inject(Writers);
  readonly #words = inject(Words);
  readonly #library = inject(KnowledgeLibrary);
  readonly #roadmaps = inject(ROADMAPS);
  readonly #open = inject(OPEN_TOPICS);
  readonly #limits = inject(ROLE_LIMITS);
  readonly #audience = inject(AUDIENCE);
  readonly #loadBoth = bothLanguages();
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly reader = inject(ReadAloud);

  protected readonly languages = languages;
  readonly #chosen = signal<Language | null>(null);
  /** Whether both languages are here. */
  readonly #both = signal(false);
  readonly #languageMissed = signal(false);
  protected readonly language = computed(() => this.#chosen() ?? this.#words.language());
  protected readonly missed = computed(() => this.#languageMissed() || this.#desk.missed());
  protected readonly together = computed(() => this.#audience() === 'together');
  /** The language of whoever looks, in which is asked. */
  protected readonly spoken = this.#words.language;
  protected readonly closed = computed(() =>
    (['response', 'survival', 'sideEffects'] as const).filter((topic) => this.#mayAsk(topic) && !this.#open()[topic]),
  );
  protected readonly closedSaid = computed(() =>
    this.together() || this.closed().length === 0
      ? ''
      : this.#words.of('explain.closed', {
          topics: this.#words.list(this.closed().map((topic) => inline(this.#words.of(`talk.topic.${topic}`)))),
        }),
  );

  /** What could be offered later is asked for once that may be told. */
  readonly #road = resource({
    params: () => (this.#open().response ? this.finding().option : undefined),
    loader: ({ params }) => this.#roadmaps(params),
  });
  readonly #after = computed((): Text[] | null => {
    const marks = this.#road.hasValue() ? this.#road.value()?.marks : null;
    const options = this.#library.knowledge()?.options ?? [];
    return (
      marks
        ?.filter(({ way, then }) => way !== 'closes' && then === 'offered')
        .flatMap(({ optionId }) => options.find(({ id }) => id === optionId)?.plainName ?? []) ?? null
    );
  });
  readonly #writer = computed(() => this.#writers.of(this.language(), 'together'));
  /** The words of the sheet's language. */
  protected readonly wordsOf = computed(() => this.#writer().words);
  protected readonly sheet = computed(() => {
    if (this.language() !== this.#words.language() && !this.#both()) return null;
    const writer = this.#writer();
    const of = this.#desk.sheetCase(this.finding(), writer, this.#after());
    if (!of) return null;
    const document = written(optionExplained(of), writer.phrases);
    return { foot: document.foot, ...sectionsOf(document) };
  });
  /** What its terms mean, each once. */
  protected readonly terms = computed(() => {
    const text = (this.sheet()?.sections ?? []).map(({ spoken }) => spoken).join('\n');
    const ids = glossed(text, this.language()).flatMap(({ term }) => term ?? []);
    return ids.map((id) => ({ id, said: this.wordsOf().of(`glossary.${id}`) }));
  });
  protected readonly holdsMuch = computed(
    () => (this.sheet()?.sections ?? []).reduce((sum, { spoken }) => sum + spoken.length, 0) > ROOMY,
  );

  constructor() {
    paperFoot('document', () => this.sheet()?.foot ?? '');
    effect(() => {
      this.reader.give(
        (this.sheet()?.sections ?? []).map(({ spoken }) => spoken),
        this.language(),
      );
    });
    effect(() => {
      const place = this.reader.place();
      if (place === null) return;
      this.#host.querySelectorAll('.part')[place]?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected async choose(language: Language): Promise<void> {
    this.#chosen.set(language);
    this.#languageMissed.set(false);
    if (language === this.#words.language() || this.#both()) return;
    try {
      await this.#loadBoth();
      this.#both.set(true);
    } catch {
      this.#languageMissed.set(true);
    }
  }

  /** The topics that a person is asked about in a part of the sheet. */
  protected asked(heading: string): readonly Topic[] {
    if (!this.together()) return [];
    const here: Record<string, readonly Topic[]> = {
      [this.wordsOf().of('explain.plain.gives')]: ['response', 'survival'],
      [this.wordsOf().of('explain.plain.feel')]: ['sideEffects'],
    };
    return (here[heading] ?? []).filter((topic) => this.#mayAsk(topic));
  }

  /** How long and how well a treatment helps is no talk of a role that does not see it: nobody is asked what cannot be told. */
  #mayAsk(topic: Topic): boolean {
    return topic === 'sideEffects' || this.#limits().survival;
  }

  protected print(): void {
    window.print();
  }

  protected lines(block: WrittenBlock): { kind: 'text' | 'list'; quiet: boolean; lines: readonly string[] } | null {
    if (block.kind === 'paragraph') return { kind: 'text', quiet: block.look === 'quiet', lines: [block.text] };
    return block.kind === 'list' ? { kind: 'list', quiet: false, lines: block.items } : null;
  }
}
