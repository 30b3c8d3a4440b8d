import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Course } from '../../domain/evidence/course';
import { axisNumbers, still } from './chart-axes';
import type { ChartTheme } from './chart-theme';

/** Height of the drawing in px: eight lines of text and the axis. */
export const courseHeight = ({ size }: Pick<ChartTheme, 'size'>) => Math.round(size * 15);

/**
 * The published points of one study over time, as lines that only lead the eye from point to point: everybody at the start, own
 * arm solid with discs, the study's other group dashed with rings, the chosen month as an upright line.
 * @param month the chosen month, one of the points
 * @param outOf the denominator, the end of the upright axis
 * @param months the name of the time axis, "months"
 */
export function coursePoints(
  { points }: Pick<Course, 'points'>,
  month: number,
  outOf: number,
  months: string,
  theme: ChartTheme,
): ChartConfiguration<'scatter'> {
  const start = { x: 0, y: outOf };
  const others = points.flatMap(({ months: x, other }) => (other ? [{ x, y: other.value }] : []));
  const end = Math.ceil((points.at(-1)?.months ?? 12) / 6) * 6;
  const ticks = axisNumbers(theme);
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: [start, ...points.map(({ months: x, own }) => ({ x, y: own.value }))],
          showLine: true,
          borderColor: theme.benefit,
          borderWidth: 2,
          pointRadius: [0, ...points.map(() => 5)],
          pointBackgroundColor: theme.benefit,
          pointBorderColor: theme.surface,
        },
        {
          data: others.length > 0 ? [start, ...others] : [],
          showLine: true,
          borderColor: theme.other,
          borderWidth: 1.5,
          borderDash: [5, 4],
          pointRadius: [0, ...others.map(() => 5)],
          pointBackgroundColor: theme.surface,
          pointBorderColor: theme.other,
          pointBorderWidth: 1.5,
        },
      ],
    },
    options: {
      ...still,
      // A point at the edge is drawn whole.
      clip: false,
      layout: { padding: { right: 12, top: 8 } },
      scales: {
        x: {
          min: 0,
          max: end,
          title: { display: true, text: months, color: theme.quiet, font: { family: theme.font, size: theme.size } },
          grid: { display: false },
          border: { color: theme.zero },
          ticks: { ...ticks, stepSize: end > 36 ? 12 : 6 },
        },
        y: {
          min: 0,
          max: outOf,
          grid: { color: theme.line, drawTicks: false },
          border: { display: false },
          ticks: { ...ticks, stepSize: outOf / 4 },
        },
      },
    },
    plugins: [monthMark(month, theme)],
  };
}

function monthMark(month: number, theme: ChartTheme): Plugin<'scatter'> {
  return {
    id: 'monthMark',
    beforeDatasetsDraw({ ctx: pen, scales, chartArea }) {
      const x = scales['x']?.getPixelForValue(month);
      if (x === undefined) return;
      pen.save();
      pen.strokeStyle = theme.text;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(x, chartArea.top);
      pen.lineTo(x, chartArea.bottom);
      pen.stroke();
      pen.restore();
    },
  };
}
