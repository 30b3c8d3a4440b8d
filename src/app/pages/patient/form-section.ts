import { Component, computed, inject, input, signal } from '@angular/core';
import { namesOf } from '../../../domain/logic/possible';
import type { Attribute } from '../../../domain/patient/attribute';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { stillAsked } from '../../../domain/patient/still-asked';
import { Notice } from '../../ui/notice/notice';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DerivedFact } from './derived-fact';
import { FactRow } from './fact-row';
import { statedHistory, type FormSection } from './form-sections';
import { MedicinesList } from './medicines-list';
import { OnePress } from './one-press';
import { RecordDesk } from './record-desk';
import { SectionDate } from './section-date';
import { SectionNotices } from './section-notices';
import { SectionSamples } from './section-samples';
import { TreatmentHistory } from './treatment-history';

/** Up to so many further facts are shown outright: folding fewer away costs more than it saves. */
const FEW = 3;

const derivedOf: Partial<Record<string, readonly string[]>> = {
  disease: ['brainMets', 'visceralCrisis'],
  receptors: ['her2Status', 'hrStatus', 'erStatus'],
  treatment: ['endocrineStatus'],
};

const sameIds = (a: readonly Attribute[], b: readonly Attribute[]) =>
  a.length === b.length && a.every((attribute, place) => attribute === b[place]);

/** One section of the form: what is asked first, what unfolds, and what follows from it. */
@Component({
  selector: 'tandem-form-section',
  imports: [
    OnePress,
    DerivedFact,
    Disclosure,
    FactRow,
    MedicinesList,
    Notice,
    SectionDate,
    SectionSamples,
    TreatmentHistory,
    WordsPipe,
  ],
  templateUrl: './form-section.html',
  styleUrl: './form-section.scss',
})
export class FormSectionView {
  readonly section = input.required<FormSection>();
  /** Id of the fact that the address names; its fold opens. */
  readonly fact = input<string | null>(null);

  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #opened = signal<boolean | null>(null);

  protected readonly notices = inject(SectionNotices);
  protected readonly group = computed(() => this.section().group);
  protected readonly bySample = computed(() => this.group() === 'receptors' || this.group() === 'genomics');
  /** ER status says more than HR status only where it could be low; without receptors nothing answers to hormone therapy. */
  protected readonly derived = computed(() =>
    (derivedOf[this.group()] ?? []).filter((id) => {
      if (id === 'erStatus') return this.#couldBeErLow();
      return id !== 'endocrineStatus' || this.#couldBeHrPositive();
    }),
  );
  protected readonly core = computed(() => this.#asked(this.section().core), { equal: sameIds });
  protected readonly more = computed(() => this.#asked([...this.section().more, ...this.#stated()]), {
    equal: sameIds,
  });
  protected readonly folds = computed(() => this.more().length > FEW);
  protected readonly open = computed(() => {
    const named = this.fact();
    return this.#opened() ?? this.more().some(({ id }) => id === named);
  });
  protected readonly summary = computed(() => {
    const missing = this.#desk.missing();
    const waiting = this.more().filter(({ id }) => missing.has(id)).length;
    const count = this.more().length;
    if (waiting === 0) return this.#words.of('patient.more', { count });
    return this.#words.count('patient.moreWaiting', waiting, { facts: count });
  });

  /** Where no list of treatments is held, what it would say may be stated. */
  readonly #stated = computed(() =>
    this.group() === 'treatment' && this.#desk.record().therapies === null ? statedHistory : [],
  );

  protected fold(open: boolean): void {
    this.#opened.set(open);
  }

  #couldBeErLow(): boolean {
    return this.#couldBe('erStatus', 'low');
  }

  #couldBeHrPositive(): boolean {
    return this.#couldBe('hrStatus', 'positive');
  }

  #couldBe(id: string, wanted: string): boolean {
    const attribute = attributeById(id);
    const value = this.#desk.consultation()?.picture.value(id);
    return (
      attribute.kind === 'choice' && value?.kind === 'choice' && namesOf(attribute.values, value.mask).includes(wanted)
    );
  }

  #asked(attributes: readonly Attribute[]): readonly Attribute[] {
    const picture = this.#desk.consultation()?.picture;
    if (!picture) return attributes;
    // What was entered stands where it can be seen and corrected, whatever it hangs on has become.
    const entered = new Set(this.#desk.record().observations.map(({ attribute }) => attribute));
    return attributes.filter(
      (attribute) => entered.has(attribute.id) || stillAsked(attribute, (id) => picture.value(id)),
    );
  }
}
