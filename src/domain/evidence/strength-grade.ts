/** How firmly a body recommends, its own scale laid on one of three steps. */
export type StrengthGrade = 'strong' | 'moderate' | 'weak';

const letters: Readonly<Record<string, StrengthGrade>> = {
  A: 'strong',
  B: 'moderate',
  C: 'weak',
  S: 'strong',
  M: 'moderate',
  W: 'weak',
};

/**
 * Reads the strength of a recommendation out of a grade as it is written: ASCO's words ("moderate quality, strong") and letters
 * ("EB, I, B, S"), ESMO's and ABC's letters ("I, A"). The quality of the evidence is not its strength. null: no strength is
 * named, or it is one that advises against.
 */
export function strengthGrade(strength: string | null): StrengthGrade | null {
  if (strength === null) return null;
  const words = strength.toLowerCase();
  const named = /\b(strong|weak|conditional|moderate)\b(?! quality)/.exec(words)?.[1];
  if (named) return named === 'conditional' ? 'weak' : (named as StrengthGrade);
  const asco = /^EB\b.*, ([SMW])$/.exec(strength)?.[1];
  const european = /^(?:I{1,3}|IV|V|expert opinion)[,/] ?([A-C])\b/i.exec(strength)?.[1];
  const letter = asco ?? european;
  return letter ? (letters[letter] ?? null) : null;
}
