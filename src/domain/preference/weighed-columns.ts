import type { ComparedOption } from '../evidence/comparison';

/** What a row has to weigh: by option the figure that is known, and whether the figures may be held against each other. */
export interface Weighable {
  values: ReadonlyMap<string, number>;
  comparable: boolean;
}

/**
 * The options over which every range runs, so that all weights are of one set of choices: as many concerns as can be weighed together,
 * then as many options. Options of a study come before what none was done of, such as supportive care alone, where two or more have one.
 * Neither the order of the options nor that of the concerns counts. Empty: nothing can be weighed.
 */
export function weighedColumns(rows: readonly Weighable[], columns: readonly ComparedOption[]): ReadonlySet<string> {
  const studied = columns.filter(({ place }) => place !== null);
  const ids = (studied.length > 1 ? studied : columns).map(({ finding }) => finding.option.id).toSorted();
  const known = rows.flatMap(({ values, comparable }) => (comparable ? [ids.filter((id) => values.has(id))] : []));
  const ranked = together(known, ids)
    .map((set) => ({ set, rows: rows.filter((row) => differs(row, set)).length }))
    .filter((one) => one.rows > 0)
    .toSorted((a, b) => b.rows - a.rows || b.set.length - a.set.length || (a.set.join() < b.set.join() ? -1 : 1));
  return new Set(ranked[0]?.set);
}

/** Whether a row can be weighed over these options: each has a figure, and they are not all alike. */
function differs({ values, comparable }: Weighable, set: readonly string[]): boolean {
  const figures = set.flatMap((id) => values.get(id) ?? []);
  return comparable && figures.length === set.length && new Set(figures).size > 1;
}

/** What the rows of each choice of rows have in common, each once. A smaller set of options gives those rows no range that this one does not. */
function together(known: readonly string[][], all: string[]): string[][] {
  const sets = known.reduce(
    (found, ids) =>
      new Map(
        [...found.values()]
          .flatMap((set) => [set, set.filter((id) => ids.includes(id))])
          .map((set) => [set.join(), set]),
      ),
    new Map([[all.join(), all]]),
  );
  return [...sets.values()];
}
