import { Injectable, inject } from '@angular/core';
import { type ComparedOption, supportiveCareAlone } from '../../../domain/evidence/comparison';
import type { LeadingResult } from '../../../domain/evidence/leading-result';
import { type Outcome, checkedOnly, landmarkOf } from '../../../domain/evidence/outcome';
import { type Scale, shownFigure } from '../../../domain/evidence/shown-figure';
import type { Trial, TrialArm, TrialResult } from '../../../domain/evidence/trial';
import { FigureWords } from '../../charts/figure-words';
import { inline } from '../../words/inline';
import { Words } from '../../words/words';
import { type Cell, type CellSource, emptyCell } from './cell';
import { LeadSentences } from './lead-sentences';
import { PeopleWords } from './people-words';

/** Both framings of people counted. */
const bothWays: Partial<Record<LeadingResult['endpoint'], string>> = {
  ORR: 'compare.bothShrink',
  'CNS-ORR': 'compare.bothBrainShrink',
  'CNS-PFS': 'compare.bothBrainFree',
};

/** The leading figures of a column in words: time before growth, shrinking, living longer. */
@Injectable({ providedIn: 'root' })
export class LeadCells {
  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #sentences = inject(LeadSentences);
  readonly #people = inject(PeopleWords);

  of(column: ComparedOption, lead: LeadingResult, scale: Scale): Cell {
    const { place, finding } = column;
    const { outcome, result } = lead;
    const landmarks = place && result ? this.#landmarks(place.trial, result, place.arm, scale) : [];
    if (outcome.kind === 'notReported' || !place || !result) {
      const absent = place ? this.#figures.absentOf(outcome) : this.#figures.absent('noStudy');
      const untreated = lead.endpoint === 'PFS' && column.finding.option.id === supportiveCareAlone;
      return {
        ...emptyCell('benefit', absent),
        notes: untreated ? [this.#words.of('compare.careAloneGrows')] : landmarks,
        source: result && landmarks.length ? this.#source(result) : null,
      };
    }
    const figure = shownFigure(outcome, scale);
    if (!figure) return emptyCell('benefit', this.#figures.absent('notInStudy'));
    const exact = scale.precision === 'exact';
    return {
      look: 'benefit',
      figure,
      absent: '',
      number: this.#figures.number(figure),
      unit: this.#figures.unit(figure),
      beside: exact && (figure.value !== null || figure.interval) ? this.#figures.shortInterval(figure.interval) : '',
      framing: this.#framing(figure, lead),
      severe: null,
      other: this.#other(lead, scale),
      notes: exact
        ? this.#notes(column, result, outcome, landmarks, this.#people.of(result, scale))
        : [this.#people.of(result, scale), ...this.#caveat(result)],
      groups: lead.beside.map(({ result: beside, outcome: held }) => this.#group(beside, held, scale)),
      source: this.#source(result),
      recalled: result.checked === null,
      sentences: this.#sentences.of(this.#words.text(finding.option.name), place.trial, place.arm, lead, scale),
    };
  }

  #source(result: TrialResult): CellSource {
    return { sourceId: result.sourceId, checked: result.checked, about: this.#words.text(result.population.label) };
  }

  #framing(figure: NonNullable<ReturnType<typeof shownFigure>>, { endpoint, result }: LeadingResult): string {
    const both = bothWays[endpoint];
    if (figure.kind === 'people' && both) {
      return this.#words.of(both, {
        value: this.#figures.number(figure),
        without: this.#words.number(figure.without, 1),
        months: result?.landmarks[0]?.months ?? '',
      });
    }
    return figure.kind === 'months' && figure.value !== null
      ? this.#words.of('compare.bothGrowth', { half: 50, outOf: 100 })
      : '';
  }

  #other({ other }: LeadingResult, scale: Scale): Cell['other'] {
    const figure = other && shownFigure(other.outcome, scale);
    if (!other) return null;
    const arm = inline(this.#words.text(other.arm.label));
    const said = figure ? this.#figures.whole(figure) : inline(this.#figures.absentOf(other.outcome));
    const exact = scale.precision === 'exact';
    return {
      figure,
      text: exact
        ? this.#words.of('compare.other', { figure: figure ? this.#figures.number(figure) : said, arm })
        : this.#words.of('compare.otherPlain', { figure: said, arm }),
    };
  }

  #notes(
    { place }: ComparedOption,
    result: TrialResult,
    outcome: Outcome,
    landmarks: string[],
    people: string,
  ): string[] {
    if (!place) return [];
    const { population, hazardRatio, assessedBy, medianFollowUpMonths } = result;
    const named =
      population.kind === 'primary' ? people : `${people}, ${this.#words.of(`compare.kind.${population.kind}`)}`;
    const reading = [
      assessedBy && this.#words.of('compare.assessed', { who: this.#reader(assessedBy) }),
      medianFollowUpMonths === null
        ? null
        : this.#words.of('compare.followUp', { months: this.#words.number(medianFollowUpMonths, 1) }),
    ].filter((part) => part !== null);
    const endpoint = result.endpoint === 'other' && result.endpointName ? this.#words.text(result.endpointName) : null;
    return [
      hazardRatio && this.#ratio(result, place.trial, place.arm),
      outcome.kind === 'median' ? null : landmarks[0],
      endpoint,
      named,
      reading.join(', '),
      ...this.#caveat(result),
    ].filter((note): note is string => Boolean(note));
  }

  #caveat({ caveat }: TrialResult): string[] {
    return caveat ? [this.#words.text(caveat)] : [];
  }

  #reader(assessedBy: string): string {
    const key = `compare.who.${assessedBy}`;
    return this.#words.has(key) ? this.#words.of(key) : assessedBy;
  }

  #ratio({ hazardRatio }: TrialResult, trial: Trial, arm: TrialArm): string {
    if (!hazardRatio) return '';
    const { value, ci95, comparison } = hazardRatio;
    const two = (n: number) => this.#words.number(n, 2, true);
    const ratio = ci95
      ? this.#words.of('compare.hr', {
          value: two(value),
          low: two(ci95[0]),
          high: two(ci95[1]),
        })
      : this.#words.of('compare.hrAlone', { value: two(value) });
    const firstId = comparison?.[0] ?? trial.arms[0]?.id;
    const first = trial.arms.find(({ id }) => id === firstId);
    return !first || first.id === arm.id
      ? ratio
      : this.#words.of('compare.hrFor', { ratio, arm: inline(this.#words.text(first.label)) });
  }

  #landmarks(trial: Trial, result: TrialResult, arm: TrialArm, scale: Scale): string[] {
    const key = result.endpoint === 'OS' ? 'compare.atAlive' : 'compare.atFree';
    return result.landmarks.flatMap(({ months }) => {
      const outcome = landmarkOf(trial, result, arm.id, months);
      const shown = scale.precision === 'exact' ? outcome : checkedOnly(outcome);
      if (shown.kind !== 'frequency') return [];
      const figure = shownFigure(shown, scale);
      return [
        this.#words.of(key, { months, value: this.#figures.number(figure), outOf: this.#words.number(figure.outOf) }),
      ];
    });
  }

  /** Of a count at a time that is not told: "12-month count not reported here". */
  absentAt(months: number, outcome: Outcome): string {
    return this.#words.of('compare.atAbsent', { months, absent: inline(this.#figures.absentOf(outcome)) });
  }

  #group(result: TrialResult, outcome: Outcome, scale: Scale): Cell['groups'][number] {
    const figure = shownFigure(outcome, scale);
    const { label, kind, n } = result.population;
    const people = n === null ? null : this.#words.of('compare.ofPeople', { people: this.#words.number(n) });
    const marked = kind === 'primary' ? null : this.#words.of(`compare.kind.${kind}`);
    return {
      text: this.#words.of('compare.besideOne', {
        population: [this.#words.text(label), people, marked].filter((part) => part !== null).join(', '),
        figure: figure ? this.#figures.whole(figure) : inline(this.#figures.absentOf(outcome)),
      }),
      source: this.#source(result),
    };
  }
}
