import { Injectable, type Signal, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import { type ChangeSince, changesOf } from '../../../domain/decision/changes-since';
import type { Decision } from '../../../domain/decision/decision';
import { discussedOptions, onTheTable } from '../../../domain/decision/on-the-table';
import { pinnedNow } from '../../../domain/decision/pinned-now';
import { MOST_EFFECTS, type DocumentCase, openLeads, toldEffects } from '../../../domain/documents/document-case';
import type { NoteCase } from '../../../domain/documents/note-case';
import { leadRows } from '../../../domain/evidence/brain-rows';
import { type Comparison, type LeadKey, compare, supportiveCareAlone } from '../../../domain/evidence/comparison';
import { comparable } from '../../../domain/evidence/suggested-comparison';
import { timelineOf } from '../../../domain/patient/history/timeline';
import { type Topic, topics } from '../../../domain/preference/topic';
import { inOrder } from '../../../domain/preference/weighing';
import { carePlanFor, signsToTell } from '../../../domain/side-effects/care-plan-for';
import { startWith } from '../../../domain/treatment/start-with';
import type { Read } from '../../parts/source/citation';
import { citation, citations } from '../../parts/source/citation';
import { caseFeature } from '../../store/case/case.feature';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { CurrentMedicines } from '../../store/consultation/medicines';
import { selectDecisionDraft, selectDecisions, selectLastDecision } from '../../store/decision/decision-selectors';
import { KnowledgeLibrary } from '../../store/knowledge';
import { mattersFeature } from '../../store/matters/matters.feature';
import { settingsFeature } from '../../store/settings/settings.feature';
import { openedHere } from '../../store/talk/open-topics';
import { talkFeature } from '../../store/talk/talk.feature';
import type { Words } from '../../words/words';
import type { Writer } from '../../documents/writers';

/** What the page of the plan knows of the open case: the options on its table, what a decision rests on, what documents are made of. */
@Injectable()
export class PlanCase {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #current = inject(CurrentConsultation);
  readonly #beside = inject(CurrentMedicines).beside;
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #told = this.#store.selectSignal(talkFeature.selectOpened);
  readonly #mayLeave = this.#store.selectSignal(talkFeature.selectMayLeave);
  readonly #little = this.#store.selectSignal(talkFeature.selectLittle);
  readonly #weighing = this.#store.selectSignal(mattersFeature.selectWeighing);
  readonly #fever = this.#store.selectSignal(settingsFeature.selectFeverThreshold);
  readonly #phones = this.#store.selectSignal(settingsFeature.selectPhones);

  #named: Signal<string | undefined> = signal(undefined);
  #open: Signal<string | undefined> = signal(undefined);

  readonly consultation = this.#current.consultation;
  readonly draft = this.#store.selectSignal(selectDecisionDraft);
  readonly decisions = this.#store.selectSignal(selectDecisions);
  readonly last = this.#store.selectSignal(selectLastDecision);

  /** The options that can be discussed, offered first. */
  readonly candidates = computed(() => comparable(this.consultation()?.options ?? []));
  readonly #compared = this.#store.selectSignal(caseFeature.selectCompared);
  /** Those that the address names, else those that were compared: what nobody looked at was not talked about. */
  readonly #proposed = computed(() => {
    const named = this.#named()?.split(',') ?? [];
    return named.length > 0 ? this.findingsOf(named).map(({ option }) => option.id) : this.#compared();
  });
  /** Ids on the table: as they were laid out, else as they are proposed. */
  readonly discussed = computed(() => this.draft()?.discussed ?? this.#proposed());
  readonly findings = computed(() => this.findingsOf(this.discussed()));
  readonly timeline = computed(() => {
    const record = this.#record();
    return record ? timelineOf(record, this.#today(), this.#library.knowledge()?.drugs ?? []) : null;
  });

  /** @param named option ids of the address. @param open topics that a professional has opened in it. */
  follow(named: Signal<string | undefined>, open: Signal<string | undefined>): void {
    this.#named = named;
    this.#open = open;
  }

  findingsOf(ids: readonly string[]): OptionFinding[] {
    return ids.flatMap((id) => this.candidates().find(({ option }) => option.id === id) ?? []);
  }

  /** What the knowledge says now of the options on the table, as far as the person or the professional has opened it. */
  pinned(ids: readonly string[]) {
    const here = openedHere(this.#open(), this.#today());
    const told = this.#told();
    const comparison = this.#comparisonOf(ids, false);
    const manifest = this.#library.knowledge()?.manifest;
    if (!comparison || !manifest) return null;
    const felt = toldEffects(
      comparison,
      this.#topics(() => true),
      this.#topics(() => false),
    );
    const frequent = comparison.effects.slice(0, MOST_EFFECTS);
    const opened = this.#topics((topic) => here[topic] !== null || told[topic] !== null);
    return pinnedNow(comparison, this.#leads(comparison), [...new Set([...frequent, ...felt])], opened, manifest);
  }

  /** What is not as it was when a decision was taken. */
  changesOf(decision: Decision): ChangeSince[] {
    const [consultation, evidence, knowledge] = [
      this.consultation(),
      this.#library.evidence(),
      this.#library.knowledge(),
    ];
    return consultation && evidence && knowledge ? changesOf(decision, consultation, evidence, knowledge.manifest) : [];
  }

  #topics(value: (topic: Topic) => boolean): Record<Topic, boolean> {
    return Object.fromEntries(topics.map((topic) => [topic, value(topic)])) as Record<Topic, boolean>;
  }

  #comparisonOf(ids: readonly string[], onlyChecked: boolean, table = onTheTable): Comparison | null {
    const evidence = this.#library.evidence();
    const consultation = this.consultation();
    if (!evidence || !consultation) return null;
    return compare(table(ids, consultation), evidence, onlyChecked, consultation.picture);
  }

  #leads(comparison: Comparison): LeadKey[] {
    return leadRows(comparison, this.consultation()?.picture ?? null);
  }

  /** For the person: checked figures only. null: the knowledge is not here yet. */
  sheetCase(decision: Decision, { sayable }: Writer): DocumentCase | null {
    const comparison = this.#comparisonOf(decision.discussed, true);
    return comparison && this.#documentCase(decision, comparison, 'patient', sayable);
  }

  /** For the chart, with the citations in the language of its words. */
  noteCase(decision: Decision, { sayable }: Writer, words: Words): NoteCase | null {
    // The chart is told what was talked about and nothing besides; where no treatment was chosen, that is care for comfort.
    const table = decision.choice.kind === 'noTreatmentNow' ? onTheTable : discussedOptions;
    const comparison = this.#comparisonOf(decision.discussed, false, table);
    const [consultation, timeline] = [this.consultation(), this.timeline()];
    const of = comparison && this.#documentCase(decision, comparison, 'clinician', sayable);
    if (!of || !consultation || !timeline) return null;
    return { ...of, consultation, timeline, cited: this.#cited(of, words) };
  }

  #documentCase(
    decision: Decision,
    comparison: Comparison,
    view: 'patient' | 'clinician',
    sayable: Writer['sayable'],
  ): DocumentCase | null {
    const [knowledge, evidence, care] = [this.#library.knowledge(), this.#library.evidence(), this.#library.care()];
    const picture = this.consultation()?.picture ?? null;
    if (!knowledge || !evidence) return null;
    const chosenId = decision.choice.kind === 'option' ? decision.choice.optionId : supportiveCareAlone;
    const column = comparison.columns.find(({ finding }) => finding.option.id === chosenId);
    const option = column?.finding.option;
    const person = picture && { picture, drugs: knowledge.drugs };
    const mayLeave = this.#mayLeave();
    const plan =
      option && care ? carePlanFor(option, evidence, care, view, column.place?.trial.id ?? null, person) : null;
    return {
      label: this.#record()?.label ?? '',
      decision,
      comparison,
      leads: this.#leads(comparison),
      opened: this.#topics((topic) => mayLeave[topic] !== null),
      little: this.#little(),
      concerns: inOrder(this.#weighing()).flatMap((id) => evidence.concerns.find((one) => one.id === id) ?? []),
      ownWords: this.#weighing().own,
      goNow: care ? signsToTell(plan, care.signs, view) : [],
      care: plan,
      startsWith: option ? startWith(option, knowledge.options) : [],
      fever: Number(this.#fever()),
      phones: this.#phones(),
      manifest: knowledge.manifest,
      today: this.#today(),
      maySay: (text) => sayable.of(text),
    };
  }

  /** A source as the note cites it; null: the knowledge does not hold it. */
  cite(sourceId: string): string | null {
    const source = this.#library.evidence()?.sources.find(({ id }) => id === sourceId);
    return source ? citation(source) : null;
  }

  /** Drugs of an option that another medicine of the person forbids, while others of their choice stay. */
  struck(optionId: string): ReadonlySet<string> {
    return new Set(
      this.#beside()
        ?.options.get(optionId)
        ?.falling.map(({ drugId }) => drugId) ?? [],
    );
  }

  /** The sources of the figures that the note shows. */
  #cited(of: DocumentCase, words: Words): string[] {
    const { comparison, opened } = of;
    const shown = openLeads(of);
    const leads: (Read | null)[] = comparison.columns.flatMap((column) => shown.map((lead) => column[lead].result));
    const harms: (Read | null)[] = opened.sideEffects
      ? comparison.effects
          .slice(0, MOST_EFFECTS)
          .flatMap(({ figures }) => figures.flatMap(({ any, severe }) => [any, severe]))
          .map((outcome) => (outcome.kind === 'notReported' ? null : outcome))
      : [];
    return citations([...leads, ...harms], this.#library.evidence()?.sources ?? [], words);
  }
}
