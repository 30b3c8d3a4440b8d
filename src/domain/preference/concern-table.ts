import type { ComparedOption, Comparison } from '../evidence/comparison';
import { type Outcome, checkedOnly, notReported } from '../evidence/outcome';
import { isRandomised } from '../evidence/randomised';
import { seriousEventsOf } from '../evidence/serious-events';
import { type Scale, shownFigure } from '../evidence/shown-figure';
import type { Burden } from '../treatment/option';
import { type Concern, moreIsBetter } from './concern';
import { type Measure, measureOf } from './measure';
import { type Weighable, weighedColumns } from './weighed-columns';

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
  /** Care that has no round of visits of its own. */
  asNeeded: boolean;
  /** Whether the option is one of those that every range runs over. */
  weighed: boolean;
}

/** What the knowledge estimates of an option, as it stands in the comparison's own rows; for professionals only. */
export type Estimate = 'visits' | 'hairLoss';

/**
 * Whether differences of a row may be pointed at. oneTrial: all figures are of one randomised trial. noTrial: they are of no
 * trial. severalTrials: they are not, and the band has to stay on screen.
 */
export type RowGuard = 'oneTrial' | 'noTrial' | 'severalTrials';

export interface ConcernRow {
  concern: Concern;
  /** In the order of the columns. */
  figures: ConcernFigure[];
  /** From the worst to the best figure, whatever studies they are of; null: fewer than two are known, or they are all alike. */
  spread: { worst: number; best: number } | null;
  /**
   * From the worst to the best of the options that all rows weigh (`weighedColumns`), where their figures may be compared: only that can
   * be weighed. null: it cannot, or these options do not differ in it.
   */
  range: ConcernRow['spread'];
  guard: RowGuard;
  /** What the figures are, where neither studies nor schedules tell enough; null: they are not estimates. */
  estimate: Estimate | null;
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
  const rows = concerns.map((concern) => {
    const told = comparison.columns.map((column, place) => figureOf(concern, column, place, comparison, settings));
    const estimate = settings.onlyChecked || known(told) > 1 ? null : estimateFor(concern);
    const figures = estimate ? comparison.columns.map((column) => estimated(column, estimate)) : told;
    return { concern, figures, guard: guardOf(figures, comparison), estimate };
  });
  const weighed = weighedColumns(rows.map(weighable), comparison.columns);
  return rows.map((row): ConcernRow => {
    const figures = row.figures.map((figure) => ({ ...figure, weighed: weighed.has(figure.optionId) }));
    return { ...row, figures, spread: spreadOf(row.concern, figures), range: rangeOf({ ...row, figures }) };
  });
}

const known = (figures: readonly ConcernFigure[]) => figures.filter(({ value }) => value !== null).length;

/** Whether nothing that is known of these options answers a concern that figures could answer. */
export const hasNoFigure = ({ concern, figures }: ConcernRow): boolean =>
  concern.measure.kind !== 'talk' && known(figures) === 0;

const weighable = ({ figures, guard }: Pick<ConcernRow, 'figures' | 'guard'>): Weighable => ({
  values: new Map(figures.flatMap(({ optionId, value }) => (value === null ? [] : [[optionId, value]]))),
  comparable: guard !== 'severalTrials',
});

function rangeOf({ concern, figures, guard }: Pick<ConcernRow, 'concern' | 'figures' | 'guard'>): ConcernRow['range'] {
  const weighed = figures.filter((figure) => figure.weighed);
  return guard === 'severalTrials' || known(weighed) < weighed.length ? null : spreadOf(concern, weighed);
}

function estimateFor({ measure }: Concern): Estimate | null {
  if (measure.kind === 'careDays') return 'visits';
  return measure.kind === 'effect' && measure.effects.includes('alopecia') ? 'hairLoss' : null;
}

/** In the order in which a row of hair loss counts it. */
export const hairLossSteps = ['none', 'rare', 'partial', 'usual'] as const satisfies readonly Burden['hairLoss'][];

function estimated({ finding: { option } }: ComparedOption, estimate: Estimate): ConcernFigure {
  const { visitsPerMonth, hairLoss } = option.burden;
  const step = hairLossSteps.findIndex((one) => one === hairLoss);
  const value = estimate === 'visits' ? visitsPerMonth : step < 0 ? null : step;
  return counted(option.id, value, estimate === 'visits' && visitsPerMonth === null);
}

/** What no study counted. */
function counted(optionId: string, value: number | null, asNeeded = false): ConcernFigure {
  const measure: Measure = value === null ? { kind: 'missing' } : { kind: 'fixed', value };
  return { optionId, outcome: null, value, measure, asNeeded, weighed: false };
}

function figureOf(
  concern: Concern,
  column: ComparedOption,
  place: number,
  comparison: Comparison,
  settings: TableSettings,
): ConcernFigure {
  const { id: optionId, burden } = column.finding.option;
  const { measure } = concern;
  if (measure.kind === 'talk') return counted(optionId, null);
  if (measure.kind === 'careDays') {
    const days = settings.careDays(optionId);
    return counted(optionId, days, days === null && burden.visitsPerMonth === null);
  }
  if (measure.kind === 'route') return counted(optionId, routeSteps.indexOf(routeStep(burden)));
  const outcome = outcomeFor(measure, column, place, comparison, settings.onlyChecked);
  return {
    optionId,
    outcome,
    value: shownFigure(outcome, settings.scale)?.value ?? null,
    measure: measureOf(outcome, peopleOf(column), settings.scale.outOf),
    asNeeded: false,
    weighed: false,
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

function spreadOf(concern: Concern, figures: readonly ConcernFigure[]): ConcernRow['spread'] {
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
