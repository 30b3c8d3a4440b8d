import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BesideMedicines } from '../../../domain/consultation/beside-medicines';
import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import type { Evidence, Knowledge } from '../../../domain/consultation/knowledge';
import type { Checked } from '../../../domain/evidence/text';
import { pregnancyTestFor } from '../../../domain/treatment/pregnancy-test';
import type { Region } from '../../../domain/treatment/option';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Icon } from '../../ui/icon/icon';
import { inSteps } from '../../ui/in-steps';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { DecidingFact } from '../fact/deciding-fact';
import { FactWords } from '../fact/fact-words';
import { capital } from '../../words/inline';
import { isShown } from '../fact/is-shown';
import { Sayable } from '../fact/sayable';
import { GlossedText } from '../glossary/glossed-text';
import { SourceLink } from '../source/source-link';
import { Status } from '../status/status';
import { OptionPlan, type PlanDesk } from '../care-plan/option-plan';
import { AgainstList } from './against-list';
import { AgedFacts } from './aged-facts';
import { ChangesList } from './changes-list';
import { criteriaOf, metOf } from './criteria';
import { CriteriaList } from './criteria-list';
import { DoseList } from './dose-list';
import { InteractionList } from './interaction-list';
import { OptionWords } from './option-words';
import { Statements } from './statements';
import { RoadmapList } from './roadmap-list';
import { RuleGrounds } from './rule-grounds';
import { TrialFit } from './trial-fit';

/** One option for this person: why, why not, what would change it, who says so, and what it asks. */
@Component({
  selector: 'tandem-option-sheet',
  imports: [
    AgainstList,
    AgedFacts,
    ChangesList,
    CriteriaList,
    DecidingFact,
    Disclosure,
    DoseList,
    GlossedText,
    Icon,
    InteractionList,
    OptionPlan,
    RoadmapList,
    RouterLink,
    RuleGrounds,
    SourceLink,
    Statements,
    Status,
    TextPipe,
    TrialFit,
    WordsPipe,
  ],
  templateUrl: './option-sheet.html',
  styleUrl: './option-sheet.scss',
})
export class OptionSheet {
  readonly finding = input.required<OptionFinding>();
  readonly consultation = input.required<Consultation>();
  readonly knowledge = input.required<Knowledge>();
  /** null: still being fetched. */
  readonly evidence = input.required<Evidence | null>();
  /** The other medicines beside the options; null: their lists are still being fetched. */
  readonly beside = input<BesideMedicines | null>(null);
  readonly region = input.required<Region | null>();
  /** Whether one of the other medicines must be avoided or asks for another dose here. */
  protected readonly interacting = computed(() =>
    (this.beside()?.options.get(this.option().id)?.found ?? []).some(
      ({ severity, checked }) => severity !== 'monitor' && severity !== 'none' && this.shown(checked),
    ),
  );
  /** What its side-effect plan is written from; null: still being fetched. */
  readonly plan = input<PlanDesk | null>(null);
  readonly planMissed = input(false);
  /** false: it stands in every comparison. */
  readonly pickable = input(true);
  readonly picked = input(false);
  /** Whether there is room for it among those compared. */
  readonly room = input(true);
  /** The options that the comparison shows, with this one; the value of the address's `options`. */
  readonly comparison = input('');
  readonly pickToggled = output();

  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  protected readonly optionWords = inject(OptionWords);
  protected readonly audience = inject(AUDIENCE);
  protected readonly sayable = inject(Sayable);
  /** What can follow begins with the cancer growing: a person hears of it, and paper has it, once that topic is open. */
  protected readonly tellsNext = computed(() => this.sayable.topic('response'));
  /** The reasons first, what unfolds a frame later. */
  protected readonly drawn = inSteps(2);

  protected readonly option = computed(() => this.finding().option);
  protected readonly indication = computed(() => {
    const { option, leadIndication } = this.finding();
    return option.indications.find(({ id }) => id === leadIndication) ?? option.indications[0] ?? null;
  });
  protected readonly criteria = computed(() => {
    const found = this.finding().indications.find(({ id }) => id === this.indication()?.id);
    return found ? criteriaOf(found.trace) : [];
  });
  protected readonly met = computed(() =>
    this.#words.of('sheet.met', { met: metOf(this.criteria()), count: this.criteria().length }),
  );
  /** What makes it fit, in one sentence; empty where another fact decides. */
  protected readonly because = computed(() => {
    const { deciding } = this.finding();
    return deciding.kind === 'because' ? `${capital(this.#facts.because(deciding.facts, 4))}.` : '';
  });
  /** In the shared view a licence is spoken of only where it is missing, open or partial. */
  protected readonly licence = computed(() => {
    const licence = this.optionWords.licence(this.option(), this.region());
    return licence?.state === 'licensed' && this.audience() === 'together' ? null : licence;
  });
  protected readonly otherIndications = computed(() => {
    const findings = this.finding().indications;
    return this.option()
      .indications.filter(({ id }) => id !== this.indication()?.id)
      .map((indication) => ({
        setting: indication.setting,
        verdict: findings.find(({ id }) => id === indication.id)?.verdict ?? 'unknown',
      }));
  });
  protected readonly rules = computed(() => this.finding().recommendedBy.filter(({ checked }) => this.shown(checked)));
  protected readonly trials = computed(() => {
    const ids = this.indication()?.trialIds ?? [];
    const trials = this.evidence()?.trials ?? [];
    return ids.flatMap((id) => trials.find((trial) => trial.id === id) ?? []);
  });
  /** Fetched with the evidence: null until that is there. */
  protected readonly details = computed(() => {
    const { mechanism, monitoring } = this.option();
    return this.evidence() && { mechanism, monitoring };
  });
  protected readonly monitoring = computed(() => {
    const shown = (this.details()?.monitoring ?? [])
      .filter(({ checked, what, when }) => this.shown(checked) && this.sayable.of(what, when))
      .map((one) => ({ ...one, what: this.#words.text(one.what), when: this.#words.text(one.when) }));
    return [
      { key: 'before', items: [...this.#pregnancyTest(), ...shown.filter(({ baseline }) => baseline)] },
      { key: 'during', items: shown.filter(({ baseline }) => !baseline) },
    ].filter(({ items }) => items.length > 0);
  });

  #pregnancyTest() {
    const test = this.details() && pregnancyTestFor(this.option(), this.consultation().picture);
    return test && this.shown(test.checked)
      ? [
          {
            what: this.#words.of('sheet.pregnancyTest'),
            when: this.#words.of(`sheet.pregnancyTest.${test.possible}`),
            sourceId: test.sourceId,
            checked: test.checked,
          },
        ]
      : [];
  }

  protected shown(checked: Checked): boolean {
    return isShown(checked, this.audience());
  }
}
