import { ishFromNumbers, recountGroup } from './ish-groups';

/** ASCO/CAP 2018: five groups of the dual probe, three ranges of the single probe. */
describe('ishFromNumbers', () => {
  const dual: [number, number, string, 'positive' | 'negative' | null][] = [
    [2.4, 6, '2+', 'positive'],
    [2.4, 3.5, '2+', 'negative'],
    [2.4, 3.5, '3+', 'positive'],
    [1.5, 6.5, '2+', 'positive'],
    [1.5, 6.5, '1+', 'negative'],
    [1.5, 5, '2+', 'negative'],
    [1.5, 3, '2+', 'negative'],
  ];
  for (const [ratio, copies, ihc, result] of dual) {
    it(`reads ratio ${ratio}, ${copies} copies beside IHC ${ihc} as ${String(result)}`, () => {
      expect(ishFromNumbers('dual', ratio, copies, ihc)).toBe(result);
    });
  }

  it('reads a single probe by copies and leaves 4 to 6 open', () => {
    expect(ishFromNumbers('single', null, 6, null)).toBe('positive');
    expect(ishFromNumbers('single', null, 3.9, null)).toBe('negative');
    expect(ishFromNumbers('single', null, 5, null)).toBeNull();
  });

  it('asks for a blinded recount in groups 2 to 4 alone', () => {
    const groups = [
      [2.4, 6],
      [2.3, 3.2],
      [1.5, 6.5],
      [1.8, 4.5],
      [1.5, 3],
    ] as const;
    expect(groups.map(([ratio, copies]) => recountGroup(ratio, copies))).toEqual([null, 2, 3, 4, null]);
  });

  it('does not guess without the numbers it needs', () => {
    expect(ishFromNumbers('dual', null, 6, '2+')).toBeNull();
    expect(ishFromNumbers('dual', 2.5, null, '2+')).toBeNull();
    expect(ishFromNumbers('dual', 1.5, 5, null)).toBeNull();
  });
});
