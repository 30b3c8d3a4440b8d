import type { Words } from '../../../../words/words';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** From here on a number is written by its power of ten. */
const large = 1e12;

/** "16,791,636", "3.8 × 10³²". */
export function largeNumber(value: number, words: Words): string {
  if (value < large) return words.number(value, 0);
  // Of the rounded number: 9.99 is 10, and so the next power.
  const power = Math.floor(Math.log10(Number(value.toPrecision(2))));
  const raised = Array.from(String(power), (digit) => superscripts[Number(digit)]).join('');
  return `${words.number(value / 10 ** power, 1)} × 10${raised}`;
}
