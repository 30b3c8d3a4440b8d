import { attributeOf } from '../logic/condition';
import { intersect, maskOf, type Possible } from '../logic/possible';
import { attributesRead } from '../logic/reads';
import { compile, type View } from '../logic/verdict';
import { attributeAt, attributeIndex } from './catalogue/catalogue';
import { constraints } from './constraints';
import type { Picture } from './picture';

/** The declared constraints ready to be asked; `implies` is the index of what each speaks of in the end. */
export const compiledConstraints = constraints.map(({ id, when, then }) => ({
  id,
  reads: new Set([...attributesRead(when), ...attributesRead(then)].map(attributeIndex)),
  when: compile(when),
  then: compile(then),
  leaf: then,
  implies: attributeIndex(attributeOf(then)),
}));
type Compiled = (typeof compiledConstraints)[number];

const reading = new Map<number, readonly Compiled[]>();

function constraintsOn(index: number): readonly Compiled[] {
  let relevant = reading.get(index);
  if (!relevant) {
    relevant = compiledConstraints.filter(({ reads }) => reads.has(index));
    reading.set(index, relevant);
  }
  return relevant;
}

/** Whether no declared constraint that speaks of an attribute is broken: an impossible state is never supposed. */
export function isLegal(view: View, index: number): boolean {
  return constraintsOn(index).every(({ when, then }) => when(view) !== 'true' || then(view) !== 'false');
}

/** What a constraint that holds leaves of what it speaks of. */
export function impliedBy({ leaf, implies }: Compiled, view: View): Possible {
  const attribute = attributeAt(implies);
  const now = view.at(implies);
  if ('known' in leaf || 'has' in leaf) return now;
  if (!('in' in leaf))
    return intersect(now, { kind: 'number', spans: [{ lo: leaf.from ?? -Infinity, hi: leaf.to ?? Infinity }] });
  return attribute.kind === 'choice'
    ? intersect(now, { kind: 'choice', mask: maskOf(attribute.values, leaf.in) })
    : now;
}

/** A picture in which an attribute was set, with what that implies filled in. */
export function withImplied(picture: Picture, index: number): Picture {
  return constraintsOn(index).reduce(
    (filled, constraint) =>
      constraint.when(filled) === 'true' && constraint.then(filled) === 'unknown'
        ? filled.assume(constraint.implies, impliedBy(constraint, filled))
        : filled,
    picture,
  );
}
