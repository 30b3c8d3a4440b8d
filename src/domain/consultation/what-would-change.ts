import { everything, isUnknown, samePossible } from '../logic/possible';
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
  const readers = readersOf(options);
  const inputs = new Set(options.flatMap(({ option }) => [...option.inputs]));
  for (const index of inputs) {
    const attribute = attributeAt(index);
    const now = picture.at(index);
    if (attribute.origin !== 'entered' || fixed.has(attribute.id) || isUnknown(now, attribute)) continue;
    for (const value of alternatives(attribute, now, knowledge.cells.get(index) ?? [everything(attribute)])) {
      const supposed = picture.assume(index, value);
      for (const { option, status } of touchedBy(index, picture, supposed, knowledge, readers)) {
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

interface Reader {
  option: CompiledOption;
  status: Status;
}

/** Options by the attributes that they read directly. */
function readersOf(options: readonly Reader[]): Map<number, Reader[]> {
  const readers = new Map<number, Reader[]>();
  for (const reader of options) {
    for (const index of reader.option.reads) {
      const list = readers.get(index);
      if (list) list.push(reader);
      else readers.set(index, [reader]);
    }
  }
  return readers;
}

/** Options that read the fact itself, or a derived fact that became otherwise. */
function touchedBy(
  index: number,
  before: Picture,
  after: Picture,
  knowledge: CompiledKnowledge,
  readers: ReadonlyMap<number, Reader[]>,
): Set<Reader> {
  const touched = new Set(readers.get(index));
  for (const fact of knowledge.facts.dependentsOf(index)) {
    const list = readers.get(fact);
    if (list && !samePossible(before.at(fact), after.at(fact))) for (const reader of list) touched.add(reader);
  }
  return touched;
}
