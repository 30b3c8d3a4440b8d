import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { courseFor, losesFirstDay } from '../../../../domain/navigation/course-for';
import { bodiesDiffer, type EmeticClass, type EmeticRisk } from '../../../../domain/side-effects/emetic-risk';
import type { Audience } from '../../../../i18n/audience';
import { CarePhone } from '../../../parts/care-plan/care-phone';
import { OptionPlan } from '../../../parts/care-plan/option-plan';
import { UrgentSigns } from '../../../parts/care-plan/urgent-signs';
import { AUDIENCE } from '../../../parts/fact/audience';
import { Sayable } from '../../../parts/fact/sayable';
import { AgainstList } from '../../../parts/option/against-list';
import { InteractionList } from '../../../parts/option/interaction-list';
import { SourceLink } from '../../../parts/source/source-link';
import { AskedTopic } from '../../../parts/talk/asked-topic';
import { CurrentMedicines } from '../../../store/consultation/medicines';
import { CourseChoices } from '../../../store/desk/course-choices';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { Announcer } from '../../../ui/announcer/announcer';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../words/text-pipe';
import { inline } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CoursePick } from '../course/course-pick';
import { EffectsCase } from './effects-case';
import { EffectsPaper } from './effects-paper';
import { PreventionList } from './prevention-list';
import { WeekStrip } from './week-strip';

const views = ['plan', 'en', 'es'] as const;

/** What a treatment may bring, what to start now, what helps and when to get help: on the screen, or as one page to take home. */
@Component({
  selector: 'tandem-effects-plan-view',
  imports: [
    AgainstList,
    AskedTopic,
    CarePhone,
    CoursePick,
    EffectsPaper,
    Icon,
    InteractionList,
    OptionPlan,
    PreventionList,
    SourceLink,
    TextPipe,
    UrgentSigns,
    WeekStrip,
    WordsPipe,
  ],
  providers: [
    EffectsCase,
    {
      provide: AUDIENCE,
      useFactory: () => {
        const { plain } = inject(EffectsCase);
        return computed((): Audience => (plain() ? 'together' : 'clinician'));
      },
    },
  ],
  templateUrl: './effects-plan-view.html',
  styleUrl: './effects-plan-view.scss',
})
export class EffectsPlanView {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #sayable = inject(Sayable);
  readonly #address = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly #medicines = inject(CurrentMedicines);
  readonly #courseChoices = inject(CourseChoices);
  protected readonly case = inject(EffectsCase);
  protected readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly views = views;
  readonly #named = computed(() => this.#address().get('option') ?? undefined);
  readonly #chosen = computed(() => this.#address().get('chosen'));
  /** The page to take home in this language, or the plan itself. */
  protected readonly view = computed(() => views.find((one) => one === this.#address().get('page')) ?? 'plan');
  protected readonly unknown = computed(() => this.#named() !== undefined && this.case.finding() === null);
  protected readonly plain = this.case.plain;
  protected readonly beside = this.#medicines.beside;
  protected readonly dayGone = signal(false);

  /** Whether the first day of the treatment before went with it. */
  protected readonly again = signal(false);

  /** Side effects are told once the person has asked; when to get help is told to all. */
  protected readonly told = computed(() => this.#sayable.topic('sideEffects'));
  protected readonly option = this.case.option;
  protected readonly name = computed(() => {
    const option = this.option();
    return option ? this.#words.text(this.plain() ? option.plainName : option.name) : '';
  });
  protected readonly title = computed(() =>
    this.plain()
      ? this.#words.of('effects.plain.heading', { option: inline(this.name()) })
      : this.#words.of('effects.title', { option: this.name() }),
  );
  /** The medicines of which one is given and none was chosen. */
  protected readonly openChoices = computed(() =>
    this.case
      .givenWith()
      .filter(({ chosen }) => chosen === null)
      .map(({ names }) => this.#words.list(names.map((name) => this.#words.text(name)))),
  );
  protected readonly isCourse = computed(() => this.case.course()?.optionId === this.option()?.id);
  protected readonly emetic = computed(() => {
    const made = this.case.plan();
    if (!made) return null;
    const { infusion, tablets, drugs } = made.emetic;
    const classes = drugs.flatMap((one) => one.classes);
    // A class of two, moderate to high, is told whole.
    const risk = (key: string, of: EmeticRisk | null) => {
      if (of === null) return [];
      const { from } =
        classes.filter((one) => one.risk === of).find((one, _, all) => all.every((each) => each.from) && one.from) ??
        {};
      const said = this.#words.of(`effects.risk.${of}`);
      const whole = from
        ? this.#words.of('effects.range', { from: this.#words.of(`effects.risk.${from}`), risk: said })
        : said;
      return [this.#words.of(key, { risk: whole })];
    };
    return {
      said: [...risk('effects.infusion', infusion), ...risk('effects.tablets', tablets)].join(' '),
      rows: drugs.map(({ drugId, classes }) => ({
        id: drugId,
        name: made.drugs.find(({ id }) => id === drugId)?.name ?? { en: drugId, es: drugId },
        classes: classes.map((one) => ({ ...one, said: this.#class(one) })),
        differ: bodiesDiffer(classes),
      })),
    };
  });

  constructor() {
    this.case.follow(this.#named, this.#chosen);
    this.case.fetch();
    this.#medicines.fetch();
  }

  #class({ body, risk, from }: EmeticClass): string {
    const params = { body, risk: this.#words.of(`effects.risk.${risk}`) };
    return from
      ? this.#words.of('effects.classRange', { ...params, from: this.#words.of(`effects.risk.${from}`) })
      : this.#words.of('effects.class', params);
  }

  /** The picker folds: the reader goes on at the heading of what was picked. */
  protected look(option: string): void {
    const focus = () => {
      this.heading()?.nativeElement.focus();
    };
    void this.#router
      .navigate([], { queryParams: { option }, queryParamsHandling: 'merge' })
      .then(() => afterNextRender(focus, { injector: this.#injector }));
  }

  /** Chooses which medicine of a choice is given: of the treatment of the desk in the case, of another in the address; none: not known yet. */
  protected give(place: number, choice: string): void {
    const id = this.option()?.id;
    if (id === undefined) return;
    const kept = Object.entries(this.case.asked()).flatMap(([optionId, places]) =>
      Object.entries(places)
        .filter(([at]) => optionId !== id || Number(at) !== place)
        .map(([at, one]) => `${optionId}:${at}:${one}`),
    );
    const isWritten = this.#courseChoices.choose(id, place, choice === '' ? null : Number(choice));
    const chosen = [...kept, ...(isWritten || choice === '' ? [] : [`${id}:${place}:${choice}`])].join(',') || null;
    void this.#router.navigate([], { queryParams: { chosen }, queryParamsHandling: 'merge' });
  }

  protected show(page: (typeof views)[number]): void {
    const queryParams = { page: page === 'plan' ? null : page };
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  /** Makes what is looked at the treatment of the desk; the first day is asked for then. */
  protected take(): void {
    const option = this.option();
    if (!option) return;
    const held = this.case.course();
    this.again.set(losesFirstDay(option.id, held));
    const course = this.#courseChoices.courseOf(option.id, this.case.asked()[option.id] ?? {});
    this.#store.dispatch(navigatorPageActions.partSaid({ said: { course } }));
    this.#announcer.say(this.#words.of('effects.taken', { option: this.name() }));
  }

  protected starts(field: HTMLInputElement): void {
    const option = this.option();
    this.dayGone.set(field.validity.badInput);
    if (!option || field.validity.badInput) return;
    const course = { ...courseFor(option.id, this.case.course()), startsOn: field.value || null };
    this.#store.dispatch(navigatorPageActions.partSaid({ said: { course } }));
  }
}
