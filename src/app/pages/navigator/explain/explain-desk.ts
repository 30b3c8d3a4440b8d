import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { Store } from '@ngrx/store';
import type { OptionFinding } from '../../../../domain/consultation/consultation';
import type { ExplainCase } from '../../../../domain/documents/option-explained';
import { compare } from '../../../../domain/evidence/comparison';
import type { Text } from '../../../../domain/evidence/text';
import { carePlanFor, signsToTell } from '../../../../domain/side-effects/care-plan-for';
import { careMonth } from '../../../../domain/treatment/care-month';
import { startWith } from '../../../../domain/treatment/start-with';
import type { Writer } from '../../../documents/writers';
import { AUDIENCE } from '../../../parts/fact/audience';
import { OPEN_TOPICS } from '../../../parts/fact/sayable';
import { CurrentCare } from '../../../store/care/current-care';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { CurrentConsultation } from '../../../store/consultation/consultation';
import { selectLastDecision } from '../../../store/decision/decision-selectors';
import { selectCourse } from '../../../store/desk/desk-selectors';
import { CurrentRole } from '../../../store/settings/current-role';
import { talkFeature } from '../../../store/talk/talk.feature';
import { Words } from '../../../words/words';
import { byName } from '../by-name';
import { tableOf } from './on-the-table';

/** What the tab knows of the open case: the options on the table, the one that is looked at, and what its sheet is made of. */
@Injectable()
export class ExplainDesk {
  readonly #store = inject(Store);
  readonly #care = inject(CurrentCare);
  readonly #consultation = inject(CurrentConsultation).consultation;
  readonly #open = inject(OPEN_TOPICS);
  readonly #audience = inject(AUDIENCE);
  readonly #role = inject(CurrentRole);
  readonly #words = inject(Words);
  readonly #address = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly #compared = this.#store.selectSignal(caseFeature.selectCompared);
  readonly #decision = this.#store.selectSignal(selectLastDecision);
  readonly #course = this.#store.selectSignal(selectCourse);
  readonly #little = this.#store.selectSignal(talkFeature.selectLittle);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);

  readonly #seesStatus = computed(() => this.#role.maySee('status'));
  readonly missed = this.#care.missed;
  readonly table = computed(() => {
    const consultation = this.#consultation();
    if (!consultation) return [];
    const signs = {
      named: this.#address().get('options')?.split(',') ?? [],
      compared: this.#compared(),
      discussed: this.#decision()?.discussed ?? [],
      course: this.#course()?.optionId ?? null,
    };
    return tableOf(signs, consultation, this.#seesStatus());
  });
  /** Every other option of the knowledge, in the order of the consultation, or of the names where that order would tell too much. */
  readonly others = computed(() => {
    const table = this.table();
    const others = (this.#consultation()?.options ?? []).filter((finding) => !table.includes(finding));
    if (this.#seesStatus()) return others;
    const name = ({ name, plainName }: OptionFinding['option']) =>
      this.#words.text(this.#audience() === 'together' ? plainName : name);
    return byName(others, name, this.#words.language());
  });
  /** The option that is looked at: that of the address, else the first on the table. */
  readonly finding = computed(() => {
    const named = this.#address().get('option');
    const found = this.#consultation()?.options.find(({ option }) => option.id === named);
    return found ?? this.table()[0] ?? null;
  });

  constructor() {
    this.#care.fetch();
  }

  /** @param after plain names of what would be offered later. null: the knowledge is not here yet. */
  sheetCase(
    { option, ...finding }: OptionFinding,
    { sayable }: Writer,
    after: readonly Text[] | null,
  ): ExplainCase | null {
    const desk = this.#care.desk();
    if (!desk) return null;
    const { care, evidence, knowledge, picture, fever, phones } = desk;
    const comparison = compare([{ option, ...finding }], evidence, true, picture);
    const trialId = comparison.columns[0]?.place?.trial.id ?? null;
    const person = picture && { picture, drugs: knowledge.drugs };
    const plan = carePlanFor(option, evidence, care, 'patient', trialId, person);
    return {
      option,
      comparison,
      month: careMonth(option, evidence.schedules, picture, true),
      after,
      opened: this.#open(),
      little: this.#little(),
      startsWith: startWith(option, knowledge.options),
      goNow: signsToTell(plan, care.signs, 'patient'),
      care: plan,
      fever,
      phones,
      manifest: knowledge.manifest,
      today: this.#today(),
      maySay: (text) => sayable.of(text),
    };
  }
}
