/** What a number field can say: a number, what is left of it, nothing (null), or no number at all (NaN). */
export type TypedNumber = number | { from?: number; to?: number } | null;

const figure = String.raw`[+-]?\d+(?:\.\d+)?`;
const alone = new RegExp(`^${figure}$`);
const span = new RegExp(String.raw`^(${figure})\s*(?:-|–|to|a)\s*(${figure})$`);
const bound = new RegExp(`^(<=|>=|<|>|≤|≥)\\s*(${figure})$`);
const orMore = new RegExp(`^(${figure})\\s*\\+$`);
/** Reports give no finer figures: "under 1" is 0.99 at most. */
const justBeside = 0.01;

/**
 * A number as people and reports write it, with a point or a comma, per cent left out: "95 %", "<1", "≥ 90", "90+", "1-10".
 * null where the field is empty, NaN where it is none.
 */
export function typedNumber(text: string): TypedNumber {
  const typed = text.trim().replaceAll('%', '').trim().replaceAll(',', '.');
  if (typed === '') return null;
  if (alone.test(typed)) return Number(typed);
  const [, low, high] = span.exec(typed) ?? [];
  if (low !== undefined && high !== undefined) return { from: Number(low), to: Number(high) };
  const [, least] = orMore.exec(typed) ?? [];
  if (least !== undefined) return { from: Number(least) };
  const [, sign, number] = bound.exec(typed) ?? [];
  return sign === undefined ? NaN : bounded(sign, Number(number));
}

function bounded(sign: string, number: number): TypedNumber {
  switch (sign) {
    case '<':
      return { to: Math.round((number - justBeside) * 100) / 100 };
    case '>':
      return { from: Math.round((number + justBeside) * 100) / 100 };
    case '<=':
    case '≤':
      return { to: number };
    default:
      return { from: number };
  }
}
