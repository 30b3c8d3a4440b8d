import { allOf, anyOf, atLeast, not, type Kleene } from './kleene';

/** Kleene 1952, section 64: every operator in all its cells. */
describe('Kleene logic', () => {
  const t: Kleene = 'true';
  const u: Kleene = 'unknown';
  const f: Kleene = 'false';

  it('conjoins in all nine cells', () => {
    const cells: [Kleene, Kleene, Kleene][] = [
      [t, t, t],
      [t, u, u],
      [t, f, f],
      [u, t, u],
      [u, u, u],
      [u, f, f],
      [f, t, f],
      [f, u, f],
      [f, f, f],
    ];
    for (const [a, b, result] of cells)
      expect(allOf([a, b]))
        .withContext(`${a} and ${b}`)
        .toBe(result);
  });

  it('disjoins in all nine cells', () => {
    const cells: [Kleene, Kleene, Kleene][] = [
      [t, t, t],
      [t, u, t],
      [t, f, t],
      [u, t, t],
      [u, u, u],
      [u, f, u],
      [f, t, t],
      [f, u, u],
      [f, f, f],
    ];
    for (const [a, b, result] of cells)
      expect(anyOf([a, b]))
        .withContext(`${a} or ${b}`)
        .toBe(result);
  });

  it('negates in all three cells', () => {
    expect([t, u, f].map(not)).toEqual([f, u, t]);
  });

  it('takes nothing as true for all and false for any', () => {
    expect(allOf([])).toBe(t);
    expect(anyOf([])).toBe(f);
  });

  it('counts in all cells of two parts, for thresholds 0 to 3', () => {
    const rank = { true: 1, unknown: 0, false: 0 };
    const reach = { true: 1, unknown: 1, false: 0 };
    for (const a of [t, u, f]) {
      for (const b of [t, u, f]) {
        for (const count of [0, 1, 2, 3]) {
          const sure = rank[a] + rank[b];
          const most = reach[a] + reach[b];
          const expected = sure >= count ? t : most >= count ? u : f;
          expect(atLeast(count, [a, b]))
            .withContext(`${count} of ${a}, ${b}`)
            .toBe(expected);
        }
      }
    }
  });
});
