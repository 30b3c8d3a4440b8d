import { attributesRead } from '../../src/domain/logic/reads';
import type { Check } from './finding';

/** Derived facts rest on what was entered or computed, never on themselves. */
export const acyclic: Check = {
  name: 'acyclic',
  check({ facts }) {
    const reads = new Map(facts.map(({ item }) => [item.id, item.cases.flatMap(({ when }) => attributesRead(when))]));
    const circle = (id: string, above: readonly string[]): string[] | null => {
      if (above.includes(id)) return [...above.slice(above.indexOf(id)), id];
      for (const read of reads.get(id) ?? []) {
        const found = circle(read, [...above, id]);
        if (found) return found;
      }
      return null;
    };
    return facts.flatMap(({ path, item }) => {
      const found = circle(item.id, []);
      return found?.[0] === item.id
        ? [`${path} fact ${item.id}: rests on itself, ${found.join(' → ')}; break the circle`]
        : [];
    });
  },
};
