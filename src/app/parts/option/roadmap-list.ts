import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import type { Waymark } from '../../../domain/consultation/roadmap';
import type { Text } from '../../../domain/evidence/text';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { Sayable } from '../fact/sayable';
import { Status } from '../status/status';
import { OptionWords } from './option-words';
import { ROADMAPS } from './roadmaps';

/** Treatments named at once; the others unfold. */
const AT_ONCE = 6;

/** Genes, receptors, and classes of drugs by what they act on. */
const professional = /CDK4|ESR1|PIK3CA|AKT1|PTEN|PARP|HER2|BRCA|HR-positive|Trop-2|conjugate|SONIA|\d-inhibitor/;

/** What usually can follow an option and what it closes: the knowledge's own words, then the rules asked again for a year on. */
@Component({
  selector: 'tandem-roadmap-list',
  imports: [Disclosure, NgTemplateOutlet, Status, TextPipe, WordsPipe],
  templateUrl: './roadmap-list.html',
  styleUrl: './roadmap-list.scss',
})
export class RoadmapList {
  readonly option = input.required<TreatmentOption>();
  readonly options = input.required<readonly TreatmentOption[]>();

  readonly #words = inject(Words);
  readonly #optionWords = inject(OptionWords);
  readonly #sayable = inject(Sayable);
  readonly #of = inject(ROADMAPS);
  protected readonly audience = inject(AUDIENCE);

  protected readonly said = computed(() =>
    (['keepsOpen', 'closes'] as const).flatMap((key) => {
      const text = this.#worded(key);
      return text && this.#sayable.of(text) ? [{ key, text }] : [];
    }),
  );
  protected readonly asked = resource({
    params: () => this.option(),
    loader: ({ params }) => this.#of(params),
  });
  protected readonly untold = computed(() => {
    const road = this.asked.value();
    return road?.marks === null ? this.#words.of(`roadmap.${road.why ?? 'noMedicine'}`) : '';
  });
  protected readonly ways = computed(() => {
    const marks = this.asked.value()?.marks ?? [];
    return (['opens', 'stays', 'closes'] as const)
      .map((way) => ({ way, marks: marks.filter((mark) => mark.way === way && this.#told(mark)) }))
      .filter(({ marks: held }) => held.length > 0)
      .map(({ way, marks: held }) => {
        const named = held.flatMap((mark) => this.#named(mark));
        return { way, first: named.slice(0, AT_ONCE), rest: named.slice(AT_ONCE) };
      });
  });
  protected readonly years = computed(() => this.asked.value()?.years ?? 1);

  /** In Together no gene and no class of drugs by its target: what can follow stands below by its plain name. */
  #worded(key: 'keepsOpen' | 'closes'): Text | null {
    const { next } = this.option();
    if (this.audience() === 'clinician') return next[key];
    const text = (key === 'closes' ? next.plainCloses : undefined) ?? next[key];
    return text && professional.test(`${text.en} ${text.es}`) ? null : text;
  }

  protected more(count: number): string {
    return this.#words.count('roadmap.more', count);
  }

  /** Together names what would be offered then, not what would wait for a fact. */
  #told({ way, then }: Waymark): boolean {
    return this.audience() === 'clinician' || way === 'closes' || then === 'offered';
  }

  #named({ optionId, way, then, doubts }: Waymark) {
    const option = this.options().find(({ id }) => id === optionId);
    return option
      ? [
          {
            id: optionId,
            name: this.#optionWords.name(option),
            status: way === 'closes' ? null : then,
            doubts: way === 'closes' ? [] : this.#doubts(doubts),
          },
        ]
      : [];
  }

  /** In Together that something speaks of it then; what it is, the professional says. */
  #doubts(doubts: Waymark['doubts']): string[] {
    if (doubts.length === 0) return [];
    return this.audience() === 'clinician'
      ? doubts.map(({ text }) => this.#words.text(text))
      : [this.#words.of('roadmap.doubt')];
  }
}
