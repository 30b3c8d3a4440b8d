import type { ComparedOption, Comparison } from '../evidence/comparison';
import { type Outcome, checkedOnly, notReported } from '../evidence/outcome';
import { isRandomised } from '../evidence/randomised';
import { seriousEventsOf } from '../evidence/serious-events';
import { type Scale, shownFigure } from '../evidence/shown-figure';
import type { Burden } from '../treatment/option';
import { type Concern, moreIsBetter } from './concern';
import { type Measure, measureOf } from './measure';

/** Tablets or nothing, an injection, a drip: how much of a needle it is. */
export type RouteStep = 'none' | 'injection' | 'drip';

/** What one option says to one concern. */
export interface ConcernFigure {
  optionId: string;
  /** The published figure; null: what answers the concern is not one. */
  outcome: Outcome | null;
  /** The number as it is written, in the unit of the row; null: not reported or not reached. */
  value: number | null;
  measure: Measure;
}

/**
 * Whether differences of a row may be pointed at. oneTrial: all figures are of one randomised trial. noTrial: they are of no
 * trial. severalTrials: they are not, and the band has to stay on screen.
 */
export type RowGuard = 'oneTrial' | 'noTrial' | 'severalTrials';

export interface ConcernRow {
  concern: Concern;
  /** In the order of the columns. */
  figures: ConcernFigure[];
  /** The real range over the compared options; null: fewer than two are known, or they are all alike. */
  range: { worst: number; best: number } | null;
  guard: RowGuard;
}

export interface TableSettings {
  scale: Scale;
  onlyChecked: boolean;
  /** Days with care in a month of an option (`comparableCareDays`); null: they cannot be compared. */
  careDays: (optionId: string) => number | null;
}

/** Which figures on the table answer which concern, and how far apart they are. */
export function concernTable(
  concerns: readonly Concern[],
  comparison: Comparison,
  settings: TableSettings,
): ConcernRow[] {
  return concerns.map((concern) => {
    const figures = comparison.columns.map((column, place) => figureOf(concern, column, place, comparison, settings));
    return { concern, figures, range: rangeOf(concern, figures), guard: guardOf(figures, comparison) };
  });
}

function figureOf(
  concern: Concern,
  column: ComparedOption,
  place: number,
  comparison: Comparison,
  settings: TableSettings,
): ConcernFigure {
  const optionId = column.finding.option.id;
  const counted = (value: number | null): ConcernFigure => ({
    optionId,
    outcome: null,
    value,
    measure: value === null ? { kind: 'missing' } : { kind: 'fixed', value },
  });
  const { measure } = concern;
  if (measure.kind === 'talk') return counted(null);
  if (measure.kind === 'careDays') return counted(settings.careDays(optionId));
  if (measure.kind === 'route') return counted(routeSteps.indexOf(routeStep(column.finding.option.burden)));
  const outcome = outcomeFor(measure, column, place, comparison, settings.onlyChecked);
  return {
    optionId,
    outcome,
    value: shownFigure(outcome, settings.scale)?.value ?? null,
    measure: measureOf(outcome, peopleOf(column), settings.scale.outOf),
  };
}

/** In the order in which a row of routes counts them. */
export const routeSteps: readonly RouteStep[] = ['none', 'injection', 'drip'];

/** What a row of routes counts, by its place from 0: an operation or radiation is no needle week after week. */
export function routeStep({ route }: Burden): RouteStep {
  if (route === 'infusion' || route === 'oral-and-infusion') return 'drip';
  return route === 'injection' || route === 'oral-and-injection' ? 'injection' : 'none';
}

function outcomeFor(
  measure: Extract<Concern['measure'], { kind: 'endpoint' | 'effect' | 'seriousEvents' }>,
  column: ComparedOption,
  place: number,
  { effects }: Comparison,
  onlyChecked: boolean,
): Outcome {
  switch (measure.kind) {
    case 'endpoint':
      return { PFS: column.growth, ORR: column.shrinking, OS: column.survival }[measure.endpoint].outcome;
    case 'effect': {
      const row = measure.effects.flatMap((id) => effects.find(({ effect }) => effect.id === id) ?? [])[0];
      return row?.figures[place]?.any ?? notReported(column.place ? 'notInStudy' : 'noStudy');
    }
    case 'seriousEvents': {
      if (!column.place) return notReported('noStudy');
      const outcome = seriousEventsOf(column.place.trial, column.place.arm);
      return onlyChecked ? checkedOnly(outcome) : outcome;
    }
  }
}

const peopleOf = ({ place }: ComparedOption): number | null =>
  place && (place.trial.safety?.arms[place.arm.id]?.n ?? place.arm.n);

function rangeOf(concern: Concern, figures: readonly ConcernFigure[]): ConcernRow['range'] {
  const values = figures.flatMap(({ value }) => value ?? []);
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return null;
  return moreIsBetter(concern) ? { worst: low, best: high } : { worst: high, best: low };
}

function guardOf(figures: readonly ConcernFigure[], { studies }: Comparison): RowGuard {
  const trialIds = new Set(
    figures.flatMap(({ outcome }) => (outcome && outcome.kind !== 'notReported' ? [outcome.trialId] : [])),
  );
  if (trialIds.size === 0) return 'noTrial';
  const [only] = trialIds;
  const trial = studies.find(({ id }) => id === only);
  return trialIds.size === 1 && trial && isRandomised(trial) ? 'oneTrial' : 'severalTrials';
}
