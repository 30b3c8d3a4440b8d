const shapes: Partial<Record<string, RegExp>> = {
  loinc: /^(?:L[APL])?\d{1,7}-\d$/,
  snomed: /^\d{6,18}$/,
  rxnorm: /^\d{1,8}$/,
};

/**
 * Whether a code cannot be one of its system: spreadsheets turn long numbers into 6.7811E+13, round their last digits and
 * turn short ones into dates. Such a code is reported, never repaired. An unknown system is only tested for 6.7811E+13.
 */
export function isDamaged(system: string | undefined, code: string): boolean {
  if (/^\d(?:[.,]\d+)?E[+-]?\d+$/i.test(code)) return true;
  const shape = system === undefined ? undefined : shapes[system];
  if (!shape) return false;
  return !shape.test(code) || (system === 'snomed' && !verhoeff(code));
}

// Verhoeff's check digit, the last of every SNOMED CT identifier (SNOMED CT Release File Specification, "Check-digit").
const product = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

function verhoeff(code: string): boolean {
  let check = 0;
  for (let place = 0; place < code.length; place++) {
    const digit = Number(code[code.length - 1 - place]);
    check = Number(product[check]?.[Number(permutation[place % 8]?.[digit])]);
  }
  return check === 0;
}
