import type { Consultation } from '../../../domain/consultation/consultation';
import { mostCompared, supportiveCareAlone } from '../../../domain/evidence/comparison';
import { suggested } from '../../../domain/evidence/suggested-comparison';

/** The ids that the address names (`?options=a,b`), without those that are not held; null: it names none. */
export function pickedIn(param: string | null, { options }: Consultation): string[] | null {
  if (param === null) return null;
  const held = new Set(options.map(({ option }) => option.id).filter((id) => id !== supportiveCareAlone));
  return [...new Set(param.split(','))].filter((id) => held.has(id)).slice(0, mostCompared);
}

/** The comparison to begin with, before anyone has picked: the same that Compare would set up. */
export function proposed({ options }: Consultation): string[] {
  return suggested(options).map(({ option }) => option.id);
}

/** The picks with one put in or taken out; a full comparison takes nothing more in. */
export function toggled(picks: readonly string[], id: string): string[] {
  if (picks.includes(id)) return picks.filter((one) => one !== id);
  return hasRoom(picks) ? [...picks, id] : [...picks];
}

/** Whether one more option may stand beside these. */
export function hasRoom(picks: readonly string[]): boolean {
  return picks.length < mostCompared;
}

/** What the comparison shows when it is opened from an option: the picks, with that option among them. */
export function comparedFrom(picks: readonly string[], id: string): string[] {
  return picks.includes(id) || id === supportiveCareAlone ? [...picks] : [id, ...picks.slice(0, mostCompared - 1)];
}
