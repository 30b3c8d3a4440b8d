import type { ChartTheme } from './chart-theme';
import type { Picture } from './picture';
import { type TextStyle, leading, wrapped, writeLines } from './wrapped-text';

/** One day as it is drawn; null: an empty place. */
export type PicturedDay = { day: string; withCare: boolean; words: readonly string[] } | null;

const PAD = 5;

/** A month as a picture: a week a row, what happens on a day in short words, a heavy frame around a day with care. */
export function calendarPicture(
  heads: readonly string[],
  weeks: readonly (readonly PicturedDay[])[],
  under: readonly string[],
  theme: ChartTheme,
): Picture {
  const number: TextStyle = { weight: 600, scale: 0.875, colour: theme.text };
  const small: TextStyle = { weight: 400, scale: 0.8, colour: theme.text };
  const said: TextStyle = { weight: 400, scale: 1, colour: theme.text };
  return (pen, left, top, width) => {
    const column = width / 7;
    const lines = (day: PicturedDay) =>
      (day?.words ?? []).flatMap((word) => wrapped(pen, word, column - 2 * PAD, theme, small));
    heads.forEach((head, i) => writeLines(pen, [head], left + i * column + PAD, top, theme, number));
    let at = top + leading(theme, number);
    for (const week of weeks) {
      const most = Math.max(1, ...week.map((day) => lines(day).length));
      const height = leading(theme, number) + most * leading(theme, small) + 2 * PAD;
      week.forEach((day, i) => {
        if (!day) return;
        const from = left + i * column;
        pen.strokeStyle = day.withCare ? theme.text : theme.line;
        pen.lineWidth = day.withCare ? 2 : 1;
        pen.strokeRect(from + 2, at + 2, column - 4, height - 4);
        const next = writeLines(pen, [day.day], from + PAD, at + PAD, theme, number);
        writeLines(pen, lines(day), from + PAD, next, theme, small);
      });
      at += height;
    }
    at += 10;
    for (const text of under) at = writeLines(pen, wrapped(pen, text, width, theme, said), left, at, theme, said);
    return at;
  };
}
