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
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { isDay } from '../../../../domain/navigation/calendar-day';
import { losesFirstDay } from '../../../../domain/navigation/course-for';
import { dayAfter, weekdayOf } from '../../../../domain/navigation/day-after';
import type { Closing } from '../../../../domain/navigation/open-day';
import { openDay } from '../../../../domain/navigation/open-day';
import { usualAssumptions } from '../../../../domain/treatment/care-month';
import { CarePhone } from '../../../parts/care-plan/care-phone';
import { AUDIENCE } from '../../../parts/fact/audience';
import { PRINTING } from '../../../parts/fact/sayable';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { CurrentConsultation } from '../../../store/consultation/consultation';
import { CourseChoices } from '../../../store/desk/course-choices';
import { selectCourse } from '../../../store/desk/desk-selectors';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Announcer } from '../../../ui/announcer/announcer';
import { media } from '../../../ui/media';
import { Notice } from '../../../ui/notice/notice';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { firstWeekday } from '../../../words/dates';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CoursePick } from '../course/course-pick';
import { DayWords } from './day-words';
import { MonthAssumptions } from './month-assumptions';
import { MonthSheetView } from './month-sheet-view';
import { MonthSheets, type SheetAsked } from './month-sheets';
import { type MonthSettings, lengthOfMonth, mostMonths, readMonth, writeMonth } from './month-address';

/** A longer word of an address is told by its beginning. */
const longestTold = 40;
/** A day before it is a slip of the keys. */
const earliestStart = '1900-01-01';
/** Days from today after which a first day is asked about. */
const year = 366;

/**
 * The month ahead on real dates: of the treatment of the desk, or of each option compared. What is taken for granted stands in the
 * address, the first day in the case.
 */
@Component({
  selector: 'tandem-desk-month-view',
  imports: [CarePhone, CoursePick, MonthAssumptions, MonthSheetView, Notice, RouterLink, SegmentedPick, WordsPipe],
  templateUrl: './desk-month-view.html',
  styleUrl: './desk-month-view.scss',
})
export class DeskMonthView {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #days = inject(DayWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #sheets = inject(MonthSheets);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #announcer = inject(Announcer);
  readonly #courseChoices = inject(CourseChoices);
  readonly #audience = inject(AUDIENCE);
  readonly #current = inject(CurrentConsultation);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly #compared = this.#store.selectSignal(caseFeature.selectCompared);
  protected readonly course = this.#store.selectSignal(selectCourse);
  protected readonly site = this.#store.selectSignal(settingsFeature.selectSettingsState);
  protected readonly printing = inject(PRINTING);
  readonly #narrow = media('(max-width: 699px)');
  /** Whether the day of the treatment before went with it. */
  protected readonly dayGone = signal(false);
  protected readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  protected readonly together = computed(() => this.#audience() === 'together');
  readonly #address = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly #asked = computed(() => {
    const address = this.#address();
    return readMonth((parameter) => address.get(parameter), this.#library.evidence()?.schedules.options ?? []);
  });
  protected readonly settings = computed(() => this.#asked().settings);
  protected readonly refused = computed(() =>
    this.#asked().refused.map(({ parameter, value }) =>
      this.#words.of(`deskMonth.refused.${parameter}`, {
        value: value.length > longestTold ? `${value.slice(0, longestTold)}…` : value,
      }),
    ),
  );

  readonly #findings = computed(() => this.#current.consultation()?.options ?? []);
  protected readonly compared = computed(() =>
    this.#compared().flatMap((id) => this.#findings().filter(({ option }) => option.id === id)),
  );
  /** Those compared stand where nothing else does, or where they are asked for. */
  protected readonly showsCompared = computed(
    () => this.compared().length > 0 && (this.course() === null || this.settings().show === 'compared'),
  );
  readonly #shown = computed(() => {
    const course = this.course();
    if (this.showsCompared()) return this.compared();
    return course ? this.#findings().filter(({ option }) => option.id === course.optionId) : [];
  });
  protected readonly shows = computed(() =>
    ['treatment', 'compared'].map((value) => ({ value, word: this.#words.of(`deskMonth.show.${value}`) })),
  );
  protected readonly ways = computed(() =>
    ['calendar', 'list'].map((value) => ({ value, word: this.#words.of(`deskMonth.as.${value}`) })),
  );
  /** A phone has no room for seven columns; paper always has. */
  protected readonly way = computed(() => {
    if (this.printing()) return 'calendar';
    return this.settings().as ?? (this.#narrow() ? 'list' : 'calendar');
  });

  protected readonly closing = computed((): Closing => {
    const { closed, weekendsClosed } = this.settings();
    return { closedDays: this.site().closedDays, weekends: weekendsClosed, rule: closed };
  });
  /** ISO day of day 1; as long as nobody has fixed it, the next Monday on which the centre is open. */
  protected readonly startsOn = computed(() => this.course()?.startsOn ?? this.#supposed());
  readonly #supposed = computed(() => {
    const today = this.#today();
    return openDay(dayAfter(today, 7 - weekdayOf(today)), { ...this.closing(), rule: 'next' });
  });
  protected readonly startSaid = computed(() =>
    this.#words.of(this.course()?.startsOn ? 'deskMonth.starts' : 'deskMonth.supposed', {
      day: this.#days.long(this.startsOn()),
    }),
  );
  /** The day just typed lies before any that there can be; the one held before it stays. */
  protected readonly refusedStart = signal(false);
  /** What to say of a first day that cannot be, or is far away; null: nothing. */
  protected readonly startDoubt = computed(() => {
    if (this.refusedStart()) return 'deskMonth.startRefused';
    const startsOn = this.course()?.startsOn ?? null;
    if (startsOn === null) return null;
    if (startsOn < dayAfter(this.#today(), -year)) return 'deskMonth.startPast';
    return startsOn > dayAfter(this.#today(), year) ? 'deskMonth.startAhead' : null;
  });
  protected readonly monthSaid = computed(() => {
    const { month } = this.settings();
    const first = (month - 1) * lengthOfMonth + 1;
    return this.#words.of('deskMonth.month', { month, first, last: first + lengthOfMonth - 1 });
  });
  protected readonly isFirst = computed(() => this.settings().month === 1);
  protected readonly isLast = computed(() => this.settings().month === mostMonths);

  protected readonly options = computed(() => {
    const schedules = this.#library.evidence()?.schedules;
    const person = this.#current.consultation()?.picture;
    return this.#shown().map((finding) => {
      const sheet =
        schedules && person ? this.#sheets.of(finding, schedules, person, this.#askedOf(finding.option.id)) : 'notHeld';
      const name = this.#words.text(this.together() ? finding.option.plainName : finding.option.name);
      return typeof sheet === 'string'
        ? { id: finding.option.id, name, sheet: null, why: `month.${sheet}` }
        : { id: finding.option.id, name, sheet, why: '' };
    });
  });

  #askedOf(optionId: string): SheetAsked {
    const { month, testsAtCentre, visits, chosen } = this.settings();
    return {
      startsOn: this.startsOn(),
      closing: this.closing(),
      assumptions: {
        ...usualAssumptions,
        from: (month - 1) * lengthOfMonth + 1,
        days: lengthOfMonth,
        testsAtCentre,
        addedVisits: visits,
        choices: { ...this.#courseChoices.made(optionId), ...chosen[optionId] },
      },
      circumstances: this.#desk().circumstances,
      firstWeekday: firstWeekday(this.site().region, this.#words.language()),
      today: this.#today(),
      together: this.together(),
      onlyChecked: this.together() || this.printing(),
    };
  }

  protected readonly travelUnknown = computed(
    () => !this.together() && this.#desk().circumstances.travelMinutes === null,
  );

  protected change(change: Partial<MonthSettings>): void {
    const queryParams = writeMonth({ ...this.settings(), ...change });
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected show(value: string | null): void {
    this.change({ show: value === 'compared' ? 'compared' : 'treatment' });
  }

  protected draw(value: string | null): void {
    this.change({ as: value === 'list' ? 'list' : 'calendar' });
  }

  protected turn(months: number): void {
    const month = this.settings().month + months;
    if (month < 1 || month > mostMonths) return;
    this.change({ month });
    this.#announcer.say(this.monthSaid());
  }

  protected choose(optionId: string, place: number, value: string | null): void {
    const choice = Number(value ?? 0);
    const { chosen } = this.settings();
    const isWritten = this.#courseChoices.choose(optionId, place, choice);
    const others = Object.entries(chosen[optionId] ?? {}).filter(([at]) => Number(at) !== place);
    const said: [string, number][] = isWritten ? others : [...others, [String(place), choice]];
    this.change({ chosen: { ...chosen, [optionId]: Object.fromEntries(said) } });
  }

  /** A date field gives an empty text for what is no day. */
  protected start(day: string): void {
    const course = this.course();
    if (!course || (day !== '' && !isDay(day))) return;
    this.refusedStart.set(day !== '' && day < earliestStart);
    if (this.refusedStart()) return;
    const startsOn = day === '' ? null : day;
    if (startsOn === course.startsOn) return;
    this.dayGone.set(false);
    this.#store.dispatch(navigatorPageActions.partSaid({ said: { course: { ...course, startsOn } } }));
    this.#announcer.say(this.startSaid());
  }

  protected take(optionId: string): void {
    const held = this.course();
    this.dayGone.set(losesFirstDay(optionId, held));
    const course = this.#courseChoices.courseOf(optionId, this.settings().chosen[optionId] ?? {});
    this.#store.dispatch(navigatorPageActions.partSaid({ said: { course } }));
    if (this.settings().show === 'compared') this.show('treatment');
    afterNextRender(
      () => {
        this.title().nativeElement.focus();
      },
      { injector: this.#injector },
    );
  }

  protected print(): void {
    window.print();
  }
}
