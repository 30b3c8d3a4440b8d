import { type Concern, moreIsBetter } from './concern';
import { type ConcernFigure, type ConcernRow, hasNoFigure } from './concern-table';
import { inOrder, type Weighing } from './weighing';

/**
 * How an option stands on one concern, in a word. notComparable: the figures are of different trials, so that nothing may be
 * lit; alike: all that are known are the same; asNeeded: care that has no round of visits of its own.
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

function standingOf({ concern, figures, spread, guard }: ConcernRow, { value, asNeeded }: ConcernFigure): Standing {
  if (concern.measure.kind === 'talk') return 'talk';
  if (asNeeded) return 'asNeeded';
  if (value === null) return 'notReported';
  if (guard === 'severalTrials') return 'notComparable';
  if (!spread) return figures.filter((one) => one.value !== null).length > 1 ? 'alike' : 'notComparable';
  const sign = moreIsBetter(concern) ? 1 : -1;
  if (sign * value >= sign * spread.best) return 'best';
  return sign * value <= sign * spread.worst ? 'worst' : 'between';
}
