import { attributeOf, type Condition } from '../logic/condition';
import type { Kleene } from '../logic/kleene';
import { everything, isUnknown, type Possible } from '../logic/possible';
import { attributesRead, leavesOf } from '../logic/reads';
import { compile, leafVerdict, type View } from '../logic/verdict';
import type { AttributeGroup } from '../patient/attribute';
import { attributeAt, attributeIndex } from '../patient/catalogue/catalogue';
import type { FactRef } from './consultation';

/** A view in which some attributes are unknown. */
class Masked implements View {
  readonly hidden = new Set<number>();

  constructor(private readonly whole: View) {}

  at(index: number): Possible {
    return this.hidden.has(index) ? everything(attributeAt(index)) : this.whole.at(index);
  }
}

const compiled = new WeakMap<Condition, { verdict: (view: View) => Kleene; indexes: number[] }>();

function prepared(condition: Condition) {
  let found = compiled.get(condition);
  if (!found) {
    const indexes = attributesRead(condition)
      .map(attributeIndex)
      .sort((a, b) => explains(a) - explains(b) || a - b);
    found = { verdict: compile(condition), indexes };
    compiled.set(condition, found);
  }
  return found;
}

/** What explains least is dropped first: the receptors stay longest, because they say what kind of cancer it is. */
const groups: readonly AttributeGroup[] = [
  'circumstances',
  'medicines',
  'health',
  'treatment',
  'disease',
  'genomics',
  'receptors',
];
const explains = (index: number) => groups.indexOf(attributeAt(index).group);

/**
 * Because: known facts that alone give the condition's verdict, from which none can be dropped. Found greedily, what explains
 * least dropped first, so it is minimal but not always the smallest. Empty where the verdict is unknown or needs no fact.
 */
export function because(condition: Condition, view: View): FactRef[] {
  const { verdict, indexes } = prepared(condition);
  const goal = verdict(view);
  if (goal === 'unknown') return [];
  const known = indexes.filter((index) => !isUnknown(view.at(index), attributeAt(index)));
  const masked = new Masked(view);
  for (const index of known) {
    masked.hidden.add(index);
    if (verdict(masked) !== goal) masked.hidden.delete(index);
  }
  const needed = known.filter((index) => !masked.hidden.has(index));
  return factRefs(
    condition,
    view,
    needed.sort((a, b) => a - b),
  );
}

/** The leaf that speaks of each of the given attributes: the decisive one where several do. */
export function factRefs(condition: Condition, view: View, indexes: readonly number[]): FactRef[] {
  const leaves = leavesOf(condition);
  return indexes.map((index) => {
    const id = attributeAt(index).id;
    const own = leaves.filter((leaf) => attributeOf(leaf) === id);
    const leaf = own.find((one) => leafVerdict(one)(view) === 'true') ?? own[0];
    if (!leaf) throw new RangeError(`The condition does not read ${id}`);
    return { attribute: id, leaf, verdict: leafVerdict(leaf)(view), value: view.at(index) };
  });
}
