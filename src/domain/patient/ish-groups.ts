/**
 * ISH result from a dual probe's HER2/CEP17 ratio and average HER2 copies per cell, or a single probe's copies, with the IHC
 * score where the group needs it (Wolff et al., ASCO/CAP, J Clin Oncol 2018;36:2105, groups 1 to 5). Groups 2 to 4 beside IHC
 * 2+ stand after the blinded recount that the guideline asks for. Null: the numbers do not settle it.
 */
export function ishFromNumbers(
  assay: 'dual' | 'single',
  ratio: number | null,
  copies: number | null,
  ihc: string | null,
): 'positive' | 'negative' | null {
  if (copies === null) return null;
  if (assay === 'single') return copies >= 6 ? 'positive' : copies < 4 ? 'negative' : null;
  if (ratio === null) return null;
  if (ratio >= 2) return copies >= 4 ? 'positive' : group(ihc, 'negative');
  if (copies < 4) return 'negative';
  return copies >= 6 ? group(ihc, 'positive') : group(ihc, 'negative');
}

/** The group of a dual probe that stands beside IHC 2+ only after a blinded recount: 2, 3 or 4; null for groups 1 and 5. */
export function recountGroup(ratio: number, copies: number): 2 | 3 | 4 | null {
  if (ratio >= 2) return copies >= 4 ? null : 2;
  if (copies < 4) return null;
  return copies >= 6 ? 3 : 4;
}

/** Groups 2 to 4 follow IHC on the same tissue: 3+ positive, 0 or 1+ negative, 2+ as the group says. */
function group(ihc: string | null, at2Plus: 'positive' | 'negative'): 'positive' | 'negative' | null {
  if (ihc === '3+') return 'positive';
  if (ihc === '2+') return at2Plus;
  return ihc === null ? null : 'negative';
}
