import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ShownInterval, ShownPeople } from '../../domain/evidence/shown-figure';
import { axisNumbers, still } from './chart-axes';
import type { ChartTheme } from './chart-theme';

/** Height of the drawing in px: ten rows of text and the axis. */
export const balanceHeight = ({ size }: Pick<ChartTheme, 'size'>) => Math.round(size * 19);

/** One arm: its benefit across, its harm upwards. */
export interface BalancePoint {
  /** Stands beside the mark and in the key: "A". */
  letter: string;
  benefit: ShownPeople;
  harm: ShownPeople;
  /** Whether it is an option compared; else the study's other group, a hollow mark. */
  own: boolean;
}

const shapes = ['circle', 'rect', 'triangle', 'rectRot'] as const;

/** The mark of a place among the arms, the same in the drawing and in the key. */
export const shapeOf = (place: number) => shapes[place % shapes.length] ?? 'circle';

/**
 * The arms of one trial by what they gave and cost. Each axis starts at zero and ends where this trial's own figures end, in
 * quarters of the denominator, so that no position can be compared with another trial's.
 * @param names of the two axes, benefit and harm
 * @param places the place of each point among all arms, of which some may have no point
 */
export function balancePoints(
  points: readonly BalancePoint[],
  places: readonly number[],
  names: { benefit: string; harm: string },
  theme: ChartTheme,
): ChartConfiguration<'scatter'> {
  const axis = (text: string, of: (point: BalancePoint) => ShownPeople) => {
    const figures = points.map(of);
    const quarter = (figures[0]?.outOf ?? 100) / 4;
    return {
      min: 0,
      max: balanceEnd(figures),
      title: { display: true, text, color: theme.text, font: { family: theme.font, size: theme.size } },
      grid: { color: theme.line, drawTicks: false },
      border: { color: theme.zero },
      ticks: { ...axisNumbers(theme), stepSize: quarter },
    };
  };
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map(({ benefit, harm }) => ({ x: benefit.value, y: harm.value })),
          pointStyle: places.map(shapeOf),
          pointRadius: 7,
          pointBackgroundColor: points.map(({ own }) => (own ? theme.text : theme.surface)),
          pointBorderColor: points.map(({ own }) => (own ? theme.surface : theme.other)),
          pointBorderWidth: points.map(({ own }) => (own ? 1 : 2)),
        },
      ],
    },
    options: {
      ...still,
      clip: false,
      layout: { padding: { right: 18, top: 14 } },
      scales: { x: axis(names.benefit, ({ benefit }) => benefit), y: axis(names.harm, ({ harm }) => harm) },
    },
    plugins: [crosses(points, theme)],
  };
}

/** End of an axis: the next quarter of the denominator above all numbers and intervals. */
export function balanceEnd(figures: readonly ShownPeople[]): number {
  const outOf = figures[0]?.outOf ?? 100;
  const most = Math.max(0, ...figures.flatMap(({ value, interval }) => [value, interval?.high ?? interval?.low ?? 0]));
  return Math.min(4, Math.max(1, Math.ceil((4 * most) / outOf))) * (outOf / 4);
}

/** Intervals as thin bars with a halo, benefit across and harm upwards, and the letter of each mark. */
function crosses(points: readonly BalancePoint[], theme: ChartTheme): Plugin<'scatter'> {
  return {
    id: 'crosses',
    beforeDatasetsDraw({ ctx: pen, scales: { x, y } }) {
      if (!x || !y) return;
      pen.save();
      for (const { benefit, harm, own } of points) {
        const [at, up] = [x.getPixelForValue(benefit.value), y.getPixelForValue(harm.value)];
        const across = ends(benefit.interval, x.max)?.map((value) => x.getPixelForValue(value));
        const upwards = ends(harm.interval, y.max)?.map((value) => y.getPixelForValue(value));
        for (const [colours, width] of [
          [[theme.surface, theme.surface], 4.5],
          [own ? [theme.benefit, theme.harm] : [theme.other, theme.other], 2],
        ] as const) {
          pen.lineWidth = width;
          if (across) line(pen, colours[0], across, (value) => [value, up]);
          if (upwards) line(pen, colours[1], upwards, (value) => [at, value]);
        }
      }
      pen.restore();
    },
    afterDatasetsDraw({ ctx: pen, scales: { x, y } }) {
      if (!x || !y) return;
      pen.save();
      pen.font = `600 ${theme.size}px ${theme.font}`;
      pen.textBaseline = 'alphabetic';
      pen.strokeStyle = theme.surface;
      pen.lineWidth = 4;
      pen.lineJoin = 'round';
      pen.fillStyle = theme.text;
      for (const { letter, benefit, harm } of points) {
        const [left, base] = [x.getPixelForValue(benefit.value) + 10, y.getPixelForValue(harm.value) - 9];
        pen.strokeText(letter, left, base);
        pen.fillText(letter, left, base);
      }
      pen.restore();
    },
  };
}

const ends = (interval: ShownInterval | null, edge: number): [number, number] | null =>
  interval && [interval.low, interval.high ?? edge];

function line(
  pen: CanvasRenderingContext2D,
  colour: string,
  values: readonly number[],
  at: (value: number) => [number, number],
): void {
  const [from, to] = values;
  if (from === undefined || to === undefined) return;
  pen.strokeStyle = colour;
  pen.beginPath();
  pen.moveTo(...at(from));
  pen.lineTo(...at(to));
  pen.stroke();
}
