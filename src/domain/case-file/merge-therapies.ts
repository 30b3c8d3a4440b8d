import type { PatientRecord, Therapy } from '../patient/record';
import { type Chooser, type Copies, freeId, idsOf, same, type Side } from './joining';

/** Which of the one list is the same as which of the other, by the first rule that says so; nothing is paired twice. */
function paired<Item>(mine: readonly Item[], theirs: readonly Item[], rules: ((a: Item, b: Item) => boolean)[]) {
  const [pairs, free] = [new Map<Item, Item>(), new Set(theirs)];
  for (const rule of rules) {
    for (const one of mine.filter((each) => !pairs.has(each))) {
      const two = [...free].find((each) => rule(one, each));
      if (!two) continue;
      pairs.set(one, two);
      free.delete(two);
    }
  }
  return { pairs, free };
}

const withoutId = (therapy: Therapy) => ({ ...therapy, id: '' });

type IsSame = (a: Therapy, b: Therapy) => boolean;

const hasId: IsSame = (a, b) => a.id === b.id;
const isAlike: IsSame = (a, b) => a.setting === b.setting && a.start === b.start && same(a.drugs, b.drugs);

/** How a line of the one copy is known again in the other: what is surest first. An id alone may have been counted in both. */
const sameLine: IsSame[] = [
  same,
  (a, b) => hasId(a, b) && isAlike(a, b),
  (a, b) => same(withoutId(a), withoutId(b)),
  hasId,
  isAlike,
];

/** The lines of both copies; null: neither knows whether there were any. */
export function mergedTherapies(
  { mine, theirs }: Copies<PatientRecord['therapies']>,
  choose: Chooser,
): Therapy[] | null {
  const unknownWith = (side: Side, list: Therapy[]) =>
    choose.keeps({ kind: 'therapies', about: '', side, value: list }) ? list : null;
  if (mine === null && theirs === null) return null;
  if (mine?.length === 0 && theirs === null) return unknownWith('mine', mine);
  if (theirs?.length === 0 && mine === null) return unknownWith('theirs', theirs);
  const { pairs, free } = paired(mine ?? [], theirs ?? [], sameLine);
  const lone = (side: Side, value: Therapy) => choose.keeps({ kind: 'therapy', about: value.id, side, value });
  const taken = idsOf(mine ?? [], theirs ?? []);
  const named = (held: readonly Therapy[], one: Therapy): Therapy => {
    const clashes = held.some(({ id }) => id === one.id);
    const id = clashes ? freeId(one.id, taken) : one.id;
    taken.add(id);
    return clashes ? { ...one, id } : one;
  };
  const merged = (mine ?? []).flatMap((one): Therapy[] => {
    const two = pairs.get(one);
    if (!two) return lone('mine', one) ? [one] : [];
    if (same(withoutId(one), withoutId(two))) return [one];
    const side = choose.pickOrBoth('therapy', one.id, { mine: one, theirs: two });
    if (side === 'both') return [one, named(mine ?? [], two)];
    return [side === 'mine' ? one : { ...two, id: one.id }];
  });
  for (const two of free) if (lone('theirs', two)) merged.push(named([...(mine ?? []), ...merged], two));
  return merged.length === 0 && (mine === null || theirs === null) ? null : merged;
}
