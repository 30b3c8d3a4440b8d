import { Component, computed, inject, input, signal } from '@angular/core';
import type { AttributeGroup } from '../../../domain/patient/attribute';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import type { ObservedValue } from '../../../domain/patient/record';
import { FactWords } from '../../parts/fact/fact-words';
import { Announcer } from '../../ui/announcer/announcer';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { normalBloods } from './normal-bloods';
import { nothingAgainst } from './nothing-against';
import { otherwiseWell } from './otherwise-well';
import { RecordDesk } from './record-desk';
import { RefusalWords } from './refusal-words';

/** What one press records, by what it is for; its words are under `patient.<what>.…`. */
const presses = {
  bloods: { group: 'health', values: normalBloods },
  otherwiseWell: { group: 'health', values: otherwiseWell },
  judgements: { group: 'disease', values: nothingAgainst },
} as const satisfies Record<string, { group: AttributeGroup; values: readonly unknown[] }>;

/** One press for facts that are mostly all as usual; it says what exactly it records before it does. */
@Component({
  selector: 'tandem-one-press',
  imports: [WordsPipe],
  templateUrl: './one-press.html',
  styleUrl: './one-press.scss',
})
export class OnePress {
  readonly what = input.required<keyof typeof presses>();

  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #refusals = inject(RefusalWords);
  readonly #announcer = inject(Announcer);

  protected readonly open = signal(false);
  protected readonly refused = signal('');
  readonly #day = computed(() => this.#desk.dayOf(presses[this.what()].group));
  protected readonly day = computed(() => this.#words.day(this.#day(), 'long'));
  protected readonly today = computed(() => this.#day() === this.#desk.today());
  readonly #values = computed(
    (): readonly { attribute: string; value: ObservedValue }[] => presses[this.what()].values,
  );
  protected readonly spans = computed(() =>
    this.#values().map(({ attribute, value }) => ({
      attribute,
      label: this.#facts.label(attribute),
      value: this.#said(attribute, value),
    })),
  );

  protected record(): void {
    const on = this.#day();
    const values = this.#values();
    const refusal = this.#desk.giveAll(
      values.map(({ attribute, value }) => ({
        attribute: attributeById(attribute).id,
        value,
        on,
        from: 'person',
      })),
    );
    this.refused.set(refusal ? this.#refusals.of(refusal) : '');
    if (refusal) return;
    this.open.set(false);
    this.#announcer.say(this.#words.count(`patient.${this.what()}.done`, values.length));
  }

  #said(attribute: string, value: ObservedValue): string {
    if (typeof value === 'string') return this.#attributes.value(attribute, value);
    if (Array.isArray(value)) return this.#words.of('value.none');
    const { from, to } = value as { from?: number; to?: number };
    const amount = (n: number) => this.#attributes.amount(attribute, n);
    if (from !== undefined && to !== undefined) {
      return this.#words.of('patient.bloods.between', { from: this.#words.number(from), to: amount(to) });
    }
    return from === undefined
      ? this.#words.of('patient.bloods.atMost', { to: amount(to ?? 0) })
      : this.#words.of('patient.bloods.atLeast', { from: amount(from) });
  }
}
