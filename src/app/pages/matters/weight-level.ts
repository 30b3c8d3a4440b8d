/** How much a concern matters beside the first, in words; points for professionals. */
export const weightLevels = [
  { points: 100, key: 'same' },
  { points: 75, key: 'nearly' },
  { points: 50, key: 'half' },
  { points: 25, key: 'little' },
  { points: 0, key: 'none' },
] as const;

export type WeightLevel = (typeof weightLevels)[number];

/** The word nearest to these points, the smaller of two that are as near. */
export function weightLevel(points: number): WeightLevel {
  return weightLevels.reduce<WeightLevel>(
    (near, one) => (Math.abs(one.points - points) <= Math.abs(near.points - points) ? one : near),
    weightLevels[0],
  );
}
