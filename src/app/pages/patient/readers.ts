import { attributeReach } from '../../../domain/consultation/attribute-reach';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import type { Condition } from '../../../domain/logic/condition';
import { attributesRead } from '../../../domain/logic/reads';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { partnerGates } from '../../../domain/treatment/partner-gates';

const cache = new WeakMap<Knowledge, Map<string, TreatmentOption[]>>();

/** The options whose conditions read an attribute, directly or through a derived fact, in the knowledge's order. */
export function readersOf(attribute: string, knowledge: Knowledge): readonly TreatmentOption[] {
  let index = cache.get(knowledge);
  if (!index) {
    index = indexReaders(knowledge);
    cache.set(knowledge, index);
  }
  return index.get(attribute) ?? [];
}

function indexReaders(knowledge: Knowledge): Map<string, TreatmentOption[]> {
  const reach = attributeReach(knowledge.facts);
  const index = new Map<string, TreatmentOption[]>();
  const byId = new Map(knowledge.options.map((option) => [option.id, option]));
  for (const option of knowledge.options) {
    if (option.offByDefault) continue;
    const gates = [option, partnerGates(option, byId)].flatMap(({ contraindications, holds, cautions }) => [
      ...contraindications,
      ...holds,
      ...cautions,
    ]);
    const conditions: { when: Condition }[] = [...option.indications, ...gates];
    for (const id of reach(conditions.flatMap(({ when }) => attributesRead(when)))) {
      index.set(id, [...(index.get(id) ?? []), option]);
    }
  }
  return index;
}
