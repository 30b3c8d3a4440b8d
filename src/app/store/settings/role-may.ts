import type { Role } from './settings';

/** What a role may be kept from, beside whole places: where an option stands, how long people live or a treatment holds, what a clinician does about a symptom. */
export type Sight = 'status' | 'survival' | 'clinicalSteps';

/** Pages and parts of the navigator's desk by their address, without the first slash. */
const closedTo: Record<Role, readonly string[]> = {
  oncologist: [],
  clinicalNavigator: [],
  // What fits a trial is clinical; a task asks the research nurse.
  layNavigator: ['options', 'compare', 'plan', 'library', 'board', 'navigator/trial'],
};

const hiddenFrom: Record<Role, readonly Sight[]> = {
  oncologist: [],
  clinicalNavigator: [],
  layNavigator: ['status', 'survival', 'clinicalSteps'],
};

/** Whether a role may open an address and all that lies under it. @param place "options", "/navigator/trial": with or without the first slash */
export function mayOpen(role: Role, place: string): boolean {
  const path = place.replace(/^\//, '').split(/[?#]/)[0] ?? '';
  return !closedTo[role].some((closed) => path === closed || path.startsWith(`${closed}/`));
}

export const maySee = (role: Role, sight: Sight): boolean => !hiddenFrom[role].includes(sight);

/** Whether anything at all is closed to it. */
export const isLimited = (role: Role): boolean => closedTo[role].length + hiddenFrom[role].length > 0;
