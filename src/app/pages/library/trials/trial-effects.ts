import { Injectable, inject } from '@angular/core';
import { type Outcome, type Severity, sideEffectOf } from '../../../../domain/evidence/outcome';
import { shownFigure, type ShownPeople } from '../../../../domain/evidence/shown-figure';
import type { SideEffect } from '../../../../domain/evidence/side-effect';
import type { AdverseEventRow, Trial, TrialArm } from '../../../../domain/evidence/trial';
import type { ArmDots, ArmsRow } from '../../../charts/arm-dots';
import { FigureWords } from '../../../charts/figure-words';
import { Words } from '../../../words/words';
import { libraryScale } from './result-words';

/** A side effect of a trial with its own row. */
export interface EffectOfTrial {
  row: AdverseEventRow;
  name: string;
  arms: ArmsRow;
  sentence: string;
}

/** The side effects of one trial in every arm that reports any, most frequent first. */
@Injectable({ providedIn: 'root' })
export class TrialEffects {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);

  /** Arms of which a side effect is reported, in the trial's order. */
  arms({ arms, adverseEvents }: Trial): TrialArm[] {
    return arms.filter(({ id }) =>
      adverseEvents.some(({ arms: read }) => (read[id]?.anyGrade ?? read[id]?.grade3plus ?? null) !== null),
    );
  }

  of(trial: Trial, effects: readonly SideEffect[]): EffectOfTrial[] {
    const arms = this.arms(trial);
    const names = new Map(effects.map(({ id, name }) => [id, name]));
    return trial.adverseEvents
      .map((row): EffectOfTrial => {
        const known = names.get(row.effect);
        const name = known ? this.#words.text(known) : row.term;
        const dots = arms.map((arm) => this.#dots(trial, row, arm));
        return { row, name, arms: { label: name, arms: dots }, sentence: this.#sentence(name, arms, dots) };
      })
      .sort((a, b) => most(b) - most(a));
  }

  #dots(trial: Trial, row: AdverseEventRow, arm: TrialArm): ArmDots {
    const people = (severity: Severity) => shown(sideEffectOf(trial, row, arm, severity));
    return {
      any: people('anyGrade'),
      severe: people('grade3plus'),
      recalled: (row.arms[arm.id]?.checked ?? null) === null,
    };
  }

  #sentence(name: string, arms: readonly TrialArm[], dots: readonly ArmDots[]): string {
    const figure = (one: ShownPeople | null) => (one ? this.#figures.whole(one) : this.#figures.absent('notInStudy'));
    return this.#words.of('effects.sentence', {
      effect: name,
      arms: dots
        .map(({ any, severe, recalled }, i) => {
          const arm = arms[i];
          const said = this.#words.of('effects.ofArm', {
            arm: arm ? this.#words.text(arm.label) : '',
            any: figure(any),
            severe: figure(severe),
          });
          return recalled && (any ?? severe) ? `${said} (${this.#words.of('figure.recalled')})` : said;
        })
        .join('; '),
    });
  }
}

const shown = (outcome: Outcome): ShownPeople | null =>
  outcome.kind === 'frequency' ? shownFigure(outcome, libraryScale) : null;

const most = ({ arms: { arms } }: EffectOfTrial) =>
  Math.max(...arms.map(({ any, severe }) => any?.value ?? severe?.value ?? -1));
