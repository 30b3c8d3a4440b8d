import type { Chart, Plugin } from 'chart.js';
import type { ShownInterval } from '../../domain/evidence/shown-figure';
import type { ChartTheme } from './chart-theme';

const CAP = 4;

/** Draws 95 % intervals as whiskers with a halo, and the number of each row at its end. An open end runs to the edge. */
export function intervalMarks(
  intervals: readonly (ShownInterval | null)[],
  labels: readonly string[],
  theme: ChartTheme,
): Plugin<'bar'> {
  return {
    id: 'intervalMarks',
    afterDatasetsDraw(chart) {
      const { ctx: pen } = chart;
      pen.save();
      chart.getDatasetMeta(0).data.forEach((bar, i) => {
        const interval = intervals[i] ?? null;
        const end = interval ? whisker(chart, interval, bar.y, theme) : bar.x;
        write(pen, labels[i] ?? '', Math.max(end, bar.x) + 8, bar.y, theme);
      });
      pen.restore();
    },
  };
}

function whisker(chart: Chart<'bar'>, { low, high }: ShownInterval, y: number, theme: ChartTheme): number {
  const axis = chart.scales['x'];
  if (!axis) return 0;
  const from = axis.getPixelForValue(low);
  const to = high === null ? chart.chartArea.right : axis.getPixelForValue(high);
  for (const [colour, width] of [
    [theme.surface, 4],
    [theme.interval, 1.5],
  ] as const) {
    chart.ctx.strokeStyle = colour;
    chart.ctx.lineWidth = width;
    chart.ctx.beginPath();
    chart.ctx.moveTo(from, y);
    chart.ctx.lineTo(to, y);
    for (const x of high === null ? [from] : [from, to]) {
      chart.ctx.moveTo(x, y - CAP);
      chart.ctx.lineTo(x, y + CAP);
    }
    chart.ctx.stroke();
  }
  return to;
}

function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, theme: ChartTheme): void {
  pen.font = `600 ${theme.size}px ${theme.font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = theme.text;
  pen.fillText(text, x, y);
}
