import { Injectable, type Signal, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { EffectsSheetCase } from '../../../../domain/documents/effects-sheet';
import type { Text } from '../../../../domain/evidence/text';
import { carePlanFor, signsToTell, takesCancerMedicine } from '../../../../domain/side-effects/care-plan-for';
import { effectWeeks } from '../../../../domain/side-effects/effect-weeks';
import { emeticRiskOf } from '../../../../domain/side-effects/emetic-risk';
import { preventionFor } from '../../../../domain/side-effects/prevention';
import type { CareView } from '../../../../domain/side-effects/read-plan';
import { type Choices, drugChoices, withChosen } from '../../../../domain/treatment/chosen-drugs';
import { givenTo } from '../../../../domain/treatment/given-to';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { AUDIENCE } from '../../../parts/fact/audience';
import { readChosen } from '../../../parts/month/chosen-medicines';
import { CurrentCare } from '../../../store/care/current-care';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { CurrentConsultation } from '../../../store/consultation/consultation';
import { CourseChoices } from '../../../store/desk/course-choices';
import { selectCourse } from '../../../store/desk/desk-selectors';
import { CurrentRole } from '../../../store/settings/current-role';
import { talkFeature } from '../../../store/talk/talk.feature';

/** The side-effect plan of the treatment that is looked at, for whoever looks. */
@Injectable()
export class EffectsCase {
  readonly #store = inject(Store);
  readonly #care = inject(CurrentCare);
  readonly #courseChoices = inject(CourseChoices);
  /** Of the page: the view itself speaks plainly to a role without clinical tasks. */
  readonly #audience = inject(AUDIENCE, { skipSelf: true });
  readonly #role = inject(CurrentRole);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #mayLeave = this.#store.selectSignal(talkFeature.selectMayLeave);
  readonly consultation = inject(CurrentConsultation).consultation;
  readonly course = this.#store.selectSignal(selectCourse);
  readonly desk = this.#care.desk;
  readonly missed = this.#care.missed;

  #named: Signal<string | undefined> = signal(undefined);
  #asked: Signal<string | null> = signal(null);

  /** Plain words: the person looks on, or who helps them has no clinical task. */
  readonly plain = computed(() => this.#audience() === 'together' || !this.#role.maySee('clinicalSteps'));

  /** That of the address, else the one of the desk; null: none was chosen yet. */
  readonly finding = computed(() => {
    const id = this.#named() ?? this.course()?.optionId;
    return this.consultation()?.options.find(({ option }) => option.id === id) ?? null;
  });
  /** The first day belongs to the treatment of the desk, and to no other that is looked at. */
  readonly startsOn = computed(() => {
    const course = this.course();
    return course && course.optionId === this.finding()?.option.id ? course.startsOn : null;
  });
  readonly trialId = computed(() => {
    const finding = this.finding();
    return finding?.option.indications.find(({ id }) => id === finding.leadIndication)?.trialIds[0] ?? null;
  });

  /** What the address says of the medicines of which one is given; it is that of the month. */
  readonly asked = computed(() => readChosen(this.#asked(), this.desk()?.evidence.schedules.options ?? []).chosen);
  /** Of the treatment that is looked at: what the address says, else what was chosen with the treatment of the desk. */
  readonly #chosen = computed((): Choices => {
    const id = this.finding()?.option.id;
    return id === undefined ? {} : { ...this.#courseChoices.made(id), ...this.asked()[id] };
  });
  /** Of the treatment: between which medicines there is a choice, and which was made; null: none yet. */
  readonly givenWith = computed(() => {
    const [desk, finding] = [this.desk(), this.finding()];
    const schedules = desk?.evidence.schedules;
    const schedule = schedules?.options.find(({ optionId }) => optionId === finding?.option.id);
    if (!desk || !schedules || !schedule) return [];
    const chosen = this.#chosen();
    const name = (id: string) => desk.knowledge.drugs.find((drug) => drug.id === id)?.name ?? { en: id, es: id };
    return drugChoices(schedule, schedules, desk.picture).map((choice) => ({
      ...choice,
      chosen: chosen[choice.place] ?? null,
      names: choice.of.map((ids): Text => {
        const names = ids.map(name);
        return { en: names.map(({ en }) => en).join(' + '), es: names.map(({ es }) => es).join(' + ') };
      }),
    }));
  });
  /** The treatment with the medicines that are given: of a choice the one that was chosen, or all while none was. */
  readonly option = computed((): TreatmentOption | null => {
    const finding = this.finding();
    if (!finding) return null;
    return withChosen(finding.option, this.givenWith(), this.#chosen());
  });

  readonly plan = computed(() => this.#planFor(this.plain() ? 'patient' : 'clinician'));

  /**
   * @param named id of an option in the address.
   * @param asked its choice of medicines.
   */
  follow(named: Signal<string | undefined>, asked: Signal<string | null>): void {
    this.#named = named;
    this.#asked = asked;
  }

  fetch(): void {
    this.#care.fetch();
  }

  #planFor(view: CareView) {
    const [desk, option] = [this.desk(), this.option()];
    if (!desk || !option) return null;
    const { care, evidence, knowledge, picture } = desk;
    const person = picture && { picture, drugs: knowledge.drugs };
    const plan = carePlanFor(option, evidence, care, view, this.trialId(), person);
    const given = givenTo(picture, option.drugs, (id) => knowledge.drugs.find((drug) => drug.id === id));
    const emetic = emeticRiskOf(given, care.emetic, view);
    const regimen = {
      given: given.map(({ drugId }) => drugId),
      cancerMedicine: takesCancerMedicine(option),
      emetic: emetic.forPrevention,
    };
    return {
      care: plan,
      emetic,
      prevention: preventionFor(regimen, care.prevention, picture, view),
      weeks: effectWeeks(plan.expected, this.startsOn(), given),
      goNow: signsToTell(plan, care.signs, view),
      drugs: knowledge.drugs.filter(({ id }) => regimen.given.includes(id)),
    };
  }

  /** What the page to take home is made of; null: nothing is chosen or held yet. */
  readonly sheet = computed((): EffectsSheetCase | null => {
    const [desk, option, made] = [this.desk(), this.option(), this.#planFor('patient')];
    if (!desk || !option || !made) return null;
    return {
      label: this.#record()?.label ?? '',
      option,
      givenWith: this.givenWith(),
      startsOn: this.startsOn(),
      prevention: made.prevention,
      care: made.care,
      goNow: made.goNow,
      opened: { sideEffects: this.#mayLeave().sideEffects !== null },
      fever: desk.fever,
      phones: desk.phones,
      manifest: desk.knowledge.manifest,
      today: this.#today(),
    };
  });
}
