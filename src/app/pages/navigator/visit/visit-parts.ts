/** The parts of the visit in their order; the address names those that stand open. */
export const visitParts = ['questions', 'distress', 'barriers', 'days'] as const;
export type VisitPart = (typeof visitParts)[number];

/** What stands open where the address names nothing. */
const first: readonly VisitPart[] = ['questions'];

/** Of "questions,days"; what is none is passed over, and an empty text is: none. */
export const partsOf = (named: string | undefined): readonly VisitPart[] =>
  named === undefined ? first : visitParts.filter((part) => named.split(',').includes(part));

export const withPart = (parts: readonly VisitPart[], part: VisitPart, isOpen: boolean): string =>
  visitParts.filter((one) => (one === part ? isOpen : parts.includes(one))).join(',') || 'none';
