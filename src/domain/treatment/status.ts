/** Where an option stands for this person, best first. */
export const statuses = ['offered', 'provisional', 'notNow', 'advisedAgainst'] as const;
export type Status = (typeof statuses)[number];
