import { weightLevel, weightLevels } from './weight-level';

describe('the words of a weight', () => {
  it('are those of their own points', () => {
    for (const level of weightLevels) expect(weightLevel(level.points)).toBe(level);
  });

  it('are the nearest, the smaller of two that are as near', () => {
    expect([99, 88, 87, 60, 12, 13, 1].map((points) => weightLevel(points).key)).toEqual([
      'same',
      'same',
      'nearly',
      'half',
      'none',
      'little',
      'none',
    ]);
  });
});
