import {
  Component,
  ElementRef,
  afterNextRender,
  afterRenderEffect,
  computed,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { isTreatmentClass } from './is-treatment-class';
import { openedFirst } from './opened-first';
import { supportiveCareAlone } from '../../../domain/evidence/comparison';
import { ClassList } from '../../parts/class-list/class-list';
import { VisitQuestions } from '../../parts/desk/visit-questions';
import { OptionSheet } from '../../parts/option/option-sheet';
import { PaperHead } from '../../parts/paper/paper-head';
import { CurrentCare } from '../../store/care/current-care';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { CurrentMedicines } from '../../store/consultation/medicines';
import { CurrentQuestions } from '../../store/desk/current-questions';
import { KnowledgeLibrary } from '../../store/knowledge';
import { settingsFeature } from '../../store/settings/settings.feature';
import { Announcer } from '../../ui/announcer/announcer';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { inSteps } from '../../ui/in-steps';
import { media } from '../../ui/media';
import { whenIdle } from '../../ui/when-idle';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { answerOf } from './answer';
import { comparedFrom, hasRoom, pickedIn, proposed, toggled } from './comparison';
import { RegimenList } from './regimen-list';

const panes = ['classes', 'class', 'option'] as const;
type Pane = (typeof panes)[number];

/** The rule that answers whether chemotherapy and hormone therapy are given at the same time. */
const CONCURRENT = 'no-concurrent-chemo-et';

/** What are the options? Seven classes, the regimens of one, and one option with its reasons. */
@Component({
  selector: 'tandem-options-page',
  imports: [ClassList, EmptyState, Icon, OptionSheet, PaperHead, RegimenList, RouterLink, VisitQuestions, WordsPipe],
  templateUrl: './options-page.html',
  styleUrl: './options-page.scss',
  host: { '(keydown.escape)': 'back($event)' },
})
export class OptionsPage {
  readonly #words = inject(Words);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The option to which the keyboard leads, until it is drawn. */
  readonly #led = signal<string | null>(null);
  readonly #router = inject(Router);
  readonly #announcer = inject(Announcer);
  readonly #library = inject(KnowledgeLibrary);
  readonly #params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly consultation = inject(CurrentConsultation).consultation;
  readonly #store = inject(Store);
  protected readonly region = this.#store.selectSignal(settingsFeature.selectRegion);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly questions = inject(CurrentQuestions);
  readonly #medicines = inject(CurrentMedicines);
  protected readonly beside = this.#medicines.beside;
  readonly #care = inject(CurrentCare);
  protected readonly plan = this.#care.desk;
  protected readonly planMissed = this.#care.missed;
  protected readonly knowledge = this.#library.knowledge;
  protected readonly evidence = this.#library.evidence;

  readonly #namedClass = computed(() => {
    const named = this.#params().get('class');
    return named !== null && isTreatmentClass(named) ? named : null;
  });
  /** The class that stands open: the one of the address, else that of the option of the address, else the one that answers best. */
  protected readonly ofClass = computed(() => {
    const classes = this.consultation()?.classes ?? [];
    const option = this.#params().get('option');
    return (
      classes.find((finding) => finding.class === this.#namedClass()) ??
      classes.find(({ options }) => options.some((one) => one.option.id === option)) ??
      openedFirst(classes)
    );
  });
  readonly #namedOption = computed(() => {
    const named = this.#params().get('option');
    return this.ofClass()?.options.find(({ option }) => option.id === named) ?? null;
  });
  /** The option that is read: the one of the address, else the first of the class. */
  protected readonly finding = computed(() => this.#namedOption() ?? this.ofClass()?.options[0] ?? null);
  /** How deep a narrow screen stands: it shows one pane at a time. */
  protected readonly level = computed((): Pane =>
    this.#namedOption() ? 'option' : this.#namedClass() ? 'class' : 'classes',
  );

  /** A phone shows one pane at a time; where there is room for all, they are drawn one after the other. */
  readonly #narrow = media('(max-width: 699px)');
  readonly #drawn = inSteps(panes.length);

  protected shows(pane: Pane): boolean {
    return this.#narrow() ? this.level() === pane : this.#drawn() > panes.indexOf(pane);
  }

  protected readonly answer = computed(() => {
    const consultation = this.consultation();
    if (!consultation) return null;
    const { open, waiting, awaited, tests } = answerOf(consultation.classes);
    return {
      open:
        open === 0
          ? this.#words.of('options.answer.careOnly')
          : this.#words.count('options.answer.open', open, { number: this.#number(open) }),
      waiting:
        waiting === 0
          ? ''
          : this.#words.count(`options.answer.${open === 0 ? 'waitingAlone' : 'waiting'}`, waiting, {
              number: open === 0 ? this.#number(waiting) : this.#words.of(`options.more.${waiting}`),
              what: this.#words.count(`options.answer.${tests ? 'tests' : 'facts'}`, awaited),
            }),
    };
  });

  /** Stands in every comparison, so that it is never picked. */
  protected readonly always = supportiveCareAlone;
  protected readonly picks = computed(() => {
    const consultation = this.consultation();
    if (!consultation) return [];
    return pickedIn(this.#params().get('options'), consultation) ?? proposed(consultation);
  });
  protected readonly compareLabel = computed(() => this.#words.count('options.compare', this.picks().length));
  protected readonly picked = computed(() => this.picks().includes(this.finding()?.option.id ?? ''));
  protected readonly room = computed(() => hasRoom(this.picks()));
  /** What the comparison shows when it is opened from the option that is read. */
  protected readonly comparison = computed(() => {
    const id = this.finding()?.option.id;
    return (id ? comparedFrom(this.picks(), id) : this.picks()).join(',');
  });
  protected readonly concurrent = computed(() => {
    const own = this.ofClass()?.class;
    if (own !== 'hormone-therapy' && own !== 'chemotherapy') return null;
    return this.knowledge()?.rules.find(({ id }) => id === CONCURRENT) ?? null;
  });

  constructor() {
    // The page stands without the lists of interactions and without the evidence, which brings the trials: they are fetched once
    // the options are drawn. Where they cannot be fetched, interactions read as not checked and the trials are left out.
    afterNextRender(() => {
      whenIdle(() => {
        this.#medicines.fetch();
        this.#library.loadEvidence().catch(() => null);
        whenIdle(() => {
          this.#care.fetch();
        });
      });
    });
    const host = this.#host;
    let before: string | null = null;
    afterRenderEffect(() => {
      const now = `${this.level()} ${this.ofClass()?.class ?? ''} ${this.finding()?.option.id ?? ''}`;
      const moved = before !== null && before !== now;
      before = now;
      if (moved)
        untracked(() => {
          followDown(host);
        });
    });
    afterRenderEffect(() => {
      const led = this.#led();
      if (led === null || led !== this.finding()?.option.id) return;
      this.#led.set(null);
      host.querySelector<HTMLElement>('.detail h2')?.focus();
    });
  }

  /** The focus goes to the option once it is drawn. */
  protected lead(id: string): void {
    this.#led.set(id);
  }

  /** Escape leads back to the entry of the list; where one pane is shown at a time, by its own way up. */
  protected back(event: Event): void {
    const inDetail = event.target instanceof Element && event.target.closest('.detail') !== null;
    if (event.defaultPrevented || !inDetail) return;
    const [entry, up] = ['.regimens [aria-current]', '.detail > .up'].map((where) =>
      this.#host.querySelector<HTMLElement>(where),
    );
    if (entry?.checkVisibility()) entry.focus();
    else up?.click();
  }

  protected togglePick(): void {
    const finding = this.finding();
    if (!finding) return;
    const before = this.picks();
    const picks = toggled(before, finding.option.id);
    const key = picks.length === before.length ? 'full' : picks.length > before.length ? 'added' : 'removed';
    this.#announcer.say(
      this.#words.of(`options.pick.${key}`, { name: this.#words.text(finding.option.name), count: picks.length }),
    );
    if (key === 'full') return;
    void this.#router.navigate([], {
      queryParams: { options: picks.join(',') },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  #number(count: number): string {
    return this.#words.of(`options.number.${count}`);
  }
}

/** Where the pane with the focus has given way to the next, the focus goes on to the heading that took its place. */
function followDown(host: HTMLElement): void {
  const active = host.ownerDocument.activeElement;
  if (active && active !== host.ownerDocument.body && active.checkVisibility()) return;
  const headings = [...host.querySelectorAll<HTMLElement>('h1, h2')];
  const heading = headings.filter((one) => one.checkVisibility()).at(-1);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  host.ownerDocument.defaultView?.scrollTo({ top: 0 });
}
