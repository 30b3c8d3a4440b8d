import type { CompiledKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import { guidance } from '../../src/domain/consultation/order';
import { none, type Column } from '../../src/domain/logic/circuit';
import type { Picture } from '../../src/domain/patient/picture';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import { no, type Node } from '../prove/bdd';
import type { Diagrams } from '../prove/diagram';
import type { RecommendInput } from '../recommend/input';
import { describeBy } from './describe';
import type { Examples } from './example';
import { columnOf, nodeAmong, OrderColumns, type OrderStep } from './order-columns';
import type { TwoModels } from './two-models';
import { whereOf, type Where } from './where';

/** An option that stands elsewhere among others of its class; each pair is told once, by the option that moved past most. */
export interface OrderChange {
  id: string;
  /** Options that it now stands before, or after, for somebody to whom both are offered before and after. */
  nowBefore: string[];
  nowAfter: string[];
  /** One of these pairs, now in this order, with where (null: in no few words) and a patient (null: no record leads there). */
  pair: [string, string];
  where: Where | null;
  example: RecommendInput | null;
}

/** Two options of which the first now stands before the second, in some states. */
interface Flip {
  first: string;
  second: string;
  /** What decides it before and after. */
  was: readonly OrderStep[];
  is: readonly OrderStep[];
  /** Where both are offered, before and after. */
  open: Column;
}

/** Nodes of diagrams that are spent at most, on all pairs and on one: about ten seconds, and one. */
const mostSpent = 10_000_000;
const mostForPair = 1_500_000;

/** The pairs of options whose order changes where both stay offered, and those of which it is not decided. */
export function orderChanges(
  models: TwoModels,
  examples: Examples,
): { changes: OrderChange[]; undecided: [string, string][] } {
  const until = models.spent + mostSpent;
  const found = candidates(models).map((flip) => ({
    flip,
    flips: models.spent > until ? null : models.decided((diagrams) => happens(models, diagrams, flip), mostForPair),
  }));
  let left = found.filter(({ flips }) => flips).map(({ flip }) => flip);
  const changes: OrderChange[] = [];
  while (left.length > 0) {
    const moved = mostMoved(left);
    const own = left.filter(({ first, second }) => first === moved || second === moved);
    left = left.filter((flip) => !own.includes(flip));
    changes.push(changeOf(models, examples, moved, own));
  }
  const undecided = found.filter(({ flips }) => flips === null).map(({ flip }) => flip);
  return { changes, undecided: undecided.map(({ first, second }) => [first, second]) };
}

/** Pairs of one class whose order is decided otherwise than before, those that rest on least first. */
function candidates(models: TwoModels): Flip[] {
  const { circuit, compiled } = models.after;
  const [before, after] = [new OrderColumns(models.before), new OrderColumns(models.after)];
  const options = compiled.options.map(({ option }) => option).filter(({ id }) => models.before.option(id));
  const flips = options.flatMap((one) =>
    options.flatMap((other): Flip[] => {
      if (one === other || !shareClass(one, other)) return [];
      const [first, second] = [one.id, other.id];
      const [was, is] = [before.steps(first, second), after.steps(first, second)];
      if (columnOf(circuit, was) === columnOf(circuit, is)) return [];
      return [{ first, second, was, is, open: offeredTogether(models, [first, second]) }];
    }),
  );
  const sizes = new Map(flips.map((flip) => [flip, models.after.support(flip.open).length]));
  return flips.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
}

/** Where two options are offered together, and where they then stand in this order now and did not before. */
function statesOf(diagrams: Diagrams, { was, is, open }: Flip): { together: Node; flipped: Node } {
  const together = diagrams.node(open);
  const now = nodeAmong(diagrams, together, is);
  return { together, flipped: diagrams.bdd.apply('andNot', now, nodeAmong(diagrams, now, was)) };
}

function happens(models: TwoModels, diagrams: Diagrams, flip: Flip): boolean {
  const { flipped } = statesOf(diagrams, flip);
  return flipped !== no && diagrams.bdd.apply('and', flipped, diagrams.node(models.seen.everywhere)) !== no;
}

/** Options are read in order class by class. */
function shareClass(one: TreatmentOption, other: TreatmentOption): boolean {
  const classes = [one.class, ...one.alsoClasses];
  return [other.class, ...other.alsoClasses].some((shared) => classes.includes(shared));
}

/** Where options are offered together, before and after. */
function offeredTogether({ before, after, seen }: TwoModels, ids: readonly string[]): Column {
  const offered = ids.flatMap((id) => [before.option(id), after.option(id)]).map((one) => one?.status.offered ?? none);
  const together = after.circuit.and(...offered);
  return after.circuit.and(together, seen.among(after.support(together)));
}

function mostMoved(flips: readonly Flip[]): string {
  const counts = new Map<string, number>();
  for (const id of flips.flatMap(({ first, second }) => [first, second])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}

function changeOf(models: TwoModels, examples: Examples, id: string, flips: readonly Flip[]): OrderChange {
  const [shown] = flips;
  if (!shown) throw new RangeError(`${id} did not move`);
  const { first, second, was, is } = shown;
  const hint = models.after.support(...unlike(was, is).map(({ where }) => where));
  const told = models.decided((diagrams) => {
    const { together, flipped } = statesOf(diagrams, shown);
    const description = describeBy(diagrams, flipped, diagrams.bdd.apply('andNot', together, flipped), hint);
    const example = examples.of(
      diagrams,
      flipped,
      (before, after) => !standsBefore(before, first, second) && standsBefore(after, first, second),
    );
    return { where: description && whereOf(description, models.after.cells), example };
  });
  return {
    id,
    nowBefore: flips.filter((flip) => flip.first === id).map((flip) => flip.second),
    nowAfter: flips.filter((flip) => flip.second === id).map((flip) => flip.first),
    pair: [first, second],
    where: told?.where ?? null,
    example: told?.example ?? null,
  };
}

/** The steps of both lists without what they begin and end alike with: what a reader wants to hear of. */
function unlike(was: readonly OrderStep[], is: readonly OrderStep[]): OrderStep[] {
  const isSame = (a?: OrderStep, b?: OrderStep) => a?.where === b?.where && a?.isBefore === b?.isBefore;
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && isSame(was[start], is[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(was.at(-1 - end), is.at(-1 - end))) end++;
  return [...was.slice(start, was.length - end), ...is.slice(start, is.length - end)];
}

function standsBefore({ version, picture }: { version: CompiledKnowledge; picture: Picture }, a: string, b: string) {
  const { place } = guidance(version, picture);
  return place(a) < place(b);
}
