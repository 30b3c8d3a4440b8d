import { Component, computed, inject, input, output } from '@angular/core';
import type { Therapy } from '../../../domain/patient/record';
import type { Drug } from '../../../domain/treatment/drug';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { barsOf } from './bars';
import { TherapyWords } from './therapy-words';

/** The regimens so far, oldest first, each with its bar on one time line. */
@Component({
  selector: 'tandem-therapy-list',
  imports: [WordsPipe],
  templateUrl: './therapy-list.html',
  styleUrl: './therapy-list.scss',
})
export class TherapyList {
  readonly therapies = input.required<readonly Therapy[]>();
  readonly drugs = input.required<readonly Drug[]>();
  /** ISO day at which the time line ends. */
  readonly today = input.required<string>();
  /** By therapy id the number of its line of therapy; absent: no line for metastatic disease. */
  readonly lines = input<ReadonlyMap<string, number>>(new Map());
  /** Id of the regimen that is being changed: its row gives way to the form in the content. */
  readonly changing = input<string | null>(null);
  readonly confirmed = output<string>();
  readonly changed = output<string>();
  readonly removed = output<string>();

  readonly #words = inject(Words);
  readonly #therapies = inject(TherapyWords);

  protected readonly rows = computed(() => {
    const therapies = this.therapies();
    const bars = barsOf(therapies, this.today());
    return therapies.map((therapy, place) => {
      const bar = bars[place] ?? null;
      const line = this.lines().get(therapy.id);
      const role =
        line === undefined
          ? this.#words.of(`setting.${therapy.setting}`)
          : this.#words.of('patient.therapy.line', { line });
      return {
        id: therapy.id,
        name: this.#therapies.name(therapy.drugs, this.drugs()),
        told: [role, this.#therapies.dates(therapy), this.#therapies.course(therapy)].filter(Boolean).join(' · '),
        bar,
        proposed: therapy.proposed === true,
        length: bar ? this.#therapies.length(bar) : '',
        order: therapy.start ?? '',
      };
    });
  });
}
