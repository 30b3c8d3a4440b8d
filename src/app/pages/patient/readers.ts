import { attributeReach } from '../../../domain/consultation/attribute-reach';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import type { Condition } from '../../../domain/logic/condition';
import { attributesRead } from '../../../domain/logic/reads';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { optionGates } from '../../../domain/treatment/option-gates';

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
  const gatesOf = optionGates(knowledge.options, knowledge.sharedHolds);
  for (const option of knowledge.options) {
    if (option.offByDefault) continue;
    const { contraindications, holds, cautions } = gatesOf.get(option.id) ?? option;
    const conditions: { when: Condition }[] = [...option.indications, ...contraindications, ...holds, ...cautions];
    for (const id of reach(conditions.flatMap(({ when }) => attributesRead(when)))) {
      index.set(id, [...(index.get(id) ?? []), option]);
    }
  }
  return index;
}
