import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TreatmentOption } from '../../../../domain/treatment/option';
import { pregnancyTestFor } from '../../../../domain/treatment/pregnancy-test';
import { inline } from '../../../words/inline';
import { DoseSteps } from '../../../parts/option/dose-steps';
import { OptionWords } from '../../../parts/option/option-words';
import { ClassMark } from '../../../parts/status/class-mark';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { inSteps } from '../../../ui/in-steps';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { GivenWords } from '../medicine/given-words';
import { Grounds } from '../medicine/grounds';
import { LabelWarnings } from '../medicine/label-warnings';
import { Medicine } from '../medicine/medicine';
import { libraryPath } from '../sections';
import { IndicationEntry } from './indication-entry';
import { OptionCare } from './option-care';
import { OptionLicences } from './option-licences';
import { OptionRules } from './option-rules';
import { OptionSafety } from './option-safety';

/** All that is known of one option, whoever it may be for: what it is, when it fits, what speaks against it, what it asks. */
@Component({
  selector: 'tandem-option-entry',
  imports: [
    ClassMark,
    DoseSteps,
    Grounds,
    IndicationEntry,
    LabelWarnings,
    OptionCare,
    OptionLicences,
    OptionRules,
    OptionSafety,
    RouterLink,
    TextPipe,
    WordsPipe,
  ],
  templateUrl: './option-entry.html',
  styleUrl: './option-entry.scss',
})
export class OptionEntry {
  readonly option = input.required<TreatmentOption>();

  readonly #words = inject(Words);
  readonly #medicine = inject(Medicine);
  readonly #optionWords = inject(OptionWords);
  readonly #given = inject(GivenWords);
  readonly #library = inject(KnowledgeLibrary);
  protected readonly path = libraryPath;
  readonly #drawn = inSteps(6);
  /** What is seen first with one indication, then two a frame, then the rest. */
  protected readonly indications = computed(() => this.option().indications.slice(0, 2 * this.#drawn() - 1));
  protected readonly rest = computed(() => 2 * this.#drawn() - 1 > this.option().indications.length);

  protected readonly classes = computed(() => {
    const { class: leading, alsoClasses } = this.option();
    const also = alsoClasses.map((one) => inline(this.#words.of(`class.${one}`)));
    const first = this.#words.of(`class.${leading}`);
    return also.length > 0
      ? this.#words.of('medicine.alsoClass', { class: first, also: this.#words.list(also) })
      : first;
  });
  /** Each drug as it is given in this option, with its labelled dose where one was read: the option's own goes before the drug's. */
  protected readonly drugs = computed(() => {
    const { drugs, doses } = this.option();
    const labels = this.#library.evidence()?.doses ?? [];
    return drugs.map((given) => {
      const own = doses.find(({ drugId }) => drugId === given.drugId) ?? null;
      const label = labels.find(({ drugId }) => drugId === given.drugId) ?? null;
      return {
        id: given.drugId,
        name: this.#drug(given.drugId),
        given: this.#given.of(given),
        labelled: own ?? label,
        reductions: own?.reductions ?? null,
        steps: label?.steps ?? [],
      };
    });
  });
  protected readonly drugIds = computed(() => this.option().drugs.map(({ drugId }) => drugId));
  protected readonly visits = computed(() => this.#optionWords.visits(this.option()));
  protected readonly monitoring = computed(() => {
    const monitoring = this.option().monitoring.map((one) => ({
      ...one,
      what: this.#words.text(one.what),
      when: this.#words.text(one.when),
    }));
    const test = pregnancyTestFor(this.option(), null);
    const asked = test && {
      ...test,
      what: this.#words.of('sheet.pregnancyTest'),
      when: this.#words.of(`sheet.pregnancyTest.${test.possible}`),
    };
    return [
      { key: 'sheet.before', items: [...(asked ? [asked] : []), ...monitoring.filter(({ baseline }) => baseline)] },
      { key: 'sheet.during', items: monitoring.filter(({ baseline }) => !baseline) },
    ].filter(({ items }) => items.length > 0);
  });

  #drug(id: string): string {
    const drug = this.#medicine.index()?.drug(id);
    return drug ? this.#words.text(drug.name) : id;
  }
}
