import type { Checked } from '../../src/domain/evidence/text';
import { allStatements } from './care-texts';
import type { Shelf } from './files';

/** Something of the care pack that rests on a source. */
export interface CitedInCare {
  path: string;
  /** What it says, in English, or what it is. */
  words: string;
  sourceId: string | null;
  checked: Checked;
}

/** All that stands in the care pack, with what it cites: plans, signs, grades, prevention and emetic classes. */
export function citedInCare(shelf: Shelf): CitedInCare[] {
  return [
    ...shelf.carePlans.flatMap(({ path, item }) =>
      allStatements(item).map((one) => ({ ...one, path, words: one.text.en })),
    ),
    ...shelf.urgentSigns.map(({ path, item }) => ({ ...item, path, words: item.text.en })),
    ...shelf.planGrades.map(({ path, item }) => ({ ...item, path, words: `${item.planId} ${item.grade}` })),
    ...shelf.preventionSteps.map(({ path, item }) => ({ ...item, path, words: item.plain.en })),
    ...shelf.emeticClasses.map(({ path, item }) => ({ ...item, path, words: `${item.body} ${item.risk}` })),
  ];
}
