import type { Observation, PatientRecord } from '../patient/record';
import { type Chooser, type Copies, same, wordsOf } from './joining';
import { loneSpecimens } from './merge-specimens';

const occasion = ({ attribute, on, specimen }: Observation) => [attribute, on ?? '', specimen ?? ''].join(' ').trim();

/** The observations of each occasion, in the order in which they were made. */
function byOccasion(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    const group = groups.get(occasion(one));
    if (group) group.push(one);
    else groups.set(occasion(one), [one]);
  }
  return groups;
}

/** Whether one list is the beginning of the other: then the longer one is the same told further, or the shorter one taken back. */
function goesOn(a: readonly unknown[], b: readonly unknown[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((one, place) => same(one, longer[place]));
}

/**
 * The observations of both records, by occasion. What the one only says further is asked about, unless its specimen was;
 * what both have said anew is chosen.
 */
export function mergedObservations(copies: Copies<PatientRecord>, choose: Chooser): Observation[] {
  const [ours, theirs] = [byOccasion(copies.mine.observations), byOccasion(copies.theirs.observations)];
  const asked = new Set(
    (['mine', 'theirs'] as const).flatMap((side) => loneSpecimens(copies, side).map(({ id }) => id)),
  );
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((occasion) => {
    const [a = [], b = []] = [ours.get(occasion), theirs.get(occasion)];
    const about = (a[0] ?? b[0])?.attribute ?? '';
    if (goesOn(a, b)) {
      const side = a.length >= b.length ? 'mine' : 'theirs';
      const [longer, shorter] = side === 'mine' ? [a, b] : [b, a];
      const [last, { specimen = null } = {}] = [longer.at(-1), longer[0]];
      if (longer.length === shorter.length || (specimen !== null && asked.has(specimen))) return longer;
      const key = `observation ${occasion} ${side}`;
      return choose.keeps({ kind: 'observation', about, side, value: last }, { key }) ? longer : shorter;
    }
    const [mine, said] = [a.at(-1), b.at(-1)];
    const last = choose.pick('observation', about, { mine, theirs: said }, { key: `observation ${occasion}` });
    // What is not chosen stays in the record, before what holds.
    const own = new Set(a.map(wordsOf));
    const all = [...a, ...b.filter((one) => !own.has(wordsOf(one)))];
    return last ? [...all.filter((one) => !same(one, last)), last] : all;
  });
}
