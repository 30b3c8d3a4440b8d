import { attributeById, attributeIndex } from '../patient/catalogue/catalogue';
import { attributeOf, type Condition, type Leaf } from './condition';
import { fold, type ConditionAlgebra } from './fold';
import { allOf, anyOf, atLeast, not, type Kleene } from './kleene';
import { compileLeaf } from './leaf';
import type { Possible } from './possible';

/** What a condition is asked of: the possible values by index of the attribute in the catalogue. */
export interface View {
  at(index: number): Possible;
}

/** A condition ready to be asked of many views. */
export type Verdict = (view: View) => Kleene;

const leafVerdicts = new WeakMap<Leaf, Verdict>();

/** The verdict of one leaf, compiled once. */
export function leafVerdict(leaf: Leaf): Verdict {
  let verdict = leafVerdicts.get(leaf);
  if (!verdict) {
    const id = attributeOf(leaf);
    const index = attributeIndex(id);
    const ofValue = compileLeaf(leaf, attributeById(id));
    verdict = (view) => ofValue(view.at(index));
    leafVerdicts.set(leaf, verdict);
  }
  return verdict;
}

const compileAlgebra: ConditionAlgebra<Verdict> = {
  leaf: leafVerdict,
  all: (parts) => (view) => {
    let open = false;
    for (const part of parts) {
      const verdict = part(view);
      if (verdict === 'false') return 'false';
      if (verdict === 'unknown') open = true;
    }
    return open ? 'unknown' : 'true';
  },
  any: (parts) => (view) => {
    let open = false;
    for (const part of parts) {
      const verdict = part(view);
      if (verdict === 'true') return 'true';
      if (verdict === 'unknown') open = true;
    }
    return open ? 'unknown' : 'false';
  },
  not: (part) => (view) => not(part(view)),
  atLeast: (count, parts) => (view) =>
    atLeast(
      count,
      parts.map((part) => part(view)),
    ),
};

/** The verdict algebra, staged: the tree is folded once into a function. Short-circuits like `allOf` and `anyOf`. */
export function compile(condition: Condition): Verdict {
  return fold(condition, compileAlgebra);
}

/** The plain verdict algebra: evaluates while it folds. Kept beside `compile` as its specification. */
export function evaluate(condition: Condition, view: View): Kleene {
  return fold<Kleene>(condition, {
    leaf: (leaf) => leafVerdict(leaf)(view),
    all: allOf,
    any: anyOf,
    not,
    atLeast,
  });
}
