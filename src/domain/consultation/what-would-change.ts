import { everything, isUnknown } from '../logic/possible';
import { attributeAt } from '../patient/catalogue/catalogue';
import type { Picture } from '../patient/picture';
import type { Status } from '../treatment/status';
import { optionStatus } from './assess';
import { alternatives } from './cells';
import type { CompiledKnowledge, CompiledOption } from './compiled-knowledge';
import type { Change } from './consultation';

/** Facts that do not become otherwise: asking "what if" of them would only hurt or confuse. */
const fixed = new Set(['age', 'sex', 'metastatic', 'deNovo', 'region', 'decisionReason']);

/**
 * Single known facts whose other value would change an option's status; unknown ones are told by `missing`. One change a
 * fact and status reached, the first in the catalogue's order of values.
 */
export function whatWouldChange(
  options: readonly { option: CompiledOption; status: Status }[],
  picture: Picture,
  knowledge: CompiledKnowledge,
): Map<string, Change[]> {
  const changes = new Map<string, Change[]>(options.map(({ option }) => [option.option.id, []]));
  const readers = new Map<number, { option: CompiledOption; status: Status }[]>();
  for (const reader of options) {
    for (const index of reader.option.inputs) {
      const list = readers.get(index);
      if (list) list.push(reader);
      else readers.set(index, [reader]);
    }
  }
  for (const [index, list] of readers) {
    const attribute = attributeAt(index);
    const now = picture.at(index);
    if (attribute.origin !== 'entered' || fixed.has(attribute.id) || isUnknown(now, attribute)) continue;
    for (const value of alternatives(attribute, now, knowledge.cells.get(index) ?? [everything(attribute)])) {
      const supposed = picture.assume(index, value);
      for (const { option, status } of list) {
        const to = optionStatus(option, supposed);
        const found = changes.get(option.option.id);
        if (to === status || !found) continue;
        if (found.some((change) => change.attribute === attribute.id && change.to === to)) continue;
        found.push({ attribute: attribute.id, value, from: status, to });
      }
    }
  }
  return changes;
}
