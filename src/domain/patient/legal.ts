import { attributesRead } from '../logic/reads';
import { compile, type View } from '../logic/verdict';
import { attributeIndex } from './catalogue/catalogue';
import { constraints } from './constraints';

const compiled = constraints.map(({ when, then }) => ({
  reads: new Set([...attributesRead(when), ...attributesRead(then)].map(attributeIndex)),
  when: compile(when),
  then: compile(then),
}));

const reading = new Map<number, typeof compiled>();

/** Whether no declared constraint that speaks of an attribute is broken: an impossible state is never supposed. */
export function isLegal(view: View, index: number): boolean {
  let relevant = reading.get(index);
  if (!relevant) {
    relevant = compiled.filter(({ reads }) => reads.has(index));
    reading.set(index, relevant);
  }
  return relevant.every(({ when, then }) => when(view) !== 'true' || then(view) !== 'false');
}
