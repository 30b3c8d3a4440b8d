import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CareEvidence, carePlanFor } from '../../../domain/side-effects/care-plan-for';
import type { Care } from '../../../domain/side-effects/care-plan';
import { gradesOf } from '../../../domain/side-effects/grades';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import type { View } from '../../../domain/logic/verdict';
import { isGiven } from '../../../domain/treatment/given-to';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { startWith } from '../../../domain/treatment/start-with';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { ROLE_LIMITS } from '../fact/role-limits';
import { capital } from '../../words/inline';
import { isShown } from '../fact/is-shown';
import { OPEN_TOPICS, Sayable } from '../fact/sayable';
import { AskedTopic } from '../talk/asked-topic';
import { CareList } from './care-list';
import { CarePhone, type CarePhones } from './care-phone';
import { CarePlanSheet } from './care-plan-sheet';

/** What the plan of an option is written from: the plans, the studies and what the centre has entered. */
export interface PlanDesk {
  care: Care;
  evidence: CareEvidence;
  knowledge: Pick<Knowledge, 'drugs' | 'options'>;
  /** The person whose plan it is; null: nobody in particular. */
  picture: View | null;
  /** In °C. */
  fever: number;
  phones: CarePhones;
}

/**
 * What to do about the side effects of one option: when to go now, what starts with the first dose, and each side effect to expect
 * with its plan. Its heading is an `h3`, where it has one. The same detail for every option.
 */
@Component({
  selector: 'tandem-option-plan',
  imports: [AskedTopic, CareList, CarePhone, CarePlanSheet, Disclosure, Icon, RouterLink, TextPipe, WordsPipe],
  templateUrl: './option-plan.html',
  styleUrl: './option-plan.scss',
})
export class OptionPlan {
  readonly option = input.required<TreatmentOption>();
  /** null: still being fetched. */
  readonly desk = input.required<PlanDesk | null>();
  /** Whether fetching it did not work. */
  readonly missed = input(false);
  /** The study that leads for this person; null: the fullest report. */
  readonly trialId = input<string | null>(null);
  /** Whether to tell how common: a person is told when they ask. */
  readonly numbers = input.required<boolean>();
  /** Whether it names itself; false: what opens it has named it. */
  readonly named = input(true);
  /** Whether it tells when to go and what starts with the first dose; false: the page around it does. */
  readonly leads = input(true);

  readonly #words = inject(Words);
  readonly #open = inject(OPEN_TOPICS);
  readonly #sayable = inject(Sayable);
  protected readonly audience = inject(AUDIENCE);
  protected readonly limits = inject(ROLE_LIMITS);
  protected readonly asks = computed(() => this.audience() === 'together' && !this.#open().sideEffects);
  /** Side effects are told to a person who has asked, on the screen and on paper; when to get help is told to all. */
  protected readonly told = computed(() => this.#sayable.topic('sideEffects'));

  protected readonly drugs = computed(() => {
    const ids = new Set(this.option().drugs.map(({ drugId }) => drugId));
    const { knowledge, picture = null } = this.desk() ?? {};
    return (knowledge?.drugs ?? []).filter((drug) => ids.has(drug.id) && (!picture || isGiven(drug, picture)));
  });
  readonly #plan = computed(() => {
    const desk = this.desk();
    const view = this.audience() === 'clinician' ? 'clinician' : 'patient';
    if (!desk) return null;
    const { care, evidence, knowledge, picture } = desk;
    const person = picture && { picture, drugs: knowledge.drugs };
    return carePlanFor(this.option(), evidence, care, view, this.trialId(), person);
  });
  protected readonly withheld = computed(() => this.#plan()?.withheld ?? false);
  protected readonly study = computed(() => this.#plan()?.study ?? null);
  protected readonly goNow = computed(() =>
    (this.#plan()?.goNow ?? []).filter(({ checked }) => isShown(checked, this.audience())),
  );
  protected readonly goNowSummary = computed(() => this.#words.count('plan.goNow', this.goNow().length));
  protected readonly plans = computed(() =>
    (this.#plan()?.expected ?? []).map(({ plan, effects }) => ({
      plan,
      effects: this.numbers() ? effects : null,
      grades: gradesOf(
        plan.id,
        this.desk()?.care.grades ?? [],
        this.audience() === 'clinician' ? 'clinician' : 'patient',
      ),
      name: capital(this.#words.text(this.audience() === 'clinician' ? plan.name : plan.plain)),
      effect: effects[0]?.effect.id ?? plan.effects[0] ?? null,
    })),
  );
  /** Reported side effects of which no plan is held, for professionals. */
  protected readonly withoutPlan = computed(() =>
    this.audience() === 'clinician'
      ? this.#words.list((this.#plan()?.withoutPlan ?? []).map(({ effect }) => this.#words.text(effect.name)))
      : '',
  );
  protected readonly starts = computed(() =>
    startWith(this.option(), this.desk()?.knowledge.options ?? []).map(({ id, name, plainName, what }) => ({
      id,
      name: this.audience() === 'clinician' ? name : plainName,
      what: this.#sayable.of(what) ? what : null,
    })),
  );
}
