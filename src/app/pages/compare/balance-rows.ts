import { Injectable, inject } from '@angular/core';
import type { BalanceArm, BalancePanel, BenefitMeasure, HarmMeasure } from '../../../domain/evidence/balance';
import type { SideEffect } from '../../../domain/evidence/side-effect';
import { type Scale, type ShownPeople, shownFigure } from '../../../domain/evidence/shown-figure';
import type { BalanceRow } from '../../charts/balance-chart';
import { FigureWords } from '../../charts/figure-words';
import { Words } from '../../words/words';
import { EffectCells } from './effect-cells';
import { LeadCells } from './lead-cells';
import { PeopleWords } from './people-words';

/** What the balance of one trial says in words: its axes, its rows and a sentence for each arm. */
@Injectable({ providedIn: 'root' })
export class BalanceRows {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #effects = inject(EffectCells);
  readonly #lead = inject(LeadCells);
  readonly #people = inject(PeopleWords);

  benefitName(benefit: BenefitMeasure): string {
    return benefit.kind === 'shrinking'
      ? this.#words.of('balance.shrank')
      : this.#words.of('balance.free', { months: benefit.months });
  }

  harmName(harm: HarmMeasure, effects: readonly SideEffect[], scale: Scale): string {
    const effect = harm.kind === 'effect' ? effects.find(({ id }) => id === harm.effectId) : undefined;
    return effect
      ? this.#words.of('balance.effect', { effect: this.#effects.name(effect, scale) })
      : this.#words.of('balance.anySevere');
  }

  rows({ arms }: BalancePanel, benefit: BenefitMeasure, scale: Scale): BalanceRow[] {
    return arms.map(({ arm, column, benefit: gave, harm: cost }) => ({
      name: this.#words.text(column ? column.finding.option.name : arm.label),
      own: column !== null,
      benefit: people(gave, scale),
      harm: people(cost, scale),
      absent: {
        benefit:
          benefit.kind === 'withoutGrowth' ? this.#lead.absentAt(benefit.months, gave) : this.#figures.absentOf(gave),
        harm: this.#figures.absentOf(cost),
      },
    }));
  }

  /** Both framings of both sides, an arm a sentence; what is not reported is said. */
  sentences(rows: readonly BalanceRow[], study: string, names: { benefit: string; harm: string }): string[] {
    return rows.map((row) =>
      this.#words.of('balance.sentence', {
        name: row.name,
        study,
        benefit: this.#side(names.benefit, row.benefit, row.absent.benefit),
        harm: this.#side(names.harm, row.harm, row.absent.harm),
      }),
    );
  }

  /** Among whom the benefit is counted: other people than the side effects. */
  among({ result }: BalancePanel, scale: Scale): string {
    return result ? this.#words.of('balance.among', { people: this.#people.of(result, scale) }) : '';
  }

  #side(name: string, figure: ShownPeople | null, absent: string): string {
    if (!figure) return this.#words.of('balance.sideAbsent', { name, absent });
    return this.#words.of('balance.side', {
      name,
      value: this.#figures.number(figure),
      outOf: this.#words.number(figure.outOf),
      without: this.#words.number(figure.without, 1),
    });
  }
}

const people = (outcome: BalanceArm['benefit'], scale: Scale): ShownPeople | null =>
  outcome.kind === 'frequency' ? shownFigure(outcome, scale) : null;
