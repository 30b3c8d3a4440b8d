import { Component, computed, inject, input, output } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import { type ConcernFigure, type ConcernRow, hasNoFigure } from '../../../domain/preference/concern-table';
import { swingWeights, type Weighing } from '../../../domain/preference/weighing';
import { FigureWords } from '../../charts/figure-words';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import type { Matter } from './matter';
import { RangeWords } from './range-words';

/** For professionals: what matters as rows with the published figures, the range and the weight. */
@Component({
  selector: 'tandem-figure-table',
  imports: [SourceLink, TextPipe, WordsPipe],
  templateUrl: './figure-table.html',
  styleUrl: './figure-table.scss',
})
export class FigureTable {
  readonly matters = input.required<readonly Matter[]>();
  readonly weighing = input.required<Weighing>();
  readonly comparison = input.required<Comparison>();
  readonly scale = input.required<Scale>();
  readonly toggled = output<Topic>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #ranges = inject(RangeWords);

  protected readonly options = computed(() => this.comparison().columns.map(({ finding }) => finding.option));
  protected readonly rows = computed(() => {
    const open = this.matters().flatMap(({ closed, row }) => (closed ? [] : row));
    // One alone is held against nothing.
    const given = Object.keys(this.weighing().points);
    const { weights } = swingWeights(this.weighing(), open);
    return this.matters().map((matter) => {
      const { row, closed } = matter;
      const { id, measure } = row.concern;
      const weight = weights.find((one) => one.id === id)?.weight;
      const points = given.length > 1 ? this.weighing().points[id] : undefined;
      return {
        ...matter,
        name: this.#words.text(row.concern.name),
        what: this.#words.text(row.concern.what),
        // What the person said is no figure of the topic; its share hangs on the ranges, which only open topics tell.
        weighed:
          points === undefined
            ? null
            : { points, share: weight === undefined ? null : this.#words.number(weight * 100, 0) },
        noFigure: hasNoFigure(row),
        talk: measure.kind === 'talk',
        estimated: !closed && row.estimate !== null,
        apart: !closed && row.guard === 'severalTrials',
        cells: closed ? [] : row.figures.map((figure) => this.#cell(row, figure)),
      };
    });
  });

  /** Topics that are open and can be closed again. */
  protected readonly openTopics = computed(() => [
    ...new Set(this.matters().flatMap(({ topic, closed }) => (topic && !closed ? topic : []))),
  ]);

  #cell(row: ConcernRow, figure: ConcernFigure) {
    const { outcome } = figure;
    const said = this.#ranges.value(row, figure, this.comparison(), this.scale());
    const shown = outcome && shownFigure(outcome, this.scale());
    const reported = outcome && outcome.kind !== 'notReported' ? outcome : null;
    const absent = outcome
      ? outcome.kind === 'notReported'
        ? this.#figures.absent(outcome.why)
        : shown && this.#figures.whole(shown)
      : this.#words.of(absentKey(row, figure));
    const option = this.options().find(({ id }) => id === figure.optionId);
    return {
      option: option?.name ?? { en: figure.optionId, es: figure.optionId },
      text: said,
      absent: absent ?? '',
      interval: shown ? this.#figures.shortInterval(shown.interval) : '',
      source: reported && { sourceId: reported.sourceId, checked: reported.checked },
      recalled: reported !== null && reported.checked === null,
    };
  }
}

function absentKey({ concern, estimate }: ConcernRow, { asNeeded }: ConcernFigure): string {
  if (asNeeded) return 'compare.asNeeded';
  return concern.measure.kind === 'careDays' && estimate === null ? 'compare.noDays' : 'figure.absent.noStudy';
}
