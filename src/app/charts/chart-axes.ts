import type { ChartOptions } from 'chart.js';
import type { ChartTheme } from './chart-theme';

/** Height of the axis numbers in px: the labels beside the drawing leave the same room. */
export const AXIS = 32;

/** A drawing that fills its box and stands still: what it says stands as text beside it. */
export const still = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: [],
  plugins: { legend: { display: false }, tooltip: { enabled: false } },
} satisfies ChartOptions;

/** The numbers along an axis, in the page's letters. */
export const axisNumbers = ({ quiet, font, size }: ChartTheme) => ({
  color: quiet,
  font: { family: font, size },
  padding: 6,
  maxRotation: 0,
});

/** Upright lines under rows of marks, with their numbers in the room that the labels leave. */
export const lineAxis = (theme: ChartTheme) => ({
  grid: { color: theme.line, drawTicks: false },
  border: { display: false },
  afterFit: (axis: { height: number }) => {
    axis.height = AXIS;
  },
});

/** Upright lines from zero, a step apart. */
export const countAxis = (max: number, stepSize: number, theme: ChartTheme) => ({
  ...lineAxis(theme),
  min: 0,
  max,
  ticks: { ...axisNumbers(theme), stepSize },
});

/** Rows from the top, a whole number each; their labels stand beside as text. */
export const rowAxis = (rows: number) => ({
  min: -0.5,
  max: rows - 0.5,
  reverse: true,
  grid: { display: false },
  ticks: { display: false, stepSize: 1 },
});
