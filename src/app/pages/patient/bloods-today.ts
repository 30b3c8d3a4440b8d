import { Component, computed, inject, signal } from '@angular/core';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { FactWords } from '../../parts/fact/fact-words';
import { Announcer } from '../../ui/announcer/announcer';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { normalBloods } from './normal-bloods';
import { RecordDesk } from './record-desk';
import { RefusalWords } from './refusal-words';

/** One press for blood tests that are all normal; it says what exactly it records before it does. */
@Component({
  selector: 'tandem-bloods-today',
  imports: [WordsPipe],
  templateUrl: './bloods-today.html',
  styleUrl: './bloods-today.scss',
})
export class BloodsToday {
  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #refusals = inject(RefusalWords);
  readonly #announcer = inject(Announcer);

  protected readonly open = signal(false);
  protected readonly refused = signal('');
  protected readonly day = computed(() => this.#words.day(this.#desk.dayOf('health'), 'long'));
  protected readonly today = computed(() => this.#desk.dayOf('health') === this.#desk.today());
  protected readonly spans = normalBloods.map(({ attribute, value }) => {
    const { from, to } = value as { from?: number; to?: number };
    return {
      attribute,
      label: computed(() => this.#facts.label(attribute)),
      value: computed(() => this.#span(attribute, from, to)),
    };
  });

  protected record(): void {
    const on = this.#desk.dayOf('health');
    const refusal = this.#desk.giveAll(
      normalBloods.map(({ attribute, value }) => ({
        attribute: attributeById(attribute).id,
        value,
        on,
        from: 'person',
      })),
    );
    this.refused.set(refusal ? this.#refusals.of(refusal) : '');
    if (refusal) return;
    this.open.set(false);
    this.#announcer.say(this.#words.count('patient.bloods.done', normalBloods.length));
  }

  #span(attribute: string, from: number | undefined, to: number | undefined): string {
    const amount = (n: number) => this.#attributes.amount(attribute, n);
    if (from !== undefined && to !== undefined) {
      return this.#words.of('patient.bloods.between', { from: this.#words.number(from), to: amount(to) });
    }
    return from === undefined
      ? this.#words.of('patient.bloods.atMost', { to: amount(to ?? 0) })
      : this.#words.of('patient.bloods.atLeast', { from: amount(from) });
  }
}
