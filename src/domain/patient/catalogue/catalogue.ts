import type { Attribute } from '../attribute';
import { circumstanceAttributes, medicineAttributes } from './circumstances';
import { computedAttributes } from './computed';
import { derivedAttributes } from './derived';
import { diseaseAttributes } from './disease';
import { genomicAttributes } from './genomics';
import { healthAttributes } from './health';
import { receptorAttributes } from './receptors';

/** The one vocabulary of form, rules, import, command line and proof, in the order in which it is shown. */
export const catalogue: readonly Attribute[] = [
  ...diseaseAttributes,
  ...receptorAttributes,
  ...genomicAttributes,
  ...computedAttributes,
  ...healthAttributes,
  ...medicineAttributes,
  ...circumstanceAttributes,
  ...derivedAttributes,
];

const byId = new Map(catalogue.map((attribute) => [attribute.id, attribute]));

/** The declared attribute, or undefined where the catalogue has none of that name. */
export function findAttribute(id: string): Attribute | undefined {
  return byId.get(id);
}

/** The declared attribute. Throws RangeError for an undeclared id: a fault of the knowledge, found by its check. */
export function attributeById(id: string): Attribute {
  const attribute = byId.get(id);
  if (!attribute) throw new RangeError(`No attribute "${id}" in the catalogue`);
  return attribute;
}

const indexes = new Map(catalogue.map((attribute, index) => [attribute.id, index]));

/** Place of the attribute in the catalogue. Throws RangeError for an undeclared id. */
export function attributeIndex(id: string): number {
  const index = indexes.get(id);
  if (index === undefined) throw new RangeError(`No attribute "${id}" in the catalogue`);
  return index;
}

/** The attribute at a place of the catalogue. Throws RangeError outside of it. */
export function attributeAt(index: number): Attribute {
  const attribute = catalogue[index];
  if (!attribute) throw new RangeError(`The catalogue has no place ${index}`);
  return attribute;
}
