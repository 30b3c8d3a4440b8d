import { isKnown, type Possible, type PossibleNumber, type Span } from '../../logic/possible';

const spansOf = (value: Possible): readonly Span[] => (value.kind === 'number' ? value.spans : []);
const hull = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : { lo: Math.min(...spans.map((s) => s.lo)), hi: Math.max(...spans.map((s) => s.hi)) };

/**
 * Creatinine clearance in mL/min: (140 - age) × weight / (72 × creatinine), × 0.85 in women
 * (Cockcroft and Gault, Nephron 1976;16:31). Age in years, weight in kg, creatinine in mg/dL. Null unless the weight, the
 * creatinine and the sex are known.
 */
export function creatinineClearance(
  age: Possible,
  weight: Possible,
  creatinine: Possible,
  sex: Possible,
): PossibleNumber | null {
  if (!isKnown(weight) || !isKnown(creatinine) || !isKnown(sex) || sex.kind !== 'choice') return null;
  const years = hull(spansOf(age));
  const kilograms = hull(spansOf(weight));
  const level = hull(spansOf(creatinine));
  if (!years || !kilograms || !level) return null;
  const factor = sex.mask === 1 ? 0.85 : 1;
  const clearance = (a: number) => (factor * (140 - a) * kilograms.lo) / (72 * level.lo);
  const clamp = (n: number) => Math.min(250, Math.max(1, Math.round(n * 10) / 10));
  return { kind: 'number', spans: [{ lo: clamp(clearance(years.hi)), hi: clamp(clearance(years.lo)) }] };
}
