import type { Condition, Leaf, RangeLeaf } from '../../../src/domain/logic/condition';
import { attributeById } from '../../../src/domain/patient/catalogue/catalogue';
import type { FaultKind } from './fault';
import { stepOf } from './clinical-step';

/** A condition with one fault in it. */
export interface FaultyCondition {
  kind: FaultKind;
  /** What is changed, after its place among the parts that it lies in. */
  what: string;
  when: Condition;
}

/** How a part answers where a fact is not known: an indication must not take it for true, a gate not for false. */
export type Wants = 'true' | 'false';

/** Every single fault of a condition, each node in reading order. `unknownBecomes`: how an unknown fact is misread. */
export function conditionFaults(when: Condition, unknownBecomes: Wants): FaultyCondition[] {
  const within = (part: Condition, place: number, put: (faulty: Condition) => Condition) =>
    conditionFaults(part, unknownBecomes).map(({ kind, what, when: faulty }) => ({
      kind,
      what: `${place + 1}.${what}`,
      when: put(faulty),
    }));
  if ('all' in when) {
    const parts = when.all;
    return [
      ...dropOne('drop-conjunct', parts, (all) => ({ all })),
      ...turned('all-to-any', parts, { any: parts }),
      ...parts.flatMap((part, place) => within(part, place, (faulty) => ({ all: parts.with(place, faulty) }))),
    ];
  }
  if ('any' in when) {
    const parts = when.any;
    return [
      ...dropOne('drop-disjunct', parts, (any) => ({ any })),
      ...turned('any-to-all', parts, { all: parts }),
      ...parts.flatMap((part, place) => within(part, place, (faulty) => ({ any: parts.with(place, faulty) }))),
    ];
  }
  if ('not' in when) {
    const other = unknownBecomes === 'true' ? 'false' : 'true';
    return conditionFaults(when.not, other).map((fault) => ({ ...fault, when: { not: fault.when } }));
  }
  if ('of' in when)
    return when.of.flatMap((part, place) =>
      within(part, place, (faulty) => ({ ...when, of: when.of.with(place, faulty) })),
    );
  return leafFaults(when, unknownBecomes);
}

/** A condition in short, to tell faults apart. */
export function short(when: Condition): string {
  if ('all' in when) return `(${when.all.map(short).join(' and ')})`;
  if ('any' in when) return `(${when.any.map(short).join(' or ')})`;
  if ('not' in when) return `not ${short(when.not)}`;
  if ('of' in when) return `${when.atLeast} of (${when.of.map(short).join(', ')})`;
  if ('known' in when) return `${when.known} known`;
  if ('in' in when) return `${when.attribute} ${when.in.join('|')}`;
  if ('has' in when) return `${when.attribute} has ${when.has.join('|')}`;
  return `${when.attribute}${boundsOf(when)
    .map(([bound, n]) => ` ${bound} ${n}`)
    .join('')}`;
}

function dropOne(kind: FaultKind, parts: readonly Condition[], put: (parts: Condition[]) => Condition) {
  if (parts.length < 2) return [];
  return parts.map((part, place) => ({
    kind,
    what: ` without ${place + 1}. ${short(part)}`,
    when: put(parts.filter((_, other) => other !== place)),
  }));
}

const turned = (kind: FaultKind, parts: readonly Condition[], when: Condition): FaultyCondition[] =>
  parts.length < 2 ? [] : [{ kind, what: ` ${short(when)}`, when }];

function leafFaults(leaf: Leaf, unknownBecomes: Wants): FaultyCondition[] {
  if ('known' in leaf) return [];
  const known: Condition = { known: leaf.attribute };
  const guessed: FaultyCondition = {
    kind: 'unknown-as-known',
    what: ` ${short(leaf)} ${unknownBecomes} where not known`,
    when: unknownBecomes === 'true' ? { any: [leaf, { not: known }] } : { all: [leaf, known] },
  };
  if ('in' in leaf)
    return [...swapped(leaf.attribute, leaf.in, (list) => ({ ...leaf, in: list })), ...widened(leaf), guessed];
  if ('has' in leaf) return [...swapped(leaf.attribute, leaf.has, (has) => ({ ...leaf, has })), guessed];
  return [...rangeFaults(leaf), guessed];
}

/** Each value in turn taken for its neighbour in the catalogue's order: positive for negative, grade 2 for grade 3. */
function swapped(id: string, values: readonly string[], put: (values: string[]) => Leaf): FaultyCondition[] {
  const attribute = attributeById(id);
  if (attribute.kind === 'number') return [];
  const all = attribute.values;
  return values.flatMap((value, place) => {
    const at = all.indexOf(value);
    const neighbour = [all[at + 1], all[at - 1]].find((one) => one !== undefined && !values.includes(one));
    if (neighbour === undefined) return [];
    const when = put(values.with(place, neighbour));
    return [{ kind: 'swap-category' as const, what: ` ${id} ${value} → ${neighbour}`, when }];
  });
}

/** So wide that every value and not knowing it satisfy the leaf. */
function widened(leaf: Extract<Leaf, { in: string[] }>): FaultyCondition[] {
  const attribute = attributeById(leaf.attribute);
  if (attribute.kind !== 'choice') return [];
  const when = { ...leaf, in: [...attribute.values] };
  return [{ kind: 'unknown-as-known', what: ` ${short(leaf)} widened to every value`, when }];
}

const flips = { from: 'below', to: 'above', above: 'to', below: 'from' } as const;
type Bound = keyof typeof flips;

export function boundsOf(leaf: RangeLeaf): [Bound, number][] {
  return (['from', 'above', 'to', 'below'] as const).flatMap((bound): [Bound, number][] => {
    const n = leaf[bound];
    return n === undefined ? [] : [[bound, n]];
  });
}

function rangeFaults(leaf: RangeLeaf): FaultyCondition[] {
  const bounds = boundsOf(leaf);
  const { attribute } = leaf;
  const [only] = bounds;
  const flipped: FaultyCondition[] =
    bounds.length === 1 && only
      ? [
          {
            kind: 'flip-comparison',
            what: ` ${short(leaf)} → ${flips[only[0]]}`,
            when: { attribute, [flips[only[0]]]: only[1] },
          },
        ]
      : [];
  const shifted = bounds.flatMap(([bound, n]) => {
    const step = stepOf(attribute, n);
    return [n + step, n - step].flatMap((moved, place): FaultyCondition[] => {
      const rounded = Math.round(moved * 1000) / 1000;
      const kind = place === 0 ? 'threshold-up' : 'threshold-down';
      return isPossible(attribute, rounded)
        ? [{ kind, what: ` ${short(leaf)}: ${bound} ${rounded}`, when: { ...leaf, [bound]: rounded } }]
        : [];
    });
  });
  return [...flipped, ...shifted];
}

function isPossible(id: string, n: number): boolean {
  const attribute = attributeById(id);
  return attribute.kind === 'number' && n >= attribute.min && n <= attribute.max;
}
