import { Component, type ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { attributeById } from '../../../../domain/patient/catalogue/catalogue';
import { FactWords } from '../../../parts/fact/fact-words';
import { BoardConsultations } from '../../../store/board/board-consultations';
import { StatusMark } from '../../../ui/status-mark/status-mark';
import { AttributeWords } from '../../../words/attribute-words';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { fitting } from './fitting';
import type { PresentedCase } from './presented-cases';
import { type SupposedFact, statusTurns, supposable, supposing, toggledMember } from './supposed-fact';

/** Tests that stand on the screen by themselves; any other fact is in the list under them. */
const mostTests = 5;
/** Options that turn, by how closely the screen is set. */
const mostTurns = [8, 7, 5, 3] as const;

/** One fact supposed to be different: which options would open and which would close. Nothing of it is recorded; leaving the screen puts it back. */
@Component({
  selector: 'tandem-what-if-screen',
  imports: [StatusMark, WordsPipe],
  templateUrl: './what-if-screen.html',
  styleUrl: './what-if-screen.scss',
  host: { '[class]': "'step-' + closeness()" },
})
export class WhatIfScreen {
  readonly of = input.required<PresentedCase>();

  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #consultations = inject(BoardConsultations);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  /** The fact that is looked at; null: none yet. */
  protected readonly picked = signal<string | null>(null);
  protected readonly supposed = signal<SupposedFact | null>(null);
  /** What is wrong with a number that was typed; empty: nothing. */
  protected readonly fault = signal('');
  readonly #drawn = computed(() => [this.picked(), this.supposed()]);
  protected readonly closeness = fitting(this.place, this.#drawn);

  protected readonly tests = computed(() =>
    this.of()
      .consultation.missing.slice(0, mostTests)
      .map(({ attribute }) => ({ attribute, name: this.#facts.missing(attribute) })),
  );
  protected readonly facts = computed(() =>
    supposable
      .map(({ id }) => ({ id, name: this.#attributes.name(id) }))
      .sort((a, b) => a.name.localeCompare(b.name, this.#words.language())),
  );
  protected readonly fact = computed(() => {
    const id = this.picked();
    if (id === null) return null;
    const declared = attributeById(id);
    const now = this.of().consultation.picture.value(id);
    const values = declared.kind === 'number' ? [] : declared.values;
    return {
      id,
      name: this.#facts.label(id),
      now: this.#facts.valueAlone(id, now),
      number: declared.kind === 'number' ? declared : null,
      values: values.map((value) => ({ value, name: this.#attributes.value(id, value) })),
    };
  });

  protected readonly band = computed(() => {
    const supposed = this.supposed();
    return supposed && this.#words.of('present.ifSo', { fact: this.#said(supposed) });
  });
  readonly #turns = computed(() => {
    const [supposed, { kept, consultation }] = [this.supposed(), this.of()];
    const after = supposed && this.#consultations.ofRecord(supposing(kept.record, supposed, consultation.day));
    return after && statusTurns(consultation, after);
  });
  /** The options of the case as they stand, so that the room sees what a change would leave as it is. */
  protected readonly standing = computed(() => {
    const turned = new Set(this.#turns()?.map(({ finding }) => finding.option.id));
    return this.of()
      .said.options.filter(({ id }) => !turned.has(id))
      .map(({ id, name, status, word }) => ({ id, name, status, word }));
  });
  readonly #turning = computed(() =>
    (this.#turns() ?? []).map(({ finding: { option }, from, to }) => ({
      id: option.id,
      name: this.#words.text(option.name),
      from,
      to,
      fromWord: this.#words.of(`status.${from}`),
      toWord: this.#words.of(`status.${to}`),
    })),
  );
  protected readonly turns = computed(() => this.#turning().slice(0, mostTurns[this.closeness()]));
  protected readonly more = computed(() => this.#turning().length - this.turns().length);
  protected readonly count = computed(() => this.#turns()?.length ?? null);

  protected pick(id: string): void {
    this.supposed.set(null);
    this.fault.set('');
    this.picked.set(id === '' ? null : id);
  }

  protected suppose(attribute: string, value: string): void {
    const declared = attributeById(attribute);
    const now = this.of().consultation.picture.value(attribute);
    this.supposed.set({
      attribute,
      value: declared.kind === 'set' ? toggledMember(declared.values, now, value) : value,
    });
  }

  protected supposeNumber(attribute: string, typed: string): void {
    const declared = attributeById(attribute);
    if (declared.kind !== 'number') return;
    const value = Number(typed.trim().replace(',', '.'));
    const inside = typed.trim() !== '' && Number.isFinite(value) && value >= declared.min && value <= declared.max;
    this.fault.set(
      inside
        ? ''
        : this.#words.of('present.numberWrong', {
            min: this.#attributes.amount(attribute, declared.min),
            max: this.#attributes.amount(attribute, declared.max),
          }),
    );
    if (inside) this.supposed.set({ attribute, value });
  }

  protected putBack(): void {
    this.supposed.set(null);
  }

  protected isSupposed(value: string): boolean {
    const supposed = this.supposed()?.value;
    return Array.isArray(supposed) ? supposed.includes(value) : supposed === value;
  }

  #said({ attribute, value }: SupposedFact): string {
    const said =
      typeof value === 'number'
        ? this.#attributes.amount(attribute, value)
        : typeof value === 'string'
          ? this.#attributes.value(attribute, value)
          : Array.isArray(value) && value.length > 0
            ? this.#words.list(value.map((one) => this.#attributes.value(attribute, one)))
            : this.#words.of('value.none');
    return `${this.#facts.label(attribute)}: ${said}`;
  }
}
