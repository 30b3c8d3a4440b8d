import { Component, computed, inject } from '@angular/core';
import { isUnknown } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { FactWords } from '../../parts/fact/fact-words';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { linesSoFar } from './lines-so-far';
import { RecordDesk } from './record-desk';

/** Intervals that rules read, each with how it is reckoned under `patient.history.how.<id>`. */
const intervals = [
  'monthsOnLastEndocrine',
  'monthsOnAdjuvantEndocrine',
  'monthsSinceAdjuvantEndocrine',
  'monthsSinceCurative',
  'diseaseFreeInterval',
  'monthsSinceAntiHer2',
  'monthsSinceAdjuvantChemo',
  'currentMonths',
];

/** The line of therapy and the intervals that the regimens and dates give, with how they were reckoned. */
@Component({
  selector: 'tandem-history-facts',
  imports: [Disclosure, WordsPipe],
  templateUrl: './history-facts.html',
  styleUrl: './history-facts.scss',
})
export class HistoryFacts {
  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #therapies = inject(TherapyWords);

  protected readonly line = computed(() => {
    const value = this.#desk.consultation()?.picture.value('line');
    if (!value || this.#desk.record().therapies === null || isUnknown(value, attributeById('line'))) return '';
    return this.#facts.value('line', value);
  });
  protected readonly behind = computed(() => {
    const lines = linesSoFar(this.#desk.record(), this.#desk.today(), this.#desk.drugs()).filter(
      ({ behind }) => behind !== false,
    );
    const names = lines.map((line) =>
      line.regimens.map(({ therapy }) => this.#therapies.name(therapy.drugs, this.#desk.drugs())).join(', '),
    );
    return names.length === 0
      ? this.#words.of('patient.history.noneBehind')
      : this.#words.count('patient.history.behind', names.length, { names: names.join('; ') });
  });
  protected readonly intervals = computed(() => {
    const picture = this.#desk.consultation()?.picture;
    if (!picture || this.#desk.record().therapies === null) return [];
    return intervals.flatMap((id) => {
      const value = picture.value(id);
      const said = value.kind === 'number' && value.spans.some(({ lo }) => Number.isFinite(lo));
      if (!said || isUnknown(value, attributeById(id))) return [];
      return [
        {
          id,
          label: this.#facts.label(id),
          value: this.#facts.value(id, value),
          how: this.#words.of(`patient.history.how.${id}`),
        },
      ];
    });
  });
}
