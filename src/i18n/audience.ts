/** Who is looking: the clinician alone, or clinician and patient together. The same facts, in other words and sizes. */
export const audiences = ['clinician', 'together'] as const;
export type Audience = (typeof audiences)[number];
