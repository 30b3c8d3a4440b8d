import { Injectable, inject } from '@angular/core';
import {
  type ComparedOption,
  type Comparison,
  type EffectRow,
  compare,
  outOfShown,
  supportiveCareAlone,
} from '../../../../domain/evidence/comparison';
import type { LeadingResult } from '../../../../domain/evidence/leading-result';
import type { Outcome } from '../../../../domain/evidence/outcome';
import { type Scale, type ShownFigure, shownFigure } from '../../../../domain/evidence/shown-figure';
import { FigureWords } from '../../../charts/figure-words';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { capital, inline } from '../../../words/inline';
import { Words } from '../../../words/words';
import type { PresentedCase } from './presented-cases';

/** Side effects that a room takes in beside growth and shrinking. */
const mostEffects = 4;

export interface SaidCell {
  /** "13.2 months", "35 of 100", or why there is none. */
  figure: string;
  told: boolean;
  /** The other group of the study, or how many had it severely; empty: not told. */
  beside: string;
  /** Length of its bar in per cent; null: no people are counted. */
  bar: number | null;
}

export interface SaidRow {
  name: string;
  look: 'benefit' | 'harm';
  cells: readonly SaidCell[];
}

export interface SaidComparison {
  columns: readonly { id: string; name: string; study: string }[];
  rows: readonly SaidRow[];
  /** Options of the case whose studies tell none of these figures, named under the table. */
  without: string;
  /** Whether one may read across. */
  band: string;
  /** Side effects that the studies tell and the screen does not; 0: none. */
  moreEffects: number;
}

/** The options of a slide side by side, as far as it was read at its source: growth, shrinking and side effects, never how long people live. */
@Injectable({ providedIn: 'root' })
export class PresentedComparison {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  /** null: the evidence is not loaded. */
  of({ slide, consultation }: PresentedCase): Comparison | null {
    const evidence = this.#library.evidence();
    const findings = slide.options
      .map(({ finding }) => finding)
      .filter(({ option }) => option.id !== supportiveCareAlone);
    return evidence && compare(findings, evidence, true, consultation.picture);
  }

  said(comparison: Comparison): SaidComparison {
    const effects = comparison.effects.slice(0, mostEffects);
    const scale: Scale = { outOf: outOfShown(comparison, effects), precision: 'exact' };
    const lead = (name: string, of: (column: ComparedOption) => LeadingResult): SaidRow => ({
      name,
      look: 'benefit',
      cells: comparison.columns.map((column) => this.#lead(of(column), scale)),
    });
    const rows = [
      lead(this.#words.of('compare.growth'), ({ growth }) => growth),
      lead(this.#words.of('compare.shrinking'), ({ shrinking }) => shrinking),
      ...effects.map((row) => this.#effect(row, scale)),
    ];
    const columns = comparison.columns.map(({ finding: { option }, place }) => ({
      id: option.id,
      name: this.#words.text(option.name),
      study: place ? this.#words.text(place.trial.name) : this.#figures.absent('noStudy'),
    }));
    // A column that is empty would take its room from those that tell something.
    const tells = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.told === true));
    const isTold = (_: unknown, at: number) => tells[at] === true;
    return {
      columns: columns.filter(isTold),
      rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isTold) })),
      without: columns
        .filter((_, at) => tells[at] !== true)
        .map(({ name }) => name)
        .join(' · '),
      band: this.#band(withColumns(comparison, comparison.columns.filter(isTold))),
      moreEffects: comparison.effects.length - effects.length,
    };
  }

  #lead({ outcome, other }: LeadingResult, scale: Scale): SaidCell {
    const against = other && shownFigure(other.outcome, scale);
    const arm = other ? inline(this.#words.text(other.arm.label)) : '';
    return {
      ...this.#cell(outcome, scale),
      beside: against ? this.#words.of('compare.other', { figure: this.#figures.number(against), arm }) : '',
    };
  }

  #effect({ effect, figures }: EffectRow, scale: Scale): SaidRow {
    return {
      name: capital(this.#words.text(effect.name)),
      look: 'harm',
      cells: figures.map(({ any, severe }) => {
        const grave = severe.kind === 'frequency' ? shownFigure(severe, scale) : null;
        const cell = this.#cell(any, scale);
        if (!grave) return cell;
        if (!cell.told)
          return { ...cell, figure: this.#words.of('compare.severeOnly', { number: this.#figures.whole(grave) }) };
        return { ...cell, beside: this.#words.of('compare.severe', { number: this.#figures.whole(grave) }) };
      }),
    };
  }

  #cell(outcome: Outcome, scale: Scale): SaidCell {
    const figure = shownFigure(outcome, scale);
    return {
      figure: figure ? this.#figures.whole(figure) : this.#figures.absentOf(outcome),
      told: figure !== null,
      beside: '',
      bar: barOf(figure),
    };
  }

  #band({ studies, columns, headToHead }: Comparison): string {
    if (studies.length === 0) return this.#words.of('compare.band.none');
    if (studies.length === 1 && columns.length > 1) return this.#words.of('compare.band.same');
    const met = headToHead.find(
      ({ first, second, arms }) => first.place?.trial === arms.trial && second.place?.trial === arms.trial,
    );
    if (!met) return this.#words.of(`compare.band.different.${studies.length}`);
    return this.#words.of('compare.band.met.columns', {
      first: this.#words.text(met.first.finding.option.name),
      second: inline(this.#words.text(met.second.finding.option.name)),
      study: this.#words.text(met.arms.trial.name),
    });
  }
}

/** The comparison of some of its columns alone, and of their studies. */
const withColumns = (comparison: Comparison, columns: Comparison['columns']): Comparison => ({
  ...comparison,
  columns,
  studies: [...new Set(columns.flatMap(({ place }) => place?.trial ?? []))],
  headToHead: comparison.headToHead.filter(({ first, second }) => columns.includes(first) && columns.includes(second)),
});

const barOf = (figure: ShownFigure | null): number | null =>
  figure?.kind === 'people' ? (100 * figure.value) / figure.outOf : null;
