import { faultKinds, type Fault } from './fault';

/** Mulberry32 (T. Ettinger, public domain): a small generator of numbers in [0, 1) from a seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other] as Item, all[at] as Item];
  }
  return all;
}

/** So many faults of each kind where there are that many: spread over the items, then over their parts. The same for a seed. */
export function sample(faults: readonly Fault[], perKind: number, seed: number): Fault[] {
  return faultKinds.flatMap((kind, place) => {
    const mixed = shuffled(
      faults.filter((fault) => fault.kind === kind),
      random(seed + place),
    );
    const taken = new Map<string, number>();
    // The how manieth of its item: the first of every item stand before the second of any.
    const ranked = mixed.map((fault) => {
      const item = `${fault.changed.area} ${fault.changed.id}`;
      const rank = taken.get(item) ?? 0;
      taken.set(item, rank + 1);
      return { fault, rank };
    });
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, perKind)
      .map(({ fault }) => fault);
  });
}
