import type { Cells } from '../../src/domain/consultation/cells';
import type { CompiledKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { fold } from '../../src/domain/logic/fold';
import { allOf, anyOf, atLeast, not, type Kleene } from '../../src/domain/logic/kleene';
import { isKnown, type Possible } from '../../src/domain/logic/possible';
import { attributesRead, leavesOf } from '../../src/domain/logic/reads';
import { compile, leafVerdict } from '../../src/domain/logic/verdict';
import { attributeAt, attributeIndex } from '../../src/domain/patient/catalogue/catalogue';
import { isLegal, withImplied } from '../../src/domain/patient/legal';
import { Picture } from '../../src/domain/patient/picture';
import { wholeCells } from '../prove/dimension';

/** A picture in which a condition is true; "none" where there is none; "undecided" where the search ran out of steps. */
export type Found = Picture | 'none' | 'undecided';

/**
 * Looks for a legal picture in which all conditions hold. Exact over the cells that the knowledge tells apart: values are set one by
 * one, and what three-valued logic already denies is not followed further. What is true on partial information stays true, so no
 * more is set than is needed. Computed facts (lines, intervals) are free but for the declared constraints.
 */
export function satisfy(conditions: readonly Condition[], { facts, cells }: CompiledKnowledge, steps = 60_000): Found {
  const inputs = inputsOf(conditions, facts.inputsOf.bind(facts));
  const asked = conditions.map((condition) => ({ condition, verdict: compile(condition), ...questions(condition) }));
  const asksOf = new Set(asked.flatMap(({ known }) => known.flatMap((index) => [...facts.inputsOf(index)])));
  let left = steps;

  /** What can still become of the conditions once the inputs before `place` are settled, set or left open. */
  const outlook = (picture: Picture, place: number): Kleene => {
    const settled = (index: number) => [...facts.inputsOf(index)].every((input) => inputs.indexOf(input) < place);
    return allOf(
      asked.map(({ condition, verdict, known }) =>
        known.length === 0 ? verdict(picture) : foresee(condition, picture, settled),
      ),
    );
  };

  const search = (picture: Picture, place: number): Found => {
    if (left-- <= 0) return 'undecided';
    const found = outlook(picture, place);
    if (found === 'true') return picture;
    if (found === 'false') return 'none';
    let next = place;
    while (next < inputs.length && isKnown(picture.at(inputs[next] ?? 0))) next++;
    const index = inputs[next];
    if (index === undefined) return 'none';
    let undecided = false;
    // A question about being known may want the value left open.
    if (asksOf.has(index)) {
      const open = search(picture, next + 1);
      if (open !== 'none') return open;
    }
    for (const value of branches(index, picture.at(index), cells)) {
      const supposed = withImplied(picture.assume(index, value), index);
      if (!isLegal(supposed, index)) continue;
      const deeper = search(supposed, isKnown(value) ? next + 1 : next);
      if (deeper instanceof Picture) return deeper;
      if (deeper === 'undecided') undecided = true;
    }
    return undecided ? 'undecided' : 'none';
  };

  return search(new Picture(facts, []), 0);
}

/** Indexes of the attributes of which the condition asks whether they are known. */
function questions(condition: Condition): { known: number[] } {
  return { known: leavesOf(condition).flatMap((leaf) => ('known' in leaf ? [attributeIndex(leaf.known)] : [])) };
}

/** The verdict, where "known" is open until everything that it rests on is settled. */
function foresee(condition: Condition, picture: Picture, settled: (index: number) => boolean): Kleene {
  return fold<Kleene>(condition, {
    leaf: (leaf) => {
      const found = leafVerdict(leaf)(picture);
      return 'known' in leaf && found === 'false' && !settled(attributeIndex(leaf.known)) ? 'unknown' : found;
    },
    all: allOf,
    any: anyOf,
    not,
    atLeast,
  });
}

function inputsOf(conditions: readonly Condition[], of: (index: number) => ReadonlySet<number>): number[] {
  const read = conditions.flatMap((condition) => attributesRead(condition));
  return [...new Set(read.flatMap((id) => [...of(attributeIndex(id))]))];
}

/** The ways to know more of a value: another cell, or for a set one more member in or out. */
function branches(index: number, now: Possible, cells: Cells): Possible[] {
  if (now.kind !== 'set') return [...wholeCells(attributeAt(index), cells)];
  const attribute = attributeAt(index);
  if (attribute.kind !== 'set') return [];
  const bit = attribute.values.findIndex((_, place) => (now.may & ~now.must & (1 << place)) !== 0);
  if (bit < 0) return [];
  return [
    { kind: 'set', must: now.must, may: now.may & ~(1 << bit) },
    { kind: 'set', must: now.must | (1 << bit), may: now.may },
  ];
}
