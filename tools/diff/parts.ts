import type { CompiledOption } from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { attributesRead } from '../../src/domain/logic/reads';
import type { Column } from '../../src/domain/logic/circuit';
import type { Model } from '../prove/model';
import { sameJson } from './item-changes';

export type PartKind = 'indication' | 'contraindication' | 'rule' | 'hold' | 'fact';

/** A part of the knowledge that an option's status rests on and that is not what it was. */
export interface PartChange {
  kind: PartKind;
  id: string;
  change: 'added' | 'removed' | 'changed';
}

interface Part {
  kind: PartKind;
  id: string;
  /** What is compared: conditions as they are written. */
  content: readonly unknown[];
  conditions: readonly Condition[];
}

/** What of an option's conditions, rules against it and derived facts differs between two models. */
export function changedParts(
  [before, after]: readonly [Model, Model],
  id: string,
): { changes: PartChange[]; columns: Column[] } {
  const [older, newer] = [partsOf(before, id), partsOf(after, id)];
  const changes: PartChange[] = [];
  const columns: Column[] = [];
  const add = (change: PartChange['change'], { kind, id: name }: Part) => changes.push({ kind, id: name, change });
  for (const [key, part] of newer) {
    const was = older.get(key);
    if (was && sameJson(was.content, part.content)) continue;
    add(was ? 'changed' : 'added', part);
    columns.push(...columnsOf(after, part), ...(was ? columnsOf(before, was) : []));
  }
  for (const [key, part] of older) {
    if (newer.has(key)) continue;
    add('removed', part);
    columns.push(...columnsOf(before, part));
  }
  return { changes, columns };
}

const columnsOf = (model: Model, { conditions }: Part): Column[] =>
  conditions.map((when) => model.verdict(when)).flatMap(({ isTrue, isFalse }) => [isTrue, isFalse]);

function partsOf(model: Model, id: string): Map<string, Part> {
  const option = model.compiled.options.find((one) => one.option.id === id);
  const parts = option ? [...ownParts(option), ...factsOf(model, option)] : [];
  return new Map(parts.map((part) => [`${part.kind} ${part.id}`, part]));
}

function ownParts({ indications, gates, holds }: CompiledOption): Part[] {
  const part = (kind: PartKind, id: string, when: Condition): Part => ({
    kind,
    id,
    content: [when],
    conditions: [when],
  });
  return [
    ...indications.map((one) => part('indication', one.part.id, one.when)),
    ...gates.map(({ part: { gate, rule }, when }) => part(rule ? 'rule' : 'contraindication', gate.id, when)),
    ...holds.map((one) => part('hold', one.part.id, one.when)),
  ];
}

/** The derived facts that the option reads, directly and through others. */
function factsOf({ compiled }: Model, { indications, gates, holds }: CompiledOption): Part[] {
  const found = new Map<string, Part>();
  const follow = (condition: Condition): void => {
    for (const id of attributesRead(condition)) {
      const definition = compiled.knowledge.facts.find((fact) => fact.id === id);
      if (!definition || found.has(id)) continue;
      const conditions = definition.cases.map(({ when }) => when);
      found.set(id, { kind: 'fact', id, content: definition.cases, conditions });
      conditions.forEach(follow);
    }
  };
  for (const { when } of [...indications, ...gates, ...holds]) follow(when);
  return [...found.values()];
}
