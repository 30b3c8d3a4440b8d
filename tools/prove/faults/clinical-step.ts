import { attributeById } from '../../../src/domain/patient/catalogue/catalogue';

/** By how much a threshold is mistaken for another one in practice: the next limit of a label, a protocol or a grade. */
const steps: Readonly<Partial<Record<string, number>>> = {
  age: 5,
  alp: 0.5,
  alt: 0.5,
  ast: 0.5,
  bilirubin: 0.5,
  correctedCalcium: 0.1,
  crCl: 10,
  doxorubicinEquivalent: 50,
  epirubicinDose: 100,
  erPercent: 1,
  fastingGlucose: 20,
  haemoglobin: 1,
  hba1c: 0.5,
  largestBrainMet: 1,
  lvef: 5,
  neutrophils: 0.5,
  pdl1Cps22c3: 9,
  platelets: 25,
  qtcf: 20,
  tmb: 5,
};

/** A realistic clinical step from a threshold, in the attribute's unit: months by the quarter, counts by one. */
export function stepOf(id: string, threshold: number): number {
  const named = steps[id];
  if (named !== undefined) return named;
  const attribute = attributeById(id);
  if (attribute.kind !== 'number') throw new RangeError(`${id} is no number`);
  if (attribute.unit === 'mo') return threshold > 3 ? 3 : 1;
  if (attribute.unit === '1') return attribute.step;
  return Math.max(attribute.step, Math.round(threshold / 10 / attribute.step) * attribute.step);
}
