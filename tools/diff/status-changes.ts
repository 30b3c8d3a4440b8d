import type { Column } from '../../src/domain/logic/circuit';
import { statuses, type Status } from '../../src/domain/treatment/status';
import type { RecommendInput } from '../recommend/input';
import { Disagreement } from '../prove/ask';
import { no, type Node } from '../prove/bdd';
import { isSettled, type Dimension } from '../prove/dimension';
import type { Cells } from '../../src/domain/consultation/cells';
import type { Diagrams } from '../prove/diagram';
import { Enumeration, statesOf } from '../prove/enumeration';
import type { OptionColumns } from '../prove/model';
import { describe, describeBy, lengthOf } from './describe';
import type { Examples } from './example';
import { changedParts, type PartChange } from './parts';
import type { TwoModels } from './two-models';
import { whereOf, type Where } from './where';

/** States in which an option has one status before and another one after. */
export interface StatusGroup {
  from: Status;
  to: Status;
  /** How many states of the attributes that either version reads of them, those with something unknown among them. */
  states: number;
  /** How many of them have nothing unknown. */
  known: number;
  /** How many states have the one status before, and the other one after. */
  ofFrom: number;
  ofTo: number;
  /** Which states they are: among those that have the one status before, or among those that have the other one after. */
  among: 'before' | 'after';
  where: Where;
  /** A patient of the group; null where no record leads to it. */
  example: RecommendInput | null;
}

/** An option whose status changes somewhere, and what of it is not as it was. */
export interface OptionChange {
  id: string;
  because: PartChange[];
  groups: StatusGroup[];
}

/** Up to so many states are counted one by one, too, and both counts must agree. */
const enumerateUpTo = 300_000;

/** The options of both knowledges that change their status, and those of which it is not decided. Throws Disagreement. */
export function statusChanges(models: TwoModels, examples: Examples): { changes: OptionChange[]; undecided: string[] } {
  const changes: OptionChange[] = [];
  const undecided: string[] = [];
  for (const { option } of models.after.compiled.options) {
    const [before, after] = [models.before.option(option.id), models.after.option(option.id)];
    // Equal columns are equal conditions: nothing to look at.
    if (!before || !after || statuses.every((status) => before.status[status] === after.status[status])) continue;
    const { changes: because, columns } = changedParts([models.before, models.after], option.id);
    const hint = models.after.support(...columns);
    const groups = models.decided((diagrams) =>
      groupsOf(models, diagrams, examples, option.id, { before, after, hint }),
    );
    if (!groups) undecided.push(option.id);
    else if (groups.length > 0) changes.push({ id: option.id, because, groups });
  }
  return { changes, undecided };
}

interface Compared {
  before: OptionColumns;
  after: OptionColumns;
  /** What the changed parts read. */
  hint: readonly Dimension[];
}

function groupsOf(
  models: TwoModels,
  diagrams: Diagrams,
  examples: Examples,
  id: string,
  compared: Compared,
): StatusGroup[] {
  const { circuit } = models.after;
  const { before, after, hint } = compared;
  const columns = statuses.flatMap((status) => [before.status[status], after.status[status]]);
  const dimensions = models.after.support(...columns);
  const seen = models.seen.among(dimensions);
  const pairs = statuses.flatMap((from) =>
    statuses
      .filter((to) => to !== from)
      .map((to) => ({ from, to, column: circuit.and(before.status[from], after.status[to], seen) })),
  );
  const counted = countedOneByOne(
    models,
    pairs.map(({ column }) => column),
    dimensions,
  );
  return pairs.flatMap(({ from, to, column }, place): StatusGroup[] => {
    const node = diagrams.node(column);
    const states = node === no ? 0 : diagrams.count(node, dimensions);
    if (counted && counted[place] !== states)
      throw new Disagreement(`${id}, ${from} to ${to}: ${counted[place] ?? NaN} states, the diagram has ${states}`);
    if (node === no || diagrams.bdd.apply('and', node, diagrams.node(models.seen.everywhere)) === no) return [];
    const [was, is] = [circuit.and(before.status[from], seen), circuit.and(after.status[to], seen)].map((one) =>
      diagrams.node(one),
    );
    const of = { from: was ?? no, to: is ?? no, changed: node };
    return [
      {
        from,
        to,
        states,
        known: diagrams.count(knownOf(diagrams, node, dimensions), dimensions),
        ofFrom: diagrams.count(of.from, dimensions),
        ofTo: diagrams.count(of.to, dimensions),
        ...told(diagrams, of, hint, models.after.cells),
        example: examples.ofStatus(diagrams, node, { id, from, to }),
      },
    ];
  });
}

/** By column, in how many states it holds; null where there are too many to look at. */
function countedOneByOne(
  { after }: TwoModels,
  columns: readonly Column[],
  dimensions: readonly Dimension[],
): number[] | null {
  if (statesOf(dimensions) > enumerateUpTo) return null;
  return new Enumeration(after.circuit, dimensions, columns, after.dimensionOf).count(columns.length).counts;
}

/** The part of some states in which each of the dimensions has one value. */
function knownOf(diagrams: Diagrams, node: Node, dimensions: readonly Dimension[]): Node {
  return dimensions.reduce((left, dimension) => {
    const table = dimension.values.map((_, place) => isSettled(dimension, place));
    return diagrams.bdd.apply('and', left, diagrams.ofTable(dimension, table));
  }, node);
}

/** The shorter of telling the changed states from the others that had the status before, or from those that have the other one now. */
function told(
  diagrams: Diagrams,
  of: { from: Node; to: Node; changed: Node },
  hint: readonly Dimension[],
  cells: Cells,
): Pick<StatusGroup, 'among' | 'where'> {
  const among = (['before', 'after'] as const).map((side) => ({
    side,
    off: diagrams.bdd.apply('andNot', side === 'before' ? of.from : of.to, of.changed),
  }));
  const byHint = among.flatMap(({ side, off }) => {
    const description = describeBy(diagrams, of.changed, off, hint);
    return description ? [{ side, description }] : [];
  });
  const [best] = byHint.sort((a, b) => lengthOf(a.description) - lengthOf(b.description));
  if (best) return { among: best.side, where: whereOf(best.description, cells) };
  const off = diagrams.bdd.apply('andNot', of.from, of.changed);
  return { among: 'before', where: whereOf(describe(diagrams, of.changed, off, hint), cells) };
}
