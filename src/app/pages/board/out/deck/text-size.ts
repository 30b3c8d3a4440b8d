/**
 * How wide text is on a slide: hundredths of its size for each character from the space to the tilde, of the widest face that stands in for
 * a plain sans serif (DejaVu Sans). What fits in it fits in Arial and Liberation Sans, which are narrower.
 */
const regular = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61,
  69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
  82, 59, 59, 52, 64, 34, 64, 84,
];
const bold = [
  35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84,
  84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77, 110, 77, 72,
  73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71, 65,
  92, 65, 65, 58, 71, 37, 71, 84,
];
/** Of a character that no table holds: as wide as the widest letter. */
const widest = 100;

/** Lines stand so far apart, in sizes of the text. */
export const leading = 1.2;

/** A letter with an accent is as wide as without. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Width in inches. @param size points */
export function widthOf(text: string, size: number, isBold = false): number {
  const table = isBold ? bold : regular;
  let sum = 0;
  for (const letter of plain(text)) {
    const at = (letter.codePointAt(0) ?? 0) - 32;
    // No-break spaces and typographic quotes and dashes are no wider than their plain siblings by more than the slack of a line.
    sum += table[at] ?? ('\u00a0·’‘'.includes(letter) ? 35 : '“”…–'.includes(letter) ? 60 : widest);
  }
  return (sum / 100 / 72) * size;
}

/** The text in lines of a width, broken at spaces; a word that is longer than a line is broken inside. @param width inches @param size points */
export function linesOf(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let rest = word;
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined, size, isBold) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    while (widthOf(rest, size, isBold) > width && rest.length > 1) {
      let take = rest.length - 1;
      while (take > 1 && widthOf(rest.slice(0, take), size, isBold) > width) take -= 1;
      lines.push(rest.slice(0, take));
      rest = rest.slice(take);
    }
    line = rest;
  }
  return line === '' ? lines : [...lines, line];
}

export interface Cut {
  text: string;
  lines: number;
  shortened: boolean;
}

/** The text in at most so many lines; what does not fit is left out at a word, with an ellipsis. None fits into no line. */
export function cutTo(text: string, width: number, most: number, size: number, isBold = false): Cut {
  const whole = linesOf(text, width, size, isBold);
  if (whole.length <= most) return { text, lines: whole.length, shortened: false };
  if (most <= 0) return { text: '', lines: 0, shortened: text !== '' };
  const holds = (tried: string) => linesOf(tried, width, size, isBold).length <= most;
  let kept = whole.slice(0, most).join(' ');
  // A word is left out whole, where one alone is not longer than all its room.
  while (kept.length > 1 && !holds(`${kept}…`)) {
    kept = kept.includes(' ') ? kept.replace(/\s+\S*$/, '').replace(/[\s.,;:]+$/, '') : kept.slice(0, -1);
  }
  const tried = `${kept}…`;
  return { text: tried, lines: linesOf(tried, width, size, isBold).length, shortened: true };
}

/** Inches that so many lines take. @param size points */
export const heightOf = (lines: number, size: number): number => (lines * size * leading) / 72;

/** Lines that fit into a height. @param height inches @param size points */
export const roomFor = (height: number, size: number): number => Math.floor((height * 72) / (size * leading) + 1e-6);
