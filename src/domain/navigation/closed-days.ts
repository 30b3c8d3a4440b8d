import { isDay } from './calendar-day';

/** Closed days that are held: as many as a centre closes in a few years. */
export const mostClosedDays = 200;

/** What came of a list of days that somebody typed or pasted. */
export interface ReadDays {
  /** ISO days, each once, in order. */
  days: string[];
  /** Words that are no day, as they were written. */
  refused: string[];
}

/** Reads ISO days that stand in a text, between blanks, commas, semicolons or line ends. */
export function readDays(text: string): ReadDays {
  const words = text.split(/[\s,;]+/).filter((one) => one !== '');
  return {
    days: [...new Set(words.filter(isDay))].sort(),
    refused: words.filter((one) => !isDay(one)),
  };
}

/** The days held and the new ones, each once, in order; no more than are held. */
export const withClosedDays = (held: readonly string[], added: readonly string[]): string[] =>
  [...new Set([...held, ...added])].sort().slice(0, mostClosedDays);
