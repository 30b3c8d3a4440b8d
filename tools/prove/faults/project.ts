import { knowledge } from '../../../src/knowledge/knowledge';
import { readShelf } from '../../check/files';
import { readCases } from '../../regression/cases';
import type { Fault } from './fault';
import { allFaults } from './generate';
import { Judge } from './judge';
import { sample } from './sample';

/** Which faults are made: so many of each kind, chosen by a seed. */
export interface Choice {
  perKind: number;
  seed: number;
}

/** What the list of survivors speaks of. */
export const usual: Choice = { perKind: 25, seed: 1 };

/** The chosen faults of the project's own knowledge, those of one item together, and who judges them. */
export function projectFaults({ perKind, seed }: Choice): { items: Fault[][]; judge: () => Judge } {
  const shelf = readShelf();
  const trialIds = shelf.trials.map(({ item }) => item.id);
  const items = new Map<string, Fault[]>();
  for (const fault of sample(allFaults(knowledge, trialIds), perKind, seed)) {
    const item = `${fault.changed.area} ${fault.changed.id}`;
    items.set(item, [...(items.get(item) ?? []), fault]);
  }
  // A derived fact touches most: it is begun first.
  const sorted = [...items].sort(([a], [b]) => Number(b.startsWith('fact')) - Number(a.startsWith('fact')));
  return { items: sorted.map(([, faults]) => faults), judge: () => new Judge(knowledge, shelf, readCases()) };
}
