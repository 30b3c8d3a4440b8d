/** Converts a value in one of the units that laboratories use into the catalogue's; nothing else is accepted. */
type Conversion = (value: number) => number;

const same: Conversion = (value) => value;
const times =
  (factor: number): Conversion =>
  (value) =>
    value * factor;

// "G/L" is giga per litre for cells in some laboratories and grams elsewhere: it is not accepted.
const cells: Record<string, Conversion> = {
  '10*9/l': same,
  '10*3/ul': same,
  'k/ul': same,
  '10*6/ml': same,
  '/ul': times(0.001),
  '/mm3': times(0.001),
  '{cells}/ul': times(0.001),
  'cells/ul': times(0.001),
  '10*6/l': times(0.001),
};

/** Conversions by attribute. Substance amounts by molar mass: creatinine 113.12, glucose 180.16, calcium 40.08 g/mol. */
const conversions: Partial<Record<string, Record<string, Conversion>>> = {
  neutrophils: cells,
  platelets: cells,
  haemoglobin: { 'g/dl': same, 'g/l': times(0.1) },
  creatinine: { 'mg/dl': same, 'umol/l': times(1 / 88.4) },
  // Law 2 of the attribute catalogue: 18 mg/dL of glucose is 1 mmol/L.
  fastingGlucose: { 'mg/dl': same, 'mmol/l': times(18) },
  // IFCC to NGSP per cent: the NGSP master equation.
  hba1c: { '%': same, 'mmol/mol': (value) => 0.09148 * value + 2.152 },
  correctedCalcium: { 'mmol/l': same, 'mg/dl': times(1 / 4.008) },
  lvef: { '%': same, '1': times(100), '{fraction}': times(100) },
  qtcf: { ms: same, s: times(1000) },
  weight: { kg: same, g: times(0.001), '[lb_av]': times(0.45359237), lb: times(0.45359237), lbs: times(0.45359237) },
  height: { cm: same, m: times(100), mm: times(0.1), '[in_i]': times(2.54), in: times(2.54) },
  tmb: { '/mb': same, '1': same, 'mutations/mb': same, '{mutations}/mb': same, 'mut/mb': same },
};

/** The value in the catalogue's unit, or undefined where the unit is none that is known for it. */
export function convert(attribute: string, value: number, unit: string): number | undefined {
  const conversion = conversions[attribute]?.[plainUnit(unit)];
  return conversion === undefined ? undefined : round(conversion(value));
}

/** One spelling of a unit: "x10^9/L", "×10⁹/L" and "10*9/L" are the same. */
export function plainUnit(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[µμ]/g, 'u')
    .replace('mcl', 'ul')
    .replace('⁹', '^9')
    .replace('³', '^3')
    .replace(/^[x×]/, '')
    .replace(/10[eE^](\d)/, '10*$1')
    .replace('mm^3', 'mm3')
    .replace('thou/', '10*3/')
    .replace('thousand/', '10*3/');
}

/** Four significant digits: more than any of these measurements carries. */
export function round(value: number): number {
  return Number(value.toPrecision(4));
}
