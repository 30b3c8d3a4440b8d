import { Injectable, inject } from '@angular/core';
import type { ComparedOption, EffectFigures, EffectRow } from '../../../domain/evidence/comparison';
import { heldEffects } from '../../../domain/evidence/held-effects';
import { otherArm } from '../../../domain/evidence/leading-result';
import { type Outcome, checkedOnly } from '../../../domain/evidence/outcome';
import { severeEventsOf } from '../../../domain/evidence/serious-events';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import type { SideEffect } from '../../../domain/evidence/side-effect';
import { FigureWords } from '../../charts/figure-words';
import { inline } from '../../words/inline';
import { Words } from '../../words/words';
import { type Cell, type CellSource, emptyCell } from './cell';
import { EffectCells } from './effect-cells';

/** Side effects of the short list: the most frequent, and those most often severe. */
const FREQUENT = 5;
const SEVERE = 3;

/** Side effects under one title, with where they were read. */
export interface ShortList {
  title: string;
  lines: string[];
  sources: CellSource[];
}

const percentOf = (outcome: Outcome | undefined) => (outcome?.kind === 'frequency' ? outcome.percent : 0);

/** What an option cost as a whole: any severe side effect, the short list, and why there is nothing to tell. */
@Injectable({ providedIn: 'root' })
export class HarmWords {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #effects = inject(EffectCells);

  anySevereName(): string {
    return this.#words.of('balance.anySevere');
  }

  /** People with any severe side effect, with the study's other group. */
  anySevere({ place, finding }: ComparedOption, scale: Scale, onlyChecked: boolean): Cell {
    if (!place) return emptyCell('harm', this.#figures.absent('noStudy'));
    const { trial, arm } = place;
    const read = (of: typeof arm) => {
      const outcome = severeEventsOf(trial, of);
      return onlyChecked ? checkedOnly(outcome) : outcome;
    };
    const outcome = read(arm);
    if (outcome.kind !== 'frequency') {
      return emptyCell('harm', this.#figures.absentOf(outcome));
    }
    const figure = shownFigure(outcome, scale);
    const number = this.#figures.number(figure);
    const without = this.#words.number(figure.without, 1);
    const against = otherArm(trial, arm, Object.keys(trial.safety?.arms ?? {}));
    const other = against && { arm: against, figure: shownFigure(read(against), scale) };
    return {
      ...emptyCell('harm', ''),
      figure,
      number,
      unit: this.#figures.unit(figure),
      framing: this.#words.of('compare.bothEffect', { value: number, without }),
      severe: { text: '', count: figure.value },
      other: other?.figure
        ? {
            figure: other.figure,
            text: this.#words.of('compare.otherPlain', {
              arm: inline(this.#words.text(other.arm.label)),
              figure: this.#figures.whole(other.figure),
            }),
          }
        : null,
      source: { sourceId: outcome.sourceId, checked: outcome.checked, about: this.anySevereName() },
      recalled: outcome.checked === null,
      sentences: [
        this.#words.of('compare.sentence.effect', {
          effect: this.anySevereName(),
          option: this.#words.text(finding.option.name),
          study: this.#words.text(trial.name),
          outOf: this.#words.number(figure.outOf),
          value: number,
          without,
        }),
      ],
    };
  }

  /** The most frequent side effects of a column, and those most often severe that are not among them, a line each. */
  shortLists(rows: readonly EffectRow[], column: number, scale: Scale): ShortList[] {
    const own = rows.flatMap(({ effect, figures }) => {
      const of = figures[column];
      return of && (of.any.kind === 'frequency' || of.severe.kind === 'frequency') ? [{ effect, of }] : [];
    });
    const most = (severity: 'any' | 'severe', count: number) =>
      own
        .filter(({ of }) => percentOf(of[severity]) > 0)
        .toSorted((a, b) => percentOf(b.of[severity]) - percentOf(a.of[severity]))
        .slice(0, count);
    const frequent = most('any', FREQUENT);
    const severe = most('severe', SEVERE).filter((one) => !frequent.includes(one));
    return [
      this.#shortList(this.#words.of('compare.list.frequent'), frequent, scale),
      this.#shortList(this.#words.of('compare.list.severe'), severe, scale),
    ].filter(({ lines }) => lines.length > 0);
  }

  #shortList(title: string, listed: readonly { effect: SideEffect; of: EffectFigures }[], scale: Scale): ShortList {
    const lines = listed.map(({ effect, of: { any, severe } }) => {
      const name = this.#effects.name(effect, scale);
      const grave = severe.kind === 'frequency' ? shownFigure(severe, scale) : null;
      if (any.kind !== 'frequency') {
        return this.#words.of('compare.listSevere', { effect: name, severe: grave ? this.#figures.whole(grave) : '' });
      }
      const whole = this.#figures.whole(shownFigure(any, scale));
      return grave
        ? this.#words.of('compare.listBoth', { effect: name, any: whole, severe: this.#figures.number(grave) })
        : this.#words.of('compare.listAny', { effect: name, any: whole });
    });
    const sources = new Map<string, CellSource>();
    for (const { of } of listed) {
      const read = of.any.kind === 'frequency' ? of.any : of.severe;
      if (read.kind !== 'frequency') continue;
      sources.set(read.sourceId, { sourceId: read.sourceId, checked: read.checked, about: title });
    }
    return { title, lines, sources: [...sources.values()] };
  }

  /** Why a view that shows checked figures only has no side effect of this study. */
  whyNone({ place }: ComparedOption): 'noStudy' | 'notChecked' | 'notInStudy' {
    if (!place) return 'noStudy';
    const { checked, recalled } = heldEffects(place);
    const severe = severeEventsOf(place.trial, place.arm).kind === 'frequency';
    return checked + recalled > 0 || severe ? 'notChecked' : 'notInStudy';
  }

  /**
   * What else of a column's study is held than what stands: side effects that were not checked, none at all, or nothing to say where
   * more can be asked for.
   * @param told single side effects of the study that stand here
   */
  rest({ place }: ComparedOption, told: number, onlyChecked: boolean): string {
    if (!place) return '';
    const { checked, recalled } = heldEffects(place);
    if (onlyChecked && recalled > 0) {
      return this.#words.count(told > 0 ? 'compare.rest.more' : 'compare.rest.alone', recalled);
    }
    const held = onlyChecked ? checked : checked + recalled;
    return held <= told ? this.#words.of(told > 0 ? 'compare.rest.none' : 'compare.rest.noneAtAll') : '';
  }
}
