import { Injectable, inject } from '@angular/core';
import { type Hazard, byComparison, hazardsOf } from '../../../../domain/evidence/hazard';
import type { Trial, TrialArm, TrialResult } from '../../../../domain/evidence/trial';
import { type RatioAxis, ratioAxis } from '../../../charts/forest-row';
import type { JudgedRow } from '../../../charts/forest-chart';
import { RatioWords } from '../../../charts/ratio-words';
import { Words } from '../../../words/words';
import { ResultWords } from './result-words';

/** One result as its table row and its sentence. */
export interface ResultRow {
  result: TrialResult;
  endpoint: string;
  people: string;
  kind: string;
  /** In the order of the trial's arms; empty: the result says nothing of the arm. */
  arms: string[];
  /** "0.51 (0.40 to 0.64)"; empty: no hazard ratio. */
  ratio: string;
  favours: string;
  p: string;
  landmarks: string[];
  /** First arm less the second; empty: not reported. */
  difference: string;
  followUp: string;
  reader: string;
  sentence: string;
}

/** The hazard ratios of two arms, ready for a forest plot. */
export interface ForestGroup {
  first: string;
  second: string;
  rows: JudgedRow[];
  sentences: string[];
}

/** The results of one trial as drawing, table and sentences, all made of the same words and numbers. */
@Injectable({ providedIn: 'root' })
export class TrialResults {
  readonly #words = inject(Words);
  readonly #ratios = inject(RatioWords);
  readonly #results = inject(ResultWords);

  rows(trial: Trial): ResultRow[] {
    const hazards = new Map(hazardsOf(trial).map((hazard) => [hazard.result, hazard]));
    return trial.results.map((result) => this.#row(trial, result, hazards.get(result) ?? null));
  }

  /** By the arms compared; every group of the trial has the same axis. */
  forests(trial: Trial): { axis: RatioAxis; groups: ForestGroup[] } {
    const hazards = hazardsOf(trial);
    const sentences = new Map(this.rows(trial).map(({ result, sentence }) => [result, sentence]));
    return {
      axis: ratioAxis(hazards),
      groups: byComparison(hazards).map(({ first, second, hazards: held }) => ({
        first: this.#words.text(first.label),
        second: this.#words.text(second.label),
        rows: held.map(({ result, value, ci95, other, favours, settled }): JudgedRow => ({
          label: this.#results.endpoint(result),
          people: this.#results.people(result),
          kind: result.population.kind,
          value,
          ci95,
          other,
          favours,
          settled,
          recalled: result.checked === null,
        })),
        sentences: held.map(({ result }) => sentences.get(result) ?? ''),
      })),
    };
  }

  #row(trial: Trial, result: TrialResult, hazard: Hazard | null): ResultRow {
    const parts = {
      result,
      endpoint: this.#results.endpoint(result),
      people: this.#results.people(result),
      kind: this.#words.of(`population.${result.population.kind}`),
      arms: trial.arms.map((arm) => (arm.id in result.arms ? this.#results.value(trial, result, arm) : '')),
      ratio: hazard ? this.#ratios.whole(hazard.value, hazard.ci95, hazard.other) : '',
      favours: hazard ? this.#favours(hazard) : '',
      p: this.#results.p(result),
      landmarks: this.#results.landmarks(trial, result),
      difference: this.#results.difference(result),
      followUp: this.#results.followUp(result),
      reader: this.#results.reader(result),
    };
    return { ...parts, sentence: this.#sentence(trial, parts, hazard) };
  }

  #favours({ first, second, favours, settled }: Hazard): string {
    return this.#ratios.favours(favours, settled, this.#words.text(first.label), this.#words.text(second.label));
  }

  #sentence(trial: Trial, row: Omit<ResultRow, 'sentence'>, hazard: Hazard | null): string {
    const said = (arm: TrialArm, i: number) => (row.arms[i] ? [`${this.#words.text(arm.label)} ${row.arms[i]}`] : []);
    return [
      this.#words.of('trials.sentence', {
        study: this.#words.text(trial.name),
        endpoint: row.endpoint,
        people: row.people,
        kind: row.kind,
        figures: trial.arms.flatMap(said).join('; '),
      }),
      ...(hazard
        ? [
            this.#words.of('trials.sentenceRatio', {
              first: this.#words.text(hazard.first.label),
              second: this.#words.text(hazard.second.label),
              ratio: row.ratio,
              favours: row.favours,
            }),
          ]
        : []),
      ...row.landmarks.map((landmark) => `${landmark}.`),
      ...(row.difference ? [`${row.difference}.`] : []),
      ...(row.result.checked === null ? [this.#words.of('trials.sentenceRecalled')] : []),
    ].join(' ');
  }
}
