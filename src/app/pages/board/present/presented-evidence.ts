import { Injectable, inject } from '@angular/core';
import type { SlideOption } from '../../../../domain/board/case-slide';
import type { ComparedOption, Comparison } from '../../../../domain/evidence/comparison';
import { shownFigure } from '../../../../domain/evidence/shown-figure';
import type { Stance } from '../../../../domain/treatment/option';
import { FigureWords } from '../../../charts/figure-words';
import { speaksOfSurvival } from '../../../parts/fact/speaks-of-survival';
import { strengthIn } from '../../../parts/option/strength-words';
import { shortCitation } from '../../../parts/source/citation';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { inline } from '../../../words/inline';
import { Words } from '../../../words/words';

export interface SaidStatement {
  body: string;
  /** "ESMO 2024". */
  name: string;
  stance: Stance;
  /** In the body's own grades; empty: it gives none. */
  strength: string;
}

export interface SaidEvidence {
  id: string;
  name: string;
  /** "EMERALD, 2022, 478 people"; null: no study is held. */
  study: string | null;
  /** Who took part. */
  who: string;
  /** Figures with interval, ratio and source. */
  figures: readonly string[];
  statements: readonly SaidStatement[];
}

/** What stands behind each option of a slide: its study with figures and source, and what bodies say of it; only what was read at its source. */
@Injectable({ providedIn: 'root' })
export class PresentedEvidence {
  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  of(options: readonly SlideOption[], { columns }: Comparison): SaidEvidence[] {
    return columns.map((column) => {
      const { option } = column.finding;
      const statements = options.find(({ finding }) => finding.option.id === option.id)?.statements ?? [];
      const who = column.place ? this.#words.text(column.place.trial.population) : '';
      return {
        id: option.id,
        name: this.#words.text(option.name),
        study: this.#study(column),
        who: speaksOfSurvival(who) ? '' : who,
        figures: this.#said(column),
        statements: statements
          .filter(({ checked }) => checked !== null)
          .map(({ body, year, stance, strength }) => ({
            body,
            name: year === null ? body : `${body} ${year}`,
            stance,
            strength: strength === null ? '' : strengthIn(this.#words.language(), strength),
          })),
      };
    });
  }

  #study({ place }: ComparedOption): string | null {
    if (!place) return null;
    const { name, year, n } = place.trial;
    const people = this.#words.of('present.people', { count: this.#words.number(n) });
    return [this.#words.text(name), year, people].filter((part) => part !== null).join(', ');
  }

  #said({ growth, shrinking }: ComparedOption): string[] {
    return [growth, shrinking].flatMap(({ outcome, result, other, endpoint }) => {
      const figure = shownFigure(outcome, { outOf: 100, precision: 'exact' });
      if (!figure || !result) return [];
      const against = other && shownFigure(other.outcome, { outOf: 100, precision: 'exact' });
      const { hazardRatio } = result;
      const two = (value: number) => this.#words.number(value, 2, true);
      const ratio =
        hazardRatio &&
        (hazardRatio.ci95
          ? this.#words.of('compare.hr', {
              value: two(hazardRatio.value),
              low: two(hazardRatio.ci95[0]),
              high: two(hazardRatio.ci95[1]),
            })
          : this.#words.of('compare.hrAlone', { value: two(hazardRatio.value) }));
      const source = this.#library.evidence()?.sources.find(({ id }) => id === result.sourceId);
      const name = this.#words.of(endpoint === 'PFS' ? 'compare.growth' : 'compare.shrinking');
      const parts = [
        `${name}: ${this.#figures.whole(figure)}`,
        this.#figures.shortInterval(figure.interval),
        other && against
          ? this.#words.of('compare.other', {
              figure: this.#figures.whole(against),
              arm: inline(this.#words.text(other.arm.label)),
            })
          : null,
        ratio,
        source ? `[${shortCitation(source)}]` : null,
      ];
      return [parts.filter(Boolean).join(', ').replace(', [', ' [')];
    });
  }
}
