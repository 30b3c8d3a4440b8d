/** What is shown only when the person says so: side effects, shrinking and time before growth, living longer. */
export const topics = ['sideEffects', 'response', 'survival'] as const;
export type Topic = (typeof topics)[number];
