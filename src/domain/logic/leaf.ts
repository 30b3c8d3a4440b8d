import type { Attribute } from '../patient/attribute';
import type { Leaf, RangeLeaf } from './condition';
import type { Kleene } from './kleene';
import { isKnown, maskOf, type Possible, type PossibleNumber } from './possible';

/**
 * The verdict of a leaf on a set of possible values: true of every member, false of none, else unknown.
 * Throws RangeError or TypeError where the leaf does not fit its attribute: a fault of the knowledge, found by its check.
 */
export function compileLeaf(leaf: Leaf, attribute: Attribute): (value: Possible) => Kleene {
  if ('known' in leaf) return (value) => (isKnown(value) ? 'true' : 'false');
  if ('in' in leaf) {
    if (attribute.kind !== 'choice') throw new TypeError(`${attribute.id} is no choice, "in" does not fit`);
    const wanted = maskOf(attribute.values, leaf.in);
    return (value) => (value.kind === 'choice' ? choiceVerdict(value.mask, wanted) : 'unknown');
  }
  if ('has' in leaf) {
    if (attribute.kind !== 'set') throw new TypeError(`${attribute.id} is no set, "has" does not fit`);
    const wanted = maskOf(attribute.values, leaf.has);
    return (value) => (value.kind === 'set' ? setVerdict(value.must, value.may, wanted) : 'unknown');
  }
  if (attribute.kind !== 'number') throw new TypeError(`${attribute.id} is no number, a range does not fit`);
  return (value) => (value.kind === 'number' ? rangeVerdict(value, leaf) : 'unknown');
}

function choiceVerdict(mask: number, wanted: number): Kleene {
  if ((mask & wanted) === 0) return 'false';
  return (mask & ~wanted) === 0 ? 'true' : 'unknown';
}

function setVerdict(must: number, may: number, wanted: number): Kleene {
  if (must & wanted) return 'true';
  return may & wanted ? 'unknown' : 'false';
}

function rangeVerdict(value: PossibleNumber, leaf: RangeLeaf): Kleene {
  const { from = -Infinity, to = Infinity, above = -Infinity, below = Infinity } = leaf;
  const strictBelow = leaf.below !== undefined;
  let some = false;
  let every = true;
  for (const { lo, hi } of value.spans) {
    const inside = lo >= from && hi <= to && lo > above && (strictBelow ? hi < below : true);
    const touches = hi >= from && lo <= to && hi > above && (strictBelow ? lo < below : true);
    if (touches) some = true;
    if (!inside) every = false;
  }
  if (!some) return 'false';
  return every ? 'true' : 'unknown';
}
