import {
  Component,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink, Scroll } from '@angular/router';
import { DOCUMENT } from '@angular/common';
import { Store } from '@ngrx/store';
import { filter, fromEvent, takeWhile, throttleTime } from 'rxjs';
import type { AttributeGroup } from '../../../domain/patient/attribute';
import { findAttribute } from '../../../domain/patient/catalogue/catalogue';
import { longestName } from '../../../domain/patient/longest-name';
import { PaperHead } from '../../parts/paper/paper-head';
import { ImportFile } from '../../store/case/import-file';
import { patientPageActions } from '../../store/case/patient-page-actions';
import { clockFeature } from '../../store/clock/clock.feature';
import { Icon } from '../../ui/icon/icon';
import { inSteps } from '../../ui/in-steps';
import { oneText } from '../../ui/query-parameter';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { FactLink } from './fact-link';
import { FormSectionView } from './form-section';
import { formGroups, formSections, isFormGroup } from './form-sections';
import { NextTest } from './next-test';
import { OpenNow } from './open-now';
import { RecordDesk } from './record-desk';
import { SectionNotices } from './section-notices';
import { TalkSection } from './talk-section';

/** What of the window is covered by the bar and the row of sections. */
const COVERED = 150;

/** From so many unknown facts on their number helps nobody. */
const MANY = 40;

/** The record of the open case: what is known, what is not, and what each answer opens. */
@Component({
  selector: 'tandem-patient-page',
  imports: [FactLink, FormSectionView, Icon, NextTest, OpenNow, PaperHead, RouterLink, TalkSection, WordsPipe],
  providers: [RecordDesk, SectionNotices],
  templateUrl: './patient-page.html',
  styleUrl: './patient-page.scss',
})
export class PatientPage {
  protected readonly longest = longestName;
  /** Section that the address names. */
  readonly section = input(undefined, { transform: oneText });
  /** Fact, or another field of the form, that the address names: it is brought into view and gets the focus. */
  readonly fact = input(undefined, { transform: oneText });

  readonly #document = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly desk = inject(RecordDesk);
  /** Whether the report of the file that this case was read from can be gone back to. */
  protected readonly hasReport = inject(ImportFile).opened;
  protected readonly sections = formSections;
  /** What is drawn: head and open classes at once, then a section a frame. */
  protected readonly drawn = inSteps(formSections.length + 1);
  protected readonly busy = computed(() => this.drawn() <= formSections.length);
  protected readonly current = signal<AttributeGroup>('disease');
  protected readonly unfolded = signal(false);

  protected readonly label = computed(() => this.desk.record().label);
  protected readonly named = computed(() => {
    const id = this.fact();
    return id && findAttribute(id) ? id : null;
  });
  readonly #target = computed(() => {
    const section = this.section();
    return { section: isFormGroup(section) ? section : null, fact: this.fact() ?? null };
  });

  /** Kinds of treatment that are open; supportive care always is and says nothing of the record. */
  readonly #offered = computed(
    () =>
      this.desk
        .consultation()
        ?.classes.filter((found) => found.status === 'offered' && found.class !== 'supportive-care').length ?? 0,
  );
  protected readonly answer = computed(() => {
    if (this.desk.consultation()?.metastatic === 'false') return this.#words.of('patient.answer.notMetastatic');
    const count = this.#offered();
    return count === 0
      ? this.#words.of('patient.answer.nothing')
      : this.#words.count('patient.answer.open', count, { number: this.#number(count) });
  });
  protected readonly unknown = computed(() => {
    const count = this.desk.consultation()?.missing.length ?? 0;
    if (this.desk.consultation()?.metastatic === 'false') return '';
    if (count > MANY) return this.#words.of('patient.answer.most');
    return count === 0
      ? this.#words.of('patient.answer.complete')
      : this.#words.count('patient.answer.unknown', count, { number: this.#number(count, true) });
  });
  protected readonly openCount = computed(() =>
    this.#words.count('patient.open.short', this.#offered(), { number: this.#offered() }),
  );

  constructor() {
    // Who has pressed something while the rest was being drawn is not carried off to another place by it: the page
    // would move between press and release, and the press be lost.
    let pressed = false;
    fromEvent(this.#document, 'pointerdown', { capture: true, passive: true })
      .pipe(
        takeWhile(() => this.busy()),
        takeUntilDestroyed(),
      )
      .subscribe(() => (pressed = true));
    effect(() => {
      this.#target();
      if (this.busy()) return;
      if (!pressed) this.#reveal();
      pressed = false;
    });
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof Scroll),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.#reveal();
      });
    fromEvent(this.#document, 'scroll', { passive: true })
      .pipe(throttleTime(100, undefined, { leading: true, trailing: true }), takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(() => {
        this.#spy();
      });
  }

  protected relabel(label: string): void {
    if (label.trim() !== this.label()) {
      this.#store.dispatch(patientPageActions.labelChanged({ label: label.trim() }));
    }
  }

  /** Small counts are words, as in a sentence. */
  #number(count: number, capital = false): string {
    const word = count <= 10 ? this.#words.of(`patient.number.${count}`) : this.#words.number(count);
    return capital ? word.charAt(0).toLocaleUpperCase() + word.slice(1) : word;
  }

  /** Brings what the address names into view, once it stands there. */
  #reveal(): void {
    const { section, fact } = this.#target();
    if (section === null && fact === null) return;
    this.unfolded.set(false);
    afterNextRender(
      {
        write: () => {
          const row = fact === null ? null : this.#document.getElementById(`fact-${fact}`);
          if (row) {
            row.scrollIntoView({ block: 'center' });
            row.querySelector<HTMLElement>('input:checked, select, input, button')?.focus({ preventScroll: true });
          } else if (section !== null) {
            const heading = this.#document.getElementById(`heading-${section}`);
            this.#document.getElementById(`section-${section}`)?.scrollIntoView();
            heading?.focus({ preventScroll: true });
          }
          this.#spy();
        },
      },
      { injector: this.#injector },
    );
  }

  /** The section being read is the last one whose heading has passed under the row of sections. */
  #spy(): void {
    const passed = formGroups.filter((group) => {
      const top = this.#document.getElementById(`section-${group}`)?.getBoundingClientRect().top;
      return top !== undefined && top <= COVERED;
    });
    this.current.set(passed.at(-1) ?? 'disease');
  }
}
