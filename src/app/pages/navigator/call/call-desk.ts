import { Injectable, type Signal, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { type CallNote, closedNote, withSymptom } from '../../../../domain/navigation/call-note';
import { callsOf } from '../../../../domain/navigation/first-cycle-call';
import { sharedSigns } from '../../../../domain/navigation/shared-signs';
import type { Task } from '../../../../domain/navigation/task';
import { carePlanFor, signsToTell, takesCancerMedicine } from '../../../../domain/side-effects/care-plan-for';
import { gradesOf } from '../../../../domain/side-effects/grades';
import { readPlan } from '../../../../domain/side-effects/read-plan';
import { withChosen } from '../../../../domain/treatment/chosen-drugs';
import { givenTo } from '../../../../domain/treatment/given-to';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { CurrentCare } from '../../../store/care/current-care';
import { caseFeature } from '../../../store/case/case.feature';
import { CLOCK } from '../../../store/clock/clock';
import { clockFeature } from '../../../store/clock/clock.feature';
import { CourseChoices } from '../../../store/desk/course-choices';
import { selectCourse } from '../../../store/desk/desk-selectors';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { newId } from '../../../store/new-id';
import { CurrentRole } from '../../../store/settings/current-role';
import { settingsFeature } from '../../../store/settings/settings.feature';

/** What stands in the address: the treatment and the symptom that are looked at. */
export interface LookedAt {
  /** An option id. */
  regimen: Signal<string | undefined>;
  /** A plan id; "other": it is none of the plans. */
  symptom: Signal<string | undefined>;
}

/** The word of the address for a symptom that no plan is held of. */
export const otherSymptom = 'other';

/** The call that is looked at: its treatment, its symptom, what is held of both, and the note that is being written. */
@Injectable()
export class CallDesk {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #clock = inject(CLOCK);
  readonly care = inject(CurrentCare);
  readonly today = this.#store.selectSignal(clockFeature.selectToday);
  readonly desk = this.#store.selectSignal(caseFeature.selectDesk);
  readonly course = this.#store.selectSignal(selectCourse);
  readonly #closedDays = this.#store.selectSignal(settingsFeature.selectClosedDays);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #role = inject(CurrentRole);
  readonly #courseChoices = inject(CourseChoices);
  readonly #at = signal<LookedAt | null>(null);

  /** A lay navigator passes clinical questions on: what the clinic does, grades and notes for professionals stay closed. */
  readonly clinical = computed(() => this.#role.maySee('clinicalSteps'));
  /** The note that is being written; null: none. */
  readonly draft = computed(() => this.desk().calls.find(({ draft }) => draft) ?? null);
  readonly calls = computed(() =>
    this.desk()
      .calls.filter(({ draft }) => !draft)
      .toReversed(),
  );

  /** Treatments against the cancer, to choose from. */
  readonly options = computed(() => (this.#library.knowledge()?.options ?? []).filter(takesCancerMedicine));
  /** Those whose medicines all run now, the one with most of them first. */
  readonly running = computed((): TreatmentOption[] => {
    const taken = new Set((this.#record()?.therapies ?? []).flatMap(({ end, drugs }) => (end === null ? drugs : [])));
    const sure = ({ drugs }: TreatmentOption) => drugs.filter(({ oneOf }) => !oneOf);
    return this.options()
      .filter((option) => sure(option).length > 0 && sure(option).every(({ drugId }) => taken.has(drugId)))
      .sort((a, b) => sure(b).length - sure(a).length);
  });
  readonly option = computed((): TreatmentOption | null => {
    const asked = this.#at()?.regimen() ?? this.draft()?.optionId ?? this.course()?.optionId;
    return this.options().find(({ id }) => id === asked) ?? (asked ? null : (this.running()[0] ?? null));
  });
  /** With the medicines that are given, where it is known which of several. */
  readonly #taken = computed(() => {
    const option = this.option();
    return option && withChosen(option, this.#courseChoices.choices(option.id), this.#courseChoices.made(option.id));
  });
  readonly drugs = computed(() => {
    const option = this.#taken();
    const drugs = this.#library.knowledge()?.drugs ?? [];
    const picture = this.care.desk()?.picture ?? null;
    const given = givenTo(picture, option?.drugs ?? [], (id) => drugs.find((drug) => drug.id === id));
    return drugs.filter(({ id }) => given.some(({ drugId }) => drugId === id));
  });

  readonly #plan = computed(() => {
    const [desk, option] = [this.care.desk(), this.#taken()];
    if (!desk || !option) return null;
    const { care, evidence, knowledge, picture } = desk;
    const person = picture && { picture, drugs: knowledge.drugs };
    return carePlanFor(option, evidence, care, 'clinician', null, person);
  });
  readonly expected = computed(() => (this.#plan()?.expected ?? []).map(({ plan }) => plan));
  /** Every symptom that a plan is held of, those of the treatment first. */
  readonly symptoms = computed(() => {
    const plans = this.care.desk()?.care.plans ?? [];
    const expected = this.expected().map(({ id }) => id);
    const place = (id: string) => (expected.includes(id) ? expected.indexOf(id) : expected.length);
    return plans
      .filter(({ effects, options }) => effects.length > 0 || options.length === 0)
      .toSorted((a, b) => place(a.id) - place(b.id));
  });

  /** The symptom that is looked at; null: none yet, or one without a plan. */
  readonly symptom = computed(() => {
    const id = this.#asked();
    const care = this.care.desk()?.care;
    const held = care?.plans.find((one) => one.id === id);
    if (!care || !held) return null;
    const own = this.expected().find((plan) => plan.id === id);
    return (
      own ??
      readPlan(
        held,
        care.signs,
        'clinician',
        this.drugs().map(({ id }) => id),
      )
    );
  });
  readonly isOther = computed(() => this.#asked() === otherSymptom);
  readonly picked = computed(() => this.symptom() !== null || this.isOther());
  readonly signs = computed(() => {
    const care = this.care.desk()?.care;
    return care ? signsToTell(this.symptom(), care.signs, 'clinician') : [];
  });
  readonly shared = computed(() => {
    const plan = this.symptom();
    return plan ? sharedSigns(plan, this.expected()) : [];
  });
  readonly grades = computed(() => {
    const [care, plan] = [this.care.desk()?.care, this.symptom()];
    return care && plan ? gradesOf(plan.id, care.grades, 'clinician') : [];
  });

  /** The calls of the first weeks of the treatment, on days where the first dose is fixed. */
  readonly firstCalls = computed(() => {
    const [option, calls, course] = [this.option(), this.#library.calls(), this.course()];
    if (!option || !calls) return [];
    const startsOn = course?.optionId === option.id ? course.startsOn : null;
    const ids = this.drugs().map(({ id }) => id);
    return callsOf(option.id, ids, startsOn, calls.firstCycle, {
      closedDays: this.#closedDays(),
      weekends: true,
      rule: 'next',
    });
  });
  readonly everyday = computed(() => this.#library.calls()?.everyday ?? []);

  follow(at: LookedAt): void {
    this.#at.set(at);
    this.care.fetch();
    this.#library.loadCalls().catch(() => null);
  }

  /** The note as it stands, about the symptom and the treatment that are looked at. */
  note(): CallNote {
    const held = this.draft() ?? this.#begun();
    const about = this.picked() ? withSymptom(held, this.symptom()?.id ?? null) : held;
    return { ...about, optionId: this.option()?.id ?? null };
  }

  /** Writes a part of the note, which begins with its first word or tick. */
  write(part: Partial<CallNote>): void {
    this.put({ ...this.note(), ...part });
  }

  /** Closes the note; what was promised with it is written in the same step. */
  close(note: CallNote, tasks: readonly Task[]): void {
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { calls: [closedNote(note)], tasks } }));
  }

  put(note: CallNote): void {
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { calls: [note] } }));
  }

  remove(note: CallNote): void {
    this.#store.dispatch(navigatorPageActions.entryRemoved({ list: 'calls', id: note.id }));
  }

  #asked(): string | null {
    return this.#at()?.symptom() ?? this.draft()?.planId ?? null;
  }

  #begun(): CallNote {
    const now = this.#clock.now();
    const two = (part: number) => String(part).padStart(2, '0');
    return {
      id: newId(),
      on: this.today(),
      at: `${two(now.getHours())}:${two(now.getMinutes())}`,
      optionId: null,
      planId: null,
      grade: null,
      signs: [],
      told: '',
      advice: '',
      // Mostly the same person takes the next call.
      by: this.calls()[0]?.by ?? '',
      draft: true,
    };
  }
}
