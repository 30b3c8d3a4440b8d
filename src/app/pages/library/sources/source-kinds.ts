/** Kinds of source in the order of the shelf. */
export const sourceKinds: readonly string[] = ['guideline', 'label', 'trial-report', 'review', 'registry', 'methods'];

/** The key of a kind's words; a kind that is not known is called "another source". */
export const kindKey = (kind: string, number: 'one' | 'many'): string =>
  `sources.kind.${sourceKinds.includes(kind) ? kind : 'other'}.${number}`;
