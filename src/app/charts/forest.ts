import type { ChartConfiguration, Plugin, PointStyle } from 'chart.js';
import { axisNumbers, lineAxis, rowAxis, still } from './chart-axes';
import type { ChartTheme } from './chart-theme';
import type { ForestRow, RatioAxis } from './forest-row';
import type { LabelLayout } from './label-layout';

/** Height of one row in px: three lines of its label beside the mark, or above it. */
export const forestRow = ({ size }: Pick<ChartTheme, 'size'>, layout: LabelLayout) =>
  Math.round(size * (layout === 'beside' ? 3.9 : 6));

/** Where in its row the mark stands, from the middle: under the label that is above it. */
const lowered = (layout: LabelLayout) => (layout === 'above' ? 0.33 : 0);

const CAP = 5;

/** primary: square. prespecified: disc. The others, which are no test of the trial's question: diamond. */
export function forestMark(kind: ForestRow['kind']): PointStyle {
  if (kind === 'primary') return 'rect';
  return kind === 'prespecified' ? 'circle' : 'rectRot';
}

/**
 * Hazard ratios of one trial with their 95 % intervals, those of another level dashed, on a logarithmic axis, the line at 1 drawn through. A recalled figure is
 * a hollow mark. Every mark stands at the published number.
 * @param write how a number of the axis is written
 */
export function forestPlot(
  rows: readonly ForestRow[],
  axis: RatioAxis,
  theme: ChartTheme,
  layout: LabelLayout,
  write: (value: number) => string = String,
): ChartConfiguration<'scatter'> {
  const place = (i: number) => i + lowered(layout);
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: rows.map(({ value }, i) => ({ x: value, y: place(i) })),
          pointStyle: rows.map(({ kind }) => forestMark(kind)),
          pointRadius: rows.map(({ kind }) => (kind === 'primary' ? 8 : 7)),
          pointBackgroundColor: rows.map(({ recalled }) => (recalled ? theme.surface : theme.benefit)),
          pointBorderColor: rows.map(({ recalled }) => (recalled ? theme.benefit : theme.surface)),
          pointBorderWidth: rows.map(({ recalled }) => (recalled ? 2 : 1)),
        },
      ],
    },
    options: {
      ...still,
      clip: false,
      layout: { autoPadding: false, padding: { left: theme.size, right: theme.size } },
      scales: {
        x: {
          type: 'logarithmic',
          min: axis.min,
          max: axis.max,
          ...lineAxis(theme),
          afterBuildTicks: (scale) => {
            scale.ticks = axis.ticks.map((value) => ({ value }));
          },
          ticks: {
            ...axisNumbers(theme),
            autoSkip: false,
            callback: (value) => write(Number(value)),
          },
        },
        y: { ...rowAxis(rows.length), border: { display: false } },
      },
    },
    plugins: [lines(rows, theme)],
  };
}

/** The line at 1 and the intervals, under the marks. */
function lines(rows: readonly ForestRow[], theme: ChartTheme): Plugin<'scatter'> {
  return {
    id: 'forestLines',
    beforeDatasetsDraw(chart) {
      const { ctx: pen, chartArea, scales } = chart;
      const { x } = scales;
      if (!x) return;
      pen.save();
      pen.strokeStyle = theme.zero;
      pen.lineWidth = 1.5;
      pen.beginPath();
      pen.moveTo(x.getPixelForValue(1), chartArea.top);
      pen.lineTo(x.getPixelForValue(1), chartArea.bottom);
      pen.stroke();
      pen.strokeStyle = theme.interval;
      chart.getDatasetMeta(0).data.forEach(({ y }, i) => {
        const { ci95, other } = rows[i] ?? {};
        const interval = ci95 ?? (other ? [other.low, other.high] : null);
        if (!interval) return;
        // Narrower than one of 95 %, and not to be taken for it.
        pen.setLineDash(ci95 ? [] : [3, 3]);
        const [low, high] = interval.map((value) => x.getPixelForValue(value)) as [number, number];
        pen.beginPath();
        pen.moveTo(low, y);
        pen.lineTo(high, y);
        for (const end of [low, high]) {
          pen.moveTo(end, y - CAP);
          pen.lineTo(end, y + CAP);
        }
        pen.stroke();
      });
      pen.restore();
    },
  };
}
