import type { View } from '../logic/verdict';
import { byStatus, type Status } from '../treatment/status';
import type { CompiledKnowledge } from './compiled-knowledge';
import type { Rule } from '../treatment/rule';

/** What the rules that hold now say of each option. */
export interface Guidance {
  recommendedBy: Map<string, Rule[]>;
  avoidedBy: Map<string, Rule[]>;
  /** Place in guideline order; options that no rule names come after those that one does. */
  place: (optionId: string) => number;
}

/** Rules that are true now, in the knowledge's order, and the order that they give. */
export function guidance(knowledge: CompiledKnowledge, view: View): Guidance {
  const recommendedBy = new Map<string, Rule[]>();
  const avoidedBy = new Map<string, Rule[]>();
  const places = new Map<string, number>();
  const last = new Set<string>();
  for (const { rule, verdict } of knowledge.rules) {
    if (rule.phase === 'test' || verdict(view) !== 'true') continue;
    for (const id of rule.recommends) {
      if (!places.has(id)) places.set(id, places.size);
      recommendedBy.set(id, [...(recommendedBy.get(id) ?? []), rule]);
    }
    for (const { optionId, effect } of rule.avoids) {
      avoidedBy.set(optionId, [...(avoidedBy.get(optionId) ?? []), rule]);
      if (effect === 'last') last.add(optionId);
    }
  }
  const listed = places.size;
  const bySelf = new Map(knowledge.options.map(({ option, place }) => [option.id, place]));
  return {
    recommendedBy,
    avoidedBy,
    place: (id) => {
      const place = last.has(id) ? undefined : places.get(id);
      return place ?? listed + (last.has(id) ? 10_000 : 0) + (bySelf.get(id) ?? 0);
    },
  };
}

/** Best status first, then guideline order. */
export function compareOptions(
  a: { id: string; status: Status },
  b: { id: string; status: Status },
  place: (id: string) => number,
): number {
  return byStatus(a.status, b.status) || place(a.id) - place(b.id);
}
