import { Component, computed, inject, input, signal } from '@angular/core';
import { isKnown, namesOf, type Possible } from '../../../domain/logic/possible';
import type { Attribute } from '../../../domain/patient/attribute';
import type { ObservedValue } from '../../../domain/patient/record';
import { longestName } from '../../../domain/patient/longest-name';
import { FactWords } from '../../parts/fact/fact-words';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { Icon } from '../../ui/icon/icon';
import type { PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AnswerNumber } from './answer-number';
import { AnswerPick } from './answer-pick';
import { AnswerSet } from './answer-set';
import { sameEntry } from './entry';
import { FactHelp } from './fact-help';
import { RecordDesk } from './record-desk';
import { RefusalWords } from './refusal-words';
import type { RowNote } from './row-note';

/** Percentages that a report may give as a word only. */
const percentOrWord = new Set(['erPercent', 'prPercent']);
/** More answers than fit a row at a glance become a list. */
const ROW = 5;

/** One fact of the form: its name, its answer, where it comes from, and on demand why it is asked. */
@Component({
  selector: 'tandem-fact-row',
  imports: [AnswerNumber, AnswerPick, AnswerSet, FactHelp, Icon, WordsPipe],
  templateUrl: './fact-row.html',
  styleUrl: './fact-row.scss',
})
export class FactRow {
  protected readonly longest = longestName;
  readonly attribute = input.required<Attribute>();

  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #facts = inject(FactWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #refusals = inject(RefusalWords);

  protected readonly helped = signal(false);
  protected readonly refused = signal('');
  readonly #given = signal<ObservedValue | undefined>(undefined);

  protected readonly entry = computed(() => this.#desk.entry(this.attribute()), {
    equal: (a, b) => a === b || (a !== null && b !== null && sameEntry(a, b)),
  });
  protected readonly id = computed(() => this.attribute().id);
  protected readonly label = computed(() => this.#facts.label(this.id()));
  protected readonly judgement = computed(() => this.attribute().judgement && this.#desk.audience() === 'clinician');

  protected readonly control = computed(() => {
    const attribute = this.attribute();
    if (attribute.kind === 'set') return 'set';
    if (attribute.kind === 'number') return percentOrWord.has(attribute.id) ? 'percent' : 'number';
    return attribute.values.length > ROW ? 'list' : 'pick';
  });
  protected readonly answers = computed((): PickAnswer[] => {
    const attribute = this.attribute();
    if (attribute.kind === 'number') return [];
    return attribute.values.map((value) => ({ value, word: this.#attributes.value(attribute.id, value) }));
  });
  protected readonly signs = computed((): PickAnswer[] =>
    ['positive', 'negative'].map((value) => ({ value, word: this.#words.of(`patient.sign.${value}`) })),
  );
  protected readonly unit = computed(() => {
    const attribute = this.attribute();
    return attribute.kind === 'number' ? this.#attributes.unit(attribute.unit) : '';
  });

  /** What the row can show as answered; a stale or partly known value is not an answer. */
  readonly #known = computed((): Possible | null => {
    const entry = this.entry();
    if (!entry || entry.standing === 'stale' || entry.standing === 'unknown') return null;
    return isKnown(entry.possible) ? entry.possible : null;
  });
  protected readonly open = computed(() => {
    const standing = this.entry()?.standing;
    return standing === 'unknown' || standing === 'stale';
  });
  protected readonly one = computed(() => {
    const attribute = this.attribute();
    const value = this.#known();
    if (attribute.kind !== 'choice' || value?.kind !== 'choice') return null;
    return namesOf(attribute.values, value.mask)[0] ?? null;
  });
  /** Members known to be present; those that may be are still open. */
  readonly #set = computed(() => {
    const entry = this.entry();
    if (!entry || this.open() || entry.possible.kind !== 'set') return null;
    const { must, may } = entry.possible;
    return must !== 0 || must === may ? entry.possible : null;
  });
  protected readonly members = computed(() => {
    const attribute = this.attribute();
    const value = this.#set();
    return attribute.kind === 'set' && value ? namesOf(attribute.values, value.must) : null;
  });
  protected readonly others = computed(() => {
    const value = this.#set();
    return value !== null && value.must !== value.may;
  });
  protected readonly figure = computed(() => {
    const value = this.entry()?.standing === 'implied' ? null : this.#known();
    return value?.kind === 'number' ? (value.spans[0]?.lo ?? null) : null;
  });
  protected readonly sign = computed(() => {
    const entry = this.entry();
    if (!entry || this.open() || entry.possible.kind !== 'number') return null;
    if (entry.possible.spans.every(({ lo }) => lo >= 1)) return 'positive';
    return entry.possible.spans.every(({ hi }) => hi < 1) ? 'negative' : null;
  });
  /** The laboratory's own words for a finding; asked for where something was found in a sample. */
  protected readonly variant = computed(() => {
    const attribute = this.attribute();
    if (attribute.group !== 'genomics' || !attribute.specimen || attribute.kind !== 'choice') return null;
    return this.one() !== null && this.one() === attribute.values[0] ? (this.entry()?.observation?.detail ?? '') : null;
  });

  protected readonly note = computed((): RowNote | null => {
    const entry = this.entry();
    if (!entry) return null;
    return this.#notUsed() ?? this.#noteOf(entry.standing, entry.possible);
  });
  protected readonly described = computed(() => {
    const parts = [this.note() ? `note-${this.id()}` : '', this.refused() ? `refused-${this.id()}` : ''];
    return parts.filter(Boolean).join(' ') || null;
  });

  protected give(value: ObservedValue, detail?: string): void {
    const wrong = typeof value === 'number' && Number.isNaN(value);
    const refusal = wrong
      ? ({ kind: 'value', attribute: this.id(), problem: 'notANumber' } as const)
      : this.#desk.give(this.id(), value, detail);
    this.refused.set(refusal ? this.#refusals.of(refusal) : '');
    this.#given.set(refusal ? undefined : value);
  }

  protected giveSign(sign: string | null): void {
    this.give(sign === null ? null : sign === 'positive' ? { from: 1 } : 0);
  }

  protected giveVariant(text: string): void {
    this.give(this.one(), text.trim() || undefined);
  }

  #noteOf(standing: string, possible: Possible): RowNote | null {
    const id = this.id();
    const observation = this.entry()?.observation;
    if (standing === 'stale') {
      const value = this.#facts.value(id, possible);
      const said = observation?.on;
      const text = said
        ? this.#words.of('patient.row.stale', { value, on: this.#words.day(said) })
        : this.#words.of('patient.row.undated', { value });
      return { tone: 'attention', text };
    }
    // What is only narrowed down is still asked for.
    if (standing === 'unknown' || (standing === 'implied' && !isKnown(possible) && this.#desk.missing().has(id))) {
      const waiting = this.#desk.missing().get(id)?.touches.length ?? 0;
      return waiting > 0 && this.#desk.seesStatus()
        ? { tone: 'waiting', text: this.#words.count('patient.row.waits', waiting) }
        : null;
    }
    if (standing === 'implied') {
      if (this.one() !== null) return { tone: 'quiet', text: this.#words.of('patient.row.implied') };
      return {
        tone: 'quiet',
        text: this.#words.of('patient.row.workedOut', { value: this.#facts.value(id, possible) }),
      };
    }
    const partly = isKnown(possible) || this.sign() !== null ? '' : this.#facts.value(id, possible);
    return this.#origin(partly);
  }

  #origin(partly: string): RowNote | null {
    const observation = this.entry()?.observation;
    const specimen = this.#desk.specimen(observation?.specimen);
    const dated = this.attribute().shelfLifeMonths !== undefined && observation?.on;
    const where = specimen ? this.#specimens.short(specimen) : dated ? this.#words.day(dated) : '';
    const text = [partly, where].filter(Boolean).join(' · ');
    return text ? { tone: 'quiet', text } : null;
  }

  /** What was given last is kept, but a newer value or another sample counts. */
  #notUsed(): RowNote | null {
    const given = this.#given();
    const attribute = this.attribute();
    const looked = attribute.specimen && this.#desk.lookedAt(attribute.group) !== null;
    const said = this.entry()?.observation;
    if (given === undefined || given === null || looked || !said) return null;
    if (JSON.stringify(said.value) === JSON.stringify(given)) return null;
    return { tone: 'attention', text: this.#words.of('patient.row.notUsed') };
  }
}
