import { Component, computed, inject, input, linkedSignal, output, resource } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import type { ConcernRow } from '../../../domain/preference/concern-table';
import { type Robustness, robustnessInput, type WeightUse } from '../../../domain/preference/robustness-input';
import { fewestDraws, type SmaaResult } from '../../../domain/preference/smaa';
import type { Weighing } from '../../../domain/preference/weighing';
import { ChartTwins } from '../../charts/chart-twins';
import { type RankBar, RankBars } from '../../charts/rank-bars';
import { Notice } from '../../ui/notice/notice';
import { SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { RobustnessRun } from './robustness-run';

export const weightUses = ['ordered', 'around', 'free'] as const satisfies readonly WeightUse[];

/** The same numbers for everyone who looks: a seed is part of the question. */
const SEED = 1;

interface Answer {
  robustness: Robustness;
  result: SmaaResult;
}

/** For professionals: how often each option would come first if figures and weights vary within what is known. */
@Component({
  selector: 'tandem-robustness-view',
  imports: [ChartTwins, Notice, RankBars, SegmentedPick, WordsPipe],
  templateUrl: './robustness-view.html',
  styleUrl: './robustness-view.scss',
})
export class RobustnessView {
  readonly weighing = input.required<Weighing>();
  /** Rows whose topic is open. */
  readonly rows = input.required<readonly ConcernRow[]>();
  readonly comparison = input.required<Comparison>();
  readonly use = input.required<WeightUse>();
  readonly useChosen = output<WeightUse>();

  protected readonly words = inject(Words);
  readonly #run = inject(RobustnessRun);

  protected readonly uses = computed(() =>
    weightUses.map((value) => ({ value, word: this.words.of(`matters.robust.use.${value}`) })),
  );
  /** Whether figures of different trials were opened on purpose; other options ask again. */
  protected readonly accepted = linkedSignal<Comparison, boolean>({
    source: this.comparison,
    computation: () => false,
  });
  protected readonly input = computed(() =>
    robustnessInput(
      this.weighing(),
      this.rows(),
      new Map(this.comparison().columns.map(({ finding }) => [finding.option.id, finding.status])),
      { seed: SEED, draws: fewestDraws, use: this.use(), acceptUnanchored: this.accepted() },
    ),
  );
  protected readonly refusal = computed(() => {
    const asked = this.input();
    if (typeof asked !== 'string') return null;
    const open = new Set(this.rows().map(({ concern }) => concern.id));
    const waits = Object.keys(this.weighing().points).some((id) => !open.has(id));
    return asked === 'noConcern' && waits ? 'closed' : asked;
  });
  protected readonly answer = resource({
    params: () => {
      const asked = this.input();
      return typeof asked === 'string' ? undefined : asked;
    },
    loader: async ({ params, abortSignal }) => ({
      robustness: params,
      result: await this.#run.of(params.asked, abortSignal),
    }),
  });
  /** The last answer stands until the next one comes, for the same options. */
  readonly #last = linkedSignal<{ of: Comparison; answer: Answer | null }, Answer | null>({
    source: () => ({ of: this.comparison(), answer: this.answer.hasValue() ? this.answer.value() : null }),
    computation: ({ of, answer }, before) => answer ?? (before?.source.of === of ? before.value : null),
  });
  protected readonly result = computed(() => {
    const last = this.#last();
    return last && this.#told(last);
  });

  protected choose(value: string | null): void {
    const use = weightUses.find((one) => one === value);
    if (use) this.useChosen.emit(use);
  }

  #told({ robustness, result: { standings, excluded, favourite, draws, seed } }: Answer) {
    const { criteria } = robustness.asked;
    const share = (value: number) => this.words.number(value * 100, 0);
    const places = standings.map((_, rank) => this.words.of('matters.robust.place', { place: rank + 1 }));
    return {
      lead:
        favourite === null
          ? this.words.of('matters.robust.noFavourite')
          : this.words.of('matters.robust.favourite', {
              option: this.#option(favourite),
              share: share(standings.find(({ id }) => id === favourite)?.ranks[0] ?? 0),
            }),
      made: this.words.of('matters.robust.made', { draws: this.words.number(draws), seed }),
      bars: standings.map(({ id, ranks }): RankBar => ({
        name: this.#option(id),
        ranks,
        words: ranks.map((value, rank) => `${places[rank] ?? ''}: ${share(value)} %`),
      })),
      heads: [this.words.of('compare.option'), ...places, this.words.of('matters.robust.confidence')],
      table: standings.map(({ id, ranks, confidence }) => [
        this.#option(id),
        ...ranks.map((value) => `${share(value)} %`),
        confidence === null ? this.words.of('matters.robust.never') : `${share(confidence)} %`,
      ]),
      sentences: standings.map(({ id, ranks }) =>
        this.words.of('matters.robust.sentence', { option: this.#option(id), share: share(ranks[0] ?? 0) }),
      ),
      central: {
        heads: criteria.map(({ id }) => this.#concern(id)),
        rows: standings.map(({ id, centralWeights }) => ({
          name: this.#option(id),
          cells: centralWeights ? centralWeights.map((weight) => `${share(weight)} %`) : null,
        })),
      },
      leftOut: robustness.leftOut.map(({ id, why }) =>
        this.words.of(`matters.robust.leftOut.${why}`, { concern: this.#concern(id) }),
      ),
      excluded: excluded.map(({ id, reason }) =>
        reason === 'noFigure' || reason === 'notWeighed'
          ? this.words.of(`matters.robust.${reason}`, { option: this.#option(id) })
          : this.words.of('matters.robust.out', {
              option: this.#option(id),
              status: this.words.of(`status.${reason}`),
            }),
      ),
    };
  }

  #option(id: string): string {
    const option = this.comparison().columns.find(({ finding }) => finding.option.id === id)?.finding.option;
    return option ? this.words.text(option.name) : id;
  }

  #concern(id: string): string {
    const row = this.rows().find(({ concern }) => concern.id === id);
    return row ? this.words.text(row.concern.name) : id;
  }
}
