import type { Chart, ChartConfiguration, Plugin, ScatterDataPoint } from 'chart.js';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { countAxis, rowAxis, still } from './chart-axes';
import type { ChartTheme } from './chart-theme';
import { fill } from './interval-bars';
import { type TextStyle, leading, wrapped, writeLines } from './wrapped-text';

/** Height of one side effect in px: two lines of its label. */
export const dotRow = ({ size }: Pick<ChartTheme, 'size'>) => Math.round(size * 2.7);

/** One side effect: any grade and severe always together; null: not shown. */
export interface DotRow {
  label: string;
  any: ShownPeople | null;
  severe: ShownPeople | null;
  /** Of the severe ones where the row tells no more. */
  other: ShownPeople | null;
  /** Why any grade is not shown. */
  absent: string;
  /** Why the other group is not shown; absent: it is not held. */
  otherAbsent?: string;
}

/** A row that tells the severe ones alone. */
export const isSevereOnly = ({ any, severe }: DotRow): boolean => any === null && severe !== null;

/**
 * Side effects of one study as paired dots on an axis from zero to the denominator: any grade a hatched disc, severe a solid
 * diamond, the study's other group a ring.
 * @param numbers of each row, as written beside its outer mark
 */
export function pairedDots(
  rows: readonly DotRow[],
  numbers: readonly string[],
  theme: ChartTheme,
): ChartConfiguration<'scatter'> {
  const points = (pick: (row: DotRow) => ShownPeople | null): ScatterDataPoint[] =>
    rows.flatMap((row, y) => {
      const figure = pick(row);
      return figure ? [{ x: figure.value, y }] : [];
    });
  const outOf = rows.flatMap(({ any, severe }) => any ?? severe ?? [])[0]?.outOf ?? 100;
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points(({ severe }) => severe),
          pointStyle: 'rectRot',
          pointRadius: 7,
          pointBackgroundColor: theme.severe,
          pointBorderColor: theme.surface,
          pointBorderWidth: 1,
        },
        {
          data: points(({ any }) => any),
          pointStyle: 'circle',
          pointRadius: 8,
          pointBackgroundColor: fill('harm', theme),
          pointBorderColor: theme.harm,
          pointBorderWidth: 1.5,
        },
        {
          data: points(({ other }) => other),
          pointStyle: 'circle',
          pointRadius: 5,
          pointBackgroundColor: theme.surface,
          pointBorderColor: theme.other,
          pointBorderWidth: 1.5,
        },
      ],
    },
    options: {
      ...still,
      clip: false,
      layout: {
        autoPadding: false,
        padding: ({ chart }) => ({ right: roomRight(chart, rows, numbers, theme) }),
      },
      scales: {
        x: countAxis(outOf, outOf / 4, theme),
        y: { ...rowAxis(rows.length), border: { color: theme.zero } },
      },
    },
    plugins: [pairs(rows, numbers, theme)],
  };
}

/** Between a mark's middle and its number. */
const BESIDE = 13;

/** What the axis itself takes of the width, and a little air. */
const SLACK = 10;

const numberFont = ({ size, font }: ChartTheme) => `600 ${size}px ${font}`;

/** Room that keeps the numbers inside a drawing of this width, at most half of it; where it is wide, that of a short number. */
function roomRight(
  { ctx: pen, width }: Chart,
  rows: readonly DotRow[],
  numbers: readonly string[],
  theme: ChartTheme,
): number {
  pen.save();
  pen.font = numberFont(theme);
  const needed = rows.map((row, i) => {
    const end = endOf(row);
    if (!end || end.value === 0) return 0;
    const part = end.value / end.outOf;
    const beside = BESIDE + pen.measureText(numbers[i] ?? '').width + SLACK;
    // The mark stands at this part of what the room leaves: part × (width − room) + beside ≤ width.
    return width - (width - beside) / part;
  });
  pen.restore();
  return Math.min(width / 2, Math.max(theme.size * 3.2, ...needed));
}

/** The outer mark, at which the number stands: that of the other group where its ring would lie under the number. */
function endOf({ any, severe, other }: DotRow): ShownPeople | null {
  const outer = any ?? severe;
  if (!outer) return null;
  return other && other.value > outer.value && other.value - outer.value < outer.outOf / 7 ? other : outer;
}

/** The line between the two dots of a row, and the number of the outer one. */
function pairs(rows: readonly DotRow[], numbers: readonly string[], theme: ChartTheme): Plugin<'scatter'> {
  return {
    id: 'pairs',
    beforeDatasetsDraw({ ctx: pen, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      pen.save();
      pen.strokeStyle = theme.harm;
      pen.lineWidth = 2;
      rows.forEach(({ any, severe }, i) => {
        if (!any || !severe) return;
        pen.beginPath();
        pen.moveTo(x.getPixelForValue(severe.value), y.getPixelForValue(i));
        pen.lineTo(x.getPixelForValue(any.value), y.getPixelForValue(i));
        pen.stroke();
      });
      pen.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx: pen } = chart;
      const { x, y } = chart.scales;
      if (!x || !y) return;
      pen.save();
      pen.font = numberFont(theme);
      pen.textBaseline = 'middle';
      pen.fillStyle = theme.text;
      rows.forEach((row, i) => {
        const end = endOf(row);
        const middle = y.getPixelForValue(i);
        if (!end) {
          const style: TextStyle = { weight: 400, scale: 1, colour: theme.quiet };
          const left = x.left + 8;
          pen.save();
          const lines = wrapped(pen, numbers[i] ?? '', chart.width - left, theme, style);
          writeLines(pen, lines, left, middle - (lines.length * leading(theme, style)) / 2, theme, style);
          pen.restore();
          return;
        }
        const number = numbers[i] ?? '';
        const beside = x.getPixelForValue(end.value) + BESIDE;
        const last = chart.width - pen.measureText(number).width - 1;
        // Where there is no room beside the mark, the number stands under it.
        if (beside <= last) pen.fillText(number, beside, middle);
        else pen.fillText(number, last, middle + theme.size * 1.1);
      });
      pen.restore();
    },
  };
}
