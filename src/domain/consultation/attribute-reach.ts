import { attributesRead } from '../logic/reads';
import type { FactDefinition } from '../treatment/fact-definition';

/** Finds what stands behind attributes: they themselves, and for derived facts what their definitions read, at any depth. */
export function attributeReach(facts: readonly FactDefinition[]): (ids: readonly string[]) => ReadonlySet<string> {
  const inputs = new Map(facts.map(({ id, cases }) => [id, cases.flatMap(({ when }) => attributesRead(when))]));
  const reach = (id: string, into: Set<string>) => {
    if (into.has(id)) return;
    into.add(id);
    for (const input of inputs.get(id) ?? []) reach(input, into);
  };
  return (ids) => {
    const reached = new Set<string>();
    for (const id of ids) reach(id, reached);
    return reached;
  };
}
