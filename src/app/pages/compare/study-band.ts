import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import {
  type ComparedOption,
  type Comparison,
  type StudyTopic,
  comparedWith,
  countedAmong,
} from '../../../domain/evidence/comparison';
import type { DifferenceTopic } from '../../../domain/evidence/comparison-differences';
import { columnDifferences } from '../../../domain/evidence/pair-levels';
import { talkFeature } from '../../store/talk/talk.feature';
import { inline } from '../../words/inline';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DifferenceWords } from './difference-words';
import { TrialsPeople } from './trials-people';

/** Said of every comparison in rows of its own. */
const told: readonly DifferenceTopic[] = ['reader', 'followUp', 'year'];

/** Says directly above the first figure that the studies differ, and in what. It stands from the first day, topics open or not. */
@Component({
  selector: 'tandem-study-band',
  imports: [Disclosure, Icon, TextPipe, WordsPipe],
  templateUrl: './study-band.html',
  styleUrl: './study-band.scss',
})
export class StudyBand {
  readonly comparison = input.required<Comparison>();
  readonly together = input(false);
  /** Whether each study has a panel of its own, not a column. */
  readonly panels = input(false);
  /** Whether what met in one study is shown below. */
  readonly meetingShown = input(false);
  /** Whether pictures of 100 people stand below. */
  readonly pictures = input(false);
  /** Whether each panel below is drawn on a scale of its own. */
  readonly ownScales = input(false);

  readonly #words = inject(Words);
  readonly #people = inject(TrialsPeople);
  readonly #differences = inject(DifferenceWords);
  readonly #talk = inject(Store).selectSignal(talkFeature.selectOpened);

  protected readonly lead = computed(() => {
    const count = this.comparison().studies.length;
    if (count === 0) return this.#words.of('compare.band.none');
    if (count === 1 && this.columns().length > 1) {
      return this.#words.of(this.together() ? 'compare.band.plain.same' : 'compare.band.same');
    }
    const [met] = this.comparison().headToHead.filter(
      ({ first, second, arms }) => first.place?.trial === arms.trial && second.place?.trial === arms.trial,
    );
    if (met && !this.together()) {
      return this.#words.of(`compare.band.met.${this.panels() ? 'panels' : 'columns'}`, {
        first: this.#words.text(met.first.finding.option.name),
        second: inline(this.#words.text(met.second.finding.option.name)),
        study: this.#words.text(met.arms.trial.name),
      });
    }
    if (!this.together()) return this.#words.of(`compare.band.${this.panels() ? 'panels' : 'different'}.${count}`);
    if (count === 1) return this.#words.of('compare.band.plain.1');
    if (this.comparison().headToHead.length === 0) return this.#words.of('compare.band.plain.other');
    return this.#words.of(`compare.band.plain.${this.meetingShown() ? 'metBelow' : 'met'}`);
  });
  protected readonly rest = computed(() => {
    const { studies } = this.comparison();
    if (studies.length === 0) return [];
    if (!this.together()) {
      return studies.length > 1 ? ['compare.band.why', ...this.#scales()].map((key) => this.#words.of(key)) : [];
    }
    return [
      ...(this.#talk().response === null ? [] : ['compare.band.growth']),
      ...(this.pictures() ? ['compare.band.picture'] : []),
      ...this.#scales(),
    ].map((key) => this.#words.of(key));
  });
  protected readonly columns = computed(() => this.comparison().columns.filter(({ place }) => place));
  /** Who took part and how they were treated before first, then how it was counted, and when. */
  protected readonly rows = computed(() => [
    ...columnDifferences(this.comparison(), this.#people.of)
      .filter(({ topic }) => !told.includes(topic))
      .map(({ topic, values }) => ({
        topic: this.#words.of(`compare.differs.${topic}`),
        cells: values.map((value, i) =>
          this.#differences.ofStudy(topic, value, this.columns()[i]?.place?.trial, this.together()),
        ),
      })),
    ...this.comparison().differs.map((topic) => ({
      topic: this.#words.of(`compare.differs.${topic}`),
      cells: this.columns().map((column) => this.#cell(topic, column)),
    })),
  ]);

  readonly #scales = () => (this.ownScales() && this.comparison().studies.length > 1 ? ['compare.band.scales'] : []);

  #cell(topic: StudyTopic, { place, growth, shrinking }: ComparedOption): string {
    const none = this.#words.of('figure.absent.notInStudy');
    if (!place) return none;
    const { trial } = place;
    const { assessedBy = null, medianFollowUpMonths = null } = growth.result ?? {};
    switch (topic) {
      case 'people':
        return this.#words.text(this.together() ? trial.plainPopulation : trial.population);
      case 'counted': {
        const among = countedAmong(shrinking);
        return among === null ? none : this.#words.of(`compare.counted.${among}`);
      }
      case 'control': {
        const other = comparedWith(place, growth);
        return other ? this.#words.text(other.label) : this.#words.of('compare.oneGroup');
      }
      case 'reader': {
        const key = `compare.reader.${assessedBy ?? ''}`;
        return this.#words.has(key) ? this.#words.of(key) : (assessedBy ?? none);
      }
      case 'followUp':
        return medianFollowUpMonths === null ? none : this.#words.number(medianFollowUpMonths, 1);
      case 'year':
        return trial.year === null ? none : String(trial.year);
      case 'size':
        return this.#words.number(trial.n);
    }
  }
}
