import type { ChartConfiguration } from 'chart.js';
import { countAxis, still } from './chart-axes';
import type { ChartRow, Look } from './chart-row';
import type { ChartTheme } from './chart-theme';
import { hatch } from './hatch';
import { intervalMarks } from './interval-marks';

/** Height of one row in px: three lines of its label. */
export const barRow = ({ size }: Pick<ChartTheme, 'size'>) => Math.round(size * 3.5);

/**
 * Horizontal bars from zero with 95 % intervals, the number at the end of each. One study a chart: the axis ends where this
 * chart's own figures end, or at the denominator, so that no position can be compared with another study's.
 * @param numbers the numbers as they are written, one a row
 */
export function intervalBars(
  rows: readonly ChartRow[],
  numbers: readonly string[],
  theme: ChartTheme,
): ChartConfiguration<'bar'> {
  const bar = 16;
  const room = 12 + Math.max(...numbers.map((number) => number.length)) * theme.size * 0.6;
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          data: rows.map(({ figure }) => figure.value ?? 0),
          backgroundColor: rows.map(({ look }) => fill(look, theme)),
          borderColor: rows.map(({ look }) => theme[look]),
          borderWidth: rows.map(({ look }) => (look === 'benefit' ? 0 : 1.25)),
          borderSkipped: false,
          barThickness: bar,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      ...still,
      layout: { autoPadding: false, padding: { right: room } },
      scales: {
        x: countAxis(axisEnd(rows), axisStep(rows), theme),
        y: {
          grid: { display: false },
          border: { color: theme.zero },
          ticks: { display: false },
        },
      },
    },
    plugins: [
      intervalMarks(
        rows.map(({ figure }) => figure.interval),
        numbers,
        theme,
      ),
    ],
  };
}

export function fill(look: Look, theme: ChartTheme): CanvasPattern | string {
  if (look === 'harm') return hatch(theme.harm, theme.harmGround);
  return look === 'other' ? 'transparent' : theme[look];
}

/** Where the axis ends: the denominator for people, a round number above all marks for months. */
export function axisEnd(rows: readonly ChartRow[]): number {
  const step = axisStep(rows);
  return outOf(rows) ?? Math.ceil(most(rows) / step) * step;
}

/** Between two numbers of the axis. */
function axisStep(rows: readonly ChartRow[]): number {
  const people = outOf(rows);
  return people === null ? ([1, 2, 5, 10, 20, 50].find((size) => most(rows) / size <= 5) ?? 100) : people / 4;
}

function outOf(rows: readonly ChartRow[]): number | null {
  const people = rows.find(({ figure }) => figure.kind === 'people')?.figure;
  return people?.kind === 'people' ? people.outOf : null;
}

function most(rows: readonly ChartRow[]): number {
  return Math.max(
    1,
    ...rows.flatMap(({ figure: { value, interval } }) => [value ?? 0, interval?.high ?? interval?.low ?? 0]),
  );
}
