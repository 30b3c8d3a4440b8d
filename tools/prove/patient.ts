import type { ObservedValue } from '../../src/domain/patient/record';
import { writeValue } from '../../src/domain/logic/value-out';
import type { RecommendInput } from '../recommend/input';
import { isUnknownValue, valueWord, type Dimension, type State } from './dimension';

/** A state as lines `attribute = value`. */
export function patientLines(state: State): string[] {
  return [...state]
    .map(([dimension, value]) => `${nameOf(dimension)} = ${valueWord(dimension, value)}`)
    .sort((a, b) => a.localeCompare(b));
}

function nameOf({ attribute, member }: Dimension): string {
  return member === null || attribute.kind !== 'set'
    ? attribute.id
    : `${attribute.id}: ${attribute.values[member] ?? '?'}`;
}

/** A state as `npm run recommend` reads it. What it does not say is left out; of a set, members not named are absent. */
export function patientInput(state: State, day: string): RecommendInput {
  const observations: Record<string, ObservedValue> = {};
  const sets = new Map<string, { present: string[]; open: boolean }>();
  for (const [dimension, value] of state) {
    const { attribute, member } = dimension;
    if (attribute.kind === 'set') {
      const set = sets.get(attribute.id) ?? { present: [], open: false };
      if (value === 0) set.present.push(attribute.values[member ?? 0] ?? '');
      if (isUnknownValue(dimension, value)) set.open = true;
      sets.set(attribute.id, set);
    } else if (!isUnknownValue(dimension, value)) {
      const found = dimension.values[value];
      const written = found ? writeValue(attribute, found) : null;
      if (typeof written === 'string' || typeof written === 'number') observations[attribute.id] = written;
    }
  }
  for (const [id, { present, open }] of sets) observations[id] = open ? { atLeast: present } : present;
  return { day, observations };
}
