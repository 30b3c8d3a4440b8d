import type { Knowledge } from '../../../domain/consultation/knowledge';
import { attributesRead } from '../../../domain/logic/reads';
import type { TreatmentOption } from '../../../domain/treatment/option';

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
  const inputs = new Map(
    knowledge.facts.map(({ id, cases }) => [id, cases.flatMap(({ when }) => attributesRead(when))]),
  );
  const reach = (id: string, into: Set<string>) => {
    if (into.has(id)) return;
    into.add(id);
    for (const input of inputs.get(id) ?? []) reach(input, into);
  };
  const index = new Map<string, TreatmentOption[]>();
  for (const option of knowledge.options) {
    if (option.offByDefault) continue;
    const read = new Set<string>();
    for (const { when } of [...option.indications, ...option.contraindications, ...option.holds, ...option.cautions]) {
      for (const id of attributesRead(when)) reach(id, read);
    }
    for (const id of read) index.set(id, [...(index.get(id) ?? []), option]);
  }
  return index;
}
