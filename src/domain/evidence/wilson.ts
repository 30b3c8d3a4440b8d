/** 97.5 % quantile of the normal distribution. */
const Z = 1.959964;

/** Wilson's 95 % interval of a share, in per cent. @param percent 0 to 100 @param people size of the group, above 0 */
export function wilson(percent: number, people: number): { low: number; high: number } {
  const share = percent / 100;
  const square = Z * Z;
  const centre = share + square / (2 * people);
  const reach = Z * Math.sqrt((share * (1 - share)) / people + square / (4 * people * people));
  const bound = (value: number) => Math.min(100, Math.max(0, (100 * value) / (1 + square / people)));
  return { low: bound(centre - reach), high: bound(centre + reach) };
}
