import { Component, computed, inject, input } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import type { Contrast, IndirectComparison } from '../../../domain/evidence/indirect-comparison';
import { type ApartPair, apartPairs } from '../../../domain/evidence/pair-levels';
import { RatioDrawing } from '../../charts/ratio-drawing';
import { inline } from '../../words/inline';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { TopicBound } from './topic-bound';
import { TrialsPeople } from './trials-people';

const endpoints = [
  { topic: 'response', endpoint: 'PFS' },
  { topic: 'survival', endpoint: 'OS' },
] as const;

/** Options that did not meet, through a group that both were compared with; where that is refused, why. For professionals only. */
@Component({
  selector: 'tandem-indirect-panel',
  imports: [Disclosure, RatioDrawing, SourceLink, TopicBound, WordsPipe],
  templateUrl: './indirect-panel.html',
  styleUrl: './indirect-panel.scss',
})
export class IndirectPanel {
  readonly comparison = input.required<Comparison>();
  readonly opened = input.required<Record<Topic, string | null>>();

  readonly #words = inject(Words);
  readonly #people = inject(TrialsPeople);

  readonly #pairs = computed(() =>
    endpoints
      .filter(({ topic }) => this.opened()[topic] !== null)
      .flatMap(({ topic, endpoint }) =>
        apartPairs(this.comparison(), endpoint, this.#people.of).map((pair) => ({ ...pair, topic, endpoint })),
      ),
  );
  protected readonly made = computed(() =>
    this.#pairs().flatMap((pair) =>
      pair.level.kind === 'anchored'
        ? [{ topic: pair.topic, ...this.#made(pair, pair.endpoint, pair.level.indirect) }]
        : [],
    ),
  );
  protected readonly refused = computed(() =>
    this.#pairs().flatMap((pair) =>
      pair.level.kind === 'unanchored'
        ? [
            {
              title: `${this.#title(pair)}, ${inline(this.#words.of(`indirect.${pair.endpoint}`))}`,
              why: pair.level.refusals.map((refusal) => this.#words.of(`indirect.refused.${refusal}`)).join('; '),
            },
          ]
        : [],
    ),
  );
  protected readonly heads = computed(() =>
    ['indirect.pair', 'indirect.ratio', 'chart.interval', 'indirect.says'].map((key) => this.#words.of(key)),
  );

  /** The study with its ratio as it was published, so that a reader can redo the sum. */
  #published({ trial, result }: Contrast): string {
    const { hazardRatio } = result;
    if (!hazardRatio) return this.#words.text(trial.name);
    return this.#words.of('indirect.ratioOf', {
      study: this.#words.text(trial.name),
      value: this.#words.number(hazardRatio.value, 3),
    });
  }

  #title({ first, second }: ApartPair): string {
    return this.#words.of('indirect.against', {
      first: this.#words.text(first.finding.option.name),
      second: inline(this.#words.text(second.finding.option.name)),
    });
  }

  #made(pair: ApartPair, endpoint: 'PFS' | 'OS', indirect: IndirectComparison) {
    const two = (value: number) => this.#words.number(value, 2, true);
    const { value, low, high } = indirect.ratio;
    const [own, other] = [pair.first, pair.second].map(({ finding }) => this.#words.text(finding.option.name));
    const says = this.#words.of(indirect.settled ? 'indirect.settled' : 'indirect.open', {
      option: inline((value < 1 ? own : other) ?? ''),
    });
    const studies = this.#words.of('indirect.through', {
      anchor: inline(this.#words.text(indirect.anchors[0].label)),
      first: this.#published(indirect.first),
      second: this.#published(indirect.second),
    });
    const caveats = [indirect.first, indirect.second].flatMap(({ result: { caveat }, trial }) =>
      caveat
        ? [
            this.#words.of('compare.besideOne', {
              population: this.#words.text(trial.name),
              figure: this.#words.text(caveat),
            }),
          ]
        : [],
    );
    const ratio = this.#words.of('compare.hr', { value: two(value), low: two(low), high: two(high) });
    const title = this.#title(pair);
    const heading = `${title}, ${inline(this.#words.of(`indirect.${endpoint}`))}`;
    return {
      heading,
      ratio,
      says,
      studies,
      caveats,
      drawn: { value, ci95: [low, high] as [number, number] },
      table: [[title, two(value), this.#words.of('indirect.interval', { low: two(low), high: two(high) }), says]],
      sentences: [`${heading}: ${ratio}.`, `${says}.`, `${studies}.`, ...caveats, this.#words.of('indirect.weaker')],
      sources: [indirect.first, indirect.second].map(({ result, trial }) => ({
        sourceId: result.sourceId,
        checked: result.checked,
        study: this.#words.text(trial.name),
      })),
    };
  }
}
