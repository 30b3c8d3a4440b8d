/** Where an option stands for this person, best first. */
export const statuses = ['offered', 'provisional', 'notNow', 'advisedAgainst'] as const;
export type Status = (typeof statuses)[number];

/** Sorts statuses best first. */
export function byStatus(a: Status, b: Status): number {
  return statuses.indexOf(a) - statuses.indexOf(b);
}
