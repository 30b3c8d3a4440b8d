import type { Concern } from './concern';
import { type ConcernFigure, type ConcernRow, hasNoFigure } from './concern-table';
import { toldApart } from './told-apart';
import { inOrder, type Weighing } from './weighing';

/**
 * How an option stands on one concern, in a word. notComparable: the figures are of different trials, so that nothing may be
 * lit; alike: chance alone explains how the best and the worst differ; asNeeded: care that has no round of visits of its own.
 */
export type Standing = 'best' | 'between' | 'worst' | 'alike' | 'notComparable' | 'notReported' | 'asNeeded' | 'talk';

/** A row of the Together view: words and light. It holds no number, so that no score can be made of it. */
export interface LitRow {
  concern: Concern;
  /** Whether the person has not asked for it yet: then nothing of it is told, and there are no standings. */
  closed: boolean;
  /** Whether no figure answers it, so that asking would tell nothing. */
  noFigure: boolean;
  standings: readonly { optionId: string; standing: Standing }[];
}

/** The person's concerns, what matters most first; equal points keep the order in which they were picked. */
export function litRows(
  weighing: Weighing,
  rows: readonly ConcernRow[],
  isClosed: (concern: Concern) => boolean = () => false,
): LitRow[] {
  return inOrder(weighing)
    .flatMap((id) => rows.find(({ concern }) => concern.id === id) ?? [])
    .map((row) => ({
      concern: row.concern,
      closed: isClosed(row.concern),
      noFigure: hasNoFigure(row),
      standings: isClosed(row.concern)
        ? []
        : row.figures.map((figure) => ({ optionId: figure.optionId, standing: standingOf(row, figure) })),
    }));
}

function standingOf(row: ConcernRow, figure: ConcernFigure): Standing {
  const { concern, figures, spread, guard } = row;
  if (concern.measure.kind === 'talk') return 'talk';
  if (figure.asNeeded) return 'asNeeded';
  if (figure.value === null) return 'notReported';
  if (guard === 'severalTrials') return 'notComparable';
  if (!spread) return figures.filter((one) => one.value !== null).length > 1 ? 'alike' : 'notComparable';
  const at = (value: number) => figures.find((one) => one.value === value);
  const [best, worst] = [at(spread.best), at(spread.worst)];
  if (!differ(best, worst)) return 'alike';
  // What chance alone sets apart from neither end stands between them.
  const [fromBest, fromWorst] = [differ(figure, best), differ(figure, worst)];
  if (fromBest === fromWorst) return 'between';
  return fromBest ? 'worst' : 'best';
}

function differ(a: ConcernFigure | undefined, b: ConcernFigure | undefined): boolean {
  if (!a || !b || a.value === null || b.value === null) return false;
  return toldApart(a.measure, b.measure, [a.value, b.value]);
}
