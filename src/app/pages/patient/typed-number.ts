/** A number as people type it, with a point or a comma: null where the field is empty, NaN where it is none. */
export function typedNumber(text: string): number | null {
  const typed = text.trim().replace(/\s*%$/, '').replace(',', '.');
  if (typed === '') return null;
  return /^[+-]?\d+(\.\d+)?$/.test(typed) ? Number(typed) : NaN;
}
