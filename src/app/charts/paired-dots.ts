import type { ChartConfiguration, Plugin, ScatterDataPoint } from 'chart.js';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { countAxis, rowAxis, still } from './chart-axes';
import type { ChartTheme } from './chart-theme';
import { fill } from './interval-bars';

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
      layout: { autoPadding: false, padding: { right: theme.size * 3.2 } },
      scales: {
        x: countAxis(outOf, outOf / 4, theme),
        y: { ...rowAxis(rows.length), border: { color: theme.zero } },
      },
    },
    plugins: [pairs(rows, numbers, theme)],
  };
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
    afterDatasetsDraw({ ctx: pen, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      pen.save();
      pen.font = `600 ${theme.size}px ${theme.font}`;
      pen.textBaseline = 'middle';
      pen.fillStyle = theme.text;
      rows.forEach(({ any, severe, other }, i) => {
        const outer = any ?? severe;
        if (!outer) {
          pen.save();
          pen.font = `400 ${theme.size}px ${theme.font}`;
          pen.fillStyle = theme.quiet;
          pen.fillText(numbers[i] ?? '', x.left + 8, y.getPixelForValue(i));
          pen.restore();
          return;
        }
        const near = other && other.value > outer.value && other.value - outer.value < outer.outOf / 7;
        const end = x.getPixelForValue(near ? other.value : outer.value);
        pen.fillText(numbers[i] ?? '', end + 13, y.getPixelForValue(i));
      });
      pen.restore();
    },
  };
}
