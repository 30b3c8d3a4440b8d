import { cellsBetween } from '../consultation/cells';
import type { Condition } from '../logic/condition';
import type { Possible } from '../logic/possible';
import { attributesRead } from '../logic/reads';
import { type View, evaluate } from '../logic/verdict';
import { attributeIndex } from '../patient/catalogue/catalogue';

/** Whether everybody whom the one condition holds for is held by the other: whoever has CPS 10 or more has 1 or more. */
export function holdsAllOf(outer: Condition, inner: Condition): boolean {
  const cells = cellsBetween([outer, inner]);
  const read = [...new Set([...attributesRead(outer), ...attributesRead(inner)])].map(attributeIndex);
  const people = read.reduce<ReadonlyMap<number, Possible>[]>(
    (before, index) => before.flatMap((one) => (cells.get(index) ?? []).map((cell) => new Map(one).set(index, cell))),
    [new Map()],
  );
  const inside = people.map(viewOf).filter((view) => evaluate(inner, view) === 'true');
  return inside.length > 0 && inside.every((view) => evaluate(outer, view) === 'true');
}

function viewOf(person: ReadonlyMap<number, Possible>): View {
  return {
    at: (index) => {
      const value = person.get(index);
      if (!value) throw new RangeError(`Attribute ${index} is not read by these conditions`);
      return value;
    },
  };
}
