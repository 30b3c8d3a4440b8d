import { Injectable, inject } from '@angular/core';
import type { Comparison } from '../../../domain/evidence/comparison';
import type { LeadingEndpoint } from '../../../domain/evidence/leading-result';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import {
  type ConcernFigure,
  type ConcernRow,
  hairLossSteps,
  routeSteps,
} from '../../../domain/preference/concern-table';
import { FigureWords } from '../../charts/figure-words';
import { topicOf } from '../../store/talk/concern-topic';
import type { Topic } from '../../../domain/preference/topic';
import { Words } from '../../words/words';
import { type Cell, emptyCell } from './cell';
import { EffectCells } from './effect-cells';
import { LeadCells } from './lead-cells';

/** What matters to the person, as a row of the table. */
export interface ConcernLine {
  id: string;
  name: string;
  /** Its closed topic: then nothing else is told; null: it is open, or has none. */
  closed: Topic | null;
  /** The row of the table that it stands for and that moves up with it; null: none. */
  row: string | null;
  /** What is said in place of figures; null: there may be figures. */
  said: string | null;
  /** By column: a figure, or a plain answer. */
  cells: (Cell | string)[];
}

const leads = { PFS: 'growth', ORR: 'shrinking', OS: 'survival' } as const satisfies Record<LeadingEndpoint, string>;
/** The person's concerns as rows of the table, with the same cells as the rows that they stand for. */
@Injectable({ providedIn: 'root' })
export class ConcernLines {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #lead = inject(LeadCells);
  readonly #effects = inject(EffectCells);

  of(
    row: ConcernRow,
    comparison: Comparison,
    opened: Readonly<Record<Topic, string | null>>,
    scale: Scale,
  ): ConcernLine {
    const { concern } = row;
    const topic = topicOf(concern);
    const closed = topic !== null && opened[topic] === null ? topic : null;
    const line = { id: concern.id, name: this.#words.text(concern.name), closed, row: null, said: null, cells: [] };
    if (closed) return line;
    const { measure } = concern;
    switch (measure.kind) {
      case 'talk':
        return { ...line, said: this.#words.of('compare.mattersTalk') };
      case 'endpoint': {
        const key = leads[measure.endpoint];
        return {
          ...line,
          row: key,
          cells: comparison.columns.map((column) => this.#lead.of(column, column[key], scale)),
        };
      }
      case 'effect': {
        if (row.estimate === 'hairLoss') return { ...line, cells: row.figures.map(({ value }) => this.#hair(value)) };
        const found = measure.effects.flatMap(
          (id) => comparison.effects.find(({ effect }) => effect.id === id) ?? [],
        )[0];
        if (!found) return { ...line, said: this.#words.of('compare.mattersNone') };
        const cells = comparison.columns.flatMap((column, i) => {
          const own = found.figures[i];
          return own ? [this.#effects.of(column, found.effect, own, scale)] : [];
        });
        return { ...line, row: found.effect.id, cells };
      }
      case 'seriousEvents':
        return { ...line, cells: row.figures.map((figure) => this.#serious(figure, line.name, scale)) };
      case 'careDays':
        return { ...line, cells: row.figures.map((figure) => this.#days(row, figure)) };
      case 'route':
        return {
          ...line,
          cells: row.figures.map(({ value }) => this.#words.of(`compare.route.${routeSteps[value ?? 0] ?? 'none'}`)),
        };
    }
  }

  #days({ estimate }: ConcernRow, { value, asNeeded }: ConcernFigure): Cell | string {
    if (asNeeded) return this.#words.of('compare.asNeeded');
    if (value === null) return emptyCell('harm', this.#words.of('compare.noDays'));
    return estimate === 'visits'
      ? `${this.#words.count('matters.plain.visits', value)} (${this.#words.of('compare.estimated')})`
      : this.#words.count('compare.careDays', value);
  }

  #hair(value: number | null): string {
    return this.#words.of(`compare.hair.${hairLossSteps[value ?? -1] ?? 'not-reported'}`);
  }

  #serious({ outcome }: ConcernFigure, name: string, scale: Scale): Cell {
    if (outcome?.kind !== 'frequency') {
      return emptyCell('harm', outcome ? this.#figures.absentOf(outcome) : this.#figures.absent('noStudy'));
    }
    const figure = shownFigure(outcome, scale);
    return {
      ...emptyCell('harm', ''),
      figure,
      number: this.#figures.number(figure),
      unit: this.#figures.unit(figure),
      notes: [this.#figures.shortInterval(figure.interval)],
      source: { sourceId: outcome.sourceId, checked: outcome.checked, about: name },
      recalled: outcome.checked === null,
    };
  }
}
