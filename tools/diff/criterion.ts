import type { Cells } from '../../src/domain/consultation/cells';
import { isKnown, namesOf, type Possible } from '../../src/domain/logic/possible';
import type { NumberAttribute } from '../../src/domain/patient/attribute';
import { attributeIndex } from '../../src/domain/patient/catalogue/catalogue';
import { isSettled, type Dimension } from '../prove/dimension';
import type { Cube } from './describe';

/** Bounds as conditions write them: `from` and `to` include the bound, `above` and `below` do not; none: as far as it goes. */
export interface Range {
  from?: number;
  above?: number;
  to?: number;
  below?: number;
}

/** What a state must say of one attribute: one of these. */
export interface Criterion {
  attribute: string;
  /** The member of a set that it speaks of. */
  member?: string;
  /** Values of a choice; of a member of a set, "present" or "absent". */
  values: string[];
  /** Ranges of a number. */
  ranges: Range[];
  /** That it never happened. */
  never: boolean;
  /** That it is not known, or not quite. */
  unknown: boolean;
}

/** A cube as criteria, by the order of the catalogue. */
export function criteriaOf(cube: Cube, cells: Cells): Criterion[] {
  return [...cube]
    .sort(
      ([a], [b]) =>
        attributeIndex(a.attribute.id) - attributeIndex(b.attribute.id) || (a.member ?? 0) - (b.member ?? 0),
    )
    .map(([dimension, table]) => criterionOf(dimension, table, cells));
}

function criterionOf(dimension: Dimension, table: readonly boolean[], cells: Cells): Criterion {
  const { attribute, member, values } = dimension;
  const taken = values.filter((_, place) => table[place]);
  const criterion: Criterion = {
    attribute: attribute.id,
    values: [],
    ranges: [],
    never: taken.some(isNever),
    unknown: table.some((isIn, place) => isIn && !isSettled(dimension, place)),
  };
  if (attribute.kind === 'number') criterion.ranges = rangesOf(attribute, dimension, table, cells);
  else if (member === null) {
    const known = taken.flatMap((value) => (value.kind === 'choice' && isKnown(value) ? [value.mask] : []));
    criterion.values = known.flatMap((mask) => namesOf(attribute.values, mask));
  } else {
    criterion.member = attribute.values[member];
    criterion.values = ['present', 'absent'].filter((_, place) => table[place]);
  }
  return criterion;
}

const isNever = (value: Possible) => value.kind === 'number' && value.spans[0]?.lo === Infinity;

/** Neighbouring cells that are taken, joined. */
function rangesOf(attribute: NumberAttribute, { values }: Dimension, table: readonly boolean[], cells: Cells): Range[] {
  const spans = spansOf(attribute, cells);
  const places = values.flatMap((value, place) => (isKnown(value) && !isNever(value) ? [place] : []));
  const ranges: Range[] = [];
  let first: number | null = null;
  places.forEach((place, at) => {
    if (!table[place]) return;
    first ??= place;
    const next = places[at + 1];
    if (next !== undefined && table[next]) return;
    const [start, end] = [spans.get(numberOf(values[first])), spans.get(numberOf(values[place]))];
    const range: Range = {};
    if (first !== places[0])
      Object.assign(range, start?.from === undefined ? { above: start?.above } : { from: start.from });
    if (next !== undefined) Object.assign(range, end?.to === undefined ? { below: end?.below } : { to: end.to });
    ranges.push(range);
    first = null;
  });
  return ranges;
}

const numberOf = (value: Possible | undefined) => (value?.kind === 'number' ? (value.spans[0]?.lo ?? NaN) : NaN);

/** What each cell stands for: a threshold itself, or everything between two of them (`findCells`); counts are whole. */
function spansOf(attribute: NumberAttribute, cells: Cells): Map<number, Range> {
  const found = (cells.get(attributeIndex(attribute.id)) ?? []).map(numberOf).filter(Number.isFinite);
  const isWhole = attribute.unit === '1' && attribute.step === 1;
  const isBound = (place: number) => (place % 2 === 0) === (found[0] === attribute.min);
  const spans = new Map<number, Range>();
  found.forEach((value, place) => {
    const key = isWhole ? Math.floor(value) : value;
    if (spans.has(key)) return;
    const [before, next] = [found[place - 1], found[place + 1]];
    if (isBound(place)) spans.set(key, { from: value, to: value });
    else if (isWhole)
      spans.set(key, {
        from: before === undefined ? attribute.min : Math.floor(before) + 1,
        to: next === undefined ? attribute.max : Math.ceil(next) - 1,
      });
    else
      spans.set(key, {
        ...(before === undefined ? { from: attribute.min } : { above: before }),
        ...(next === undefined ? { to: attribute.max } : { below: next }),
      });
  });
  return spans;
}
