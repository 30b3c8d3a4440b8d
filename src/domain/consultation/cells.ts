import type { Condition } from '../logic/condition';
import { exactly, isKnown, type Possible } from '../logic/possible';
import { leavesOf } from '../logic/reads';
import type { Attribute } from '../patient/attribute';
import { attributeIndex, catalogue } from '../patient/catalogue/catalogue';
import type { Knowledge } from './knowledge';

/** For each attribute, one value of every cell that the knowledge's conditions can tell apart. */
export type Cells = ReadonlyMap<number, readonly Possible[]>;

/** Every condition of the knowledge. */
export function conditionsOf(knowledge: Knowledge): Condition[] {
  return [
    ...knowledge.facts.flatMap((fact) => fact.cases.map((one) => one.when)),
    ...knowledge.options.flatMap((option) =>
      [...option.indications, ...option.contraindications, ...option.holds, ...option.cautions].map((one) => one.when),
    ),
    ...knowledge.sharedHolds.map((hold) => hold.when),
    ...knowledge.rules.map((rule) => rule.when),
  ];
}

/** Numbers fall into the cells between the thresholds that some condition names; each threshold is a cell of its own. */
export const findCells = (knowledge: Knowledge): Cells => cellsBetween(conditionsOf(knowledge));

/** The cells that these conditions can tell apart. */
export function cellsBetween(conditions: readonly Condition[]): Cells {
  const thresholds = new Map<number, Set<number>>();
  for (const condition of conditions) {
    for (const leaf of leavesOf(condition)) {
      if ('known' in leaf || 'in' in leaf || 'has' in leaf) continue;
      const index = attributeIndex(leaf.attribute);
      const found = thresholds.get(index) ?? new Set();
      for (const bound of [leaf.from, leaf.to, leaf.above, leaf.below]) if (bound !== undefined) found.add(bound);
      thresholds.set(index, found);
    }
  }
  return new Map(catalogue.map((attribute, index) => [index, cellsOf(attribute, thresholds.get(index) ?? new Set())]));
}

function cellsOf(attribute: Attribute, thresholds: ReadonlySet<number>): Possible[] {
  if (attribute.kind === 'choice') return attribute.values.map((_, bit) => ({ kind: 'choice', mask: 1 << bit }));
  if (attribute.kind === 'set')
    return attribute.values.map((_, bit) => ({ kind: 'set', must: 1 << bit, may: 1 << bit }));
  const bounds = [...thresholds].filter((n) => n >= attribute.min && n <= attribute.max).sort((a, b) => a - b);
  const values = new Set<number>();
  let before = attribute.min;
  for (const bound of bounds) {
    if (bound > before) values.add((before + bound) / 2);
    values.add(bound);
    before = bound;
  }
  if (attribute.max > before) values.add((before + attribute.max) / 2);
  if (attribute.never) values.add(Infinity);
  return [...values].map(exactly);
}

/**
 * Values that an attribute could have instead: for a choice or number each other cell; for a set, each member put in or
 * taken out of what is held.
 */
export function alternatives(attribute: Attribute, now: Possible, cells: readonly Possible[]): Possible[] {
  if (attribute.kind !== 'set' || now.kind !== 'set') return cells.filter((cell) => !overlapsOnly(cell, now));
  return attribute.values.map((_, bit) => {
    const member = 1 << bit;
    return now.must & member
      ? { kind: 'set' as const, must: now.must & ~member, may: now.may & ~member }
      : { kind: 'set' as const, must: now.must | member, may: now.may | member };
  });
}

/** Whether the cell is just what is held. */
function overlapsOnly(cell: Possible, now: Possible): boolean {
  if (cell.kind === 'choice' && now.kind === 'choice') return cell.mask === now.mask;
  if (cell.kind === 'number' && now.kind === 'number' && isKnown(now)) {
    return cell.spans[0]?.lo === now.spans[0]?.lo;
  }
  return false;
}
