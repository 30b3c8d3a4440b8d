import type { OutOf } from '../../domain/evidence/shown-figure';

/** Columns and rows; one figure is one person at either size. */
const sizes: Record<OutOf, { columns: number; rows: number }> = {
  100: { columns: 10, rows: 10 },
  1000: { columns: 40, rows: 25 },
};
const STEP = { x: 14.4, y: 14.6 };

/** Width and height that all people take. */
export function peopleBox(outOf: OutOf): { width: number; height: number } {
  const { columns, rows } = sizes[outOf];
  return { width: columns * STEP.x, height: rows * STEP.y };
}

export interface PeopleGroup {
  look: 'benefit' | 'harm' | 'severe' | 'none';
  people: number;
  /** One path for the whole group, because a thousand elements are slow. */
  path: string;
}

/** The groups of a picture, filled from the bottom left: of the `count` the severe ones first, then the rest, then the others. */
export function peopleGroups(count: number, severe: number, look: 'benefit' | 'harm', outOf: OutOf): PeopleGroup[] {
  const grave = Math.min(severe, count);
  const parts = [
    { look: 'severe' as const, from: 0, to: grave },
    { look, from: grave, to: count },
    { look: 'none' as const, from: count, to: outOf },
  ];
  return parts
    .filter(({ from, to }) => to > from)
    .map(({ look: as, from, to }) => ({ look: as, people: to - from, path: people(from, to, outOf) }));
}

function people(from: number, to: number, outOf: OutOf): string {
  const { columns, rows } = sizes[outOf];
  let path = '';
  for (let place = from; place < to; place++) {
    const x = (place % columns) * STEP.x;
    const y = (rows - 1 - Math.floor(place / columns)) * STEP.y;
    path += person(x, y);
  }
  return path;
}

/** Head and shoulders in a field of 14 by 14. */
function person(x: number, y: number): string {
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  return `M${at(4.65, 3.4)}a2.35 2.35 0 1 0 4.7 0a2.35 2.35 0 1 0-4.7 0zM${at(2.6, 12.6)}v-1.9a4.4 4.4 0 0 1 8.8 0v1.9z`;
}
