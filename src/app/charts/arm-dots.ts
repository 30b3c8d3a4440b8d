import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ShownPeople } from '../../domain/evidence/shown-figure';
import { countAxis, rowAxis, still } from './chart-axes';
import type { ChartTheme } from './chart-theme';
import { fill } from './interval-bars';
import type { LabelLayout } from './label-layout';

/** One arm of a side effect; null: not reported. */
export interface ArmDots {
  any: ShownPeople | null;
  severe: ShownPeople | null;
  /** Recalled, not checked at the source: hollow marks. */
  recalled: boolean;
}

/** A side effect in the arms of one trial, always in the order of the trial. */
export interface ArmsRow {
  label: string;
  arms: readonly ArmDots[];
}

/** Height of one arm's line, and of a label that stands above, in px. */
const armLine = ({ size }: Pick<ChartTheme, 'size'>) => Math.round(size * 1.75);
const above = ({ size }: Pick<ChartTheme, 'size'>, layout: LabelLayout) =>
  layout === 'above' ? Math.round(size * 1.4) : 0;

/** Height of one side effect in px: a line for each arm, with room for its label. */
export const armsRow = (theme: Pick<ChartTheme, 'size'>, arms: number, layout: LabelLayout) =>
  Math.max(Math.round(theme.size * 2.9), armLine(theme) * arms + above(theme, layout) + 10);

/** A mark as it stands in the drawing. */
interface Placed {
  dots: ArmDots;
  arm: number;
  y: number;
}

/** Each arm has its line within the row: the first above, the others under it. */
function placed(rows: readonly ArmsRow[], theme: ChartTheme, layout: LabelLayout): Placed[] {
  return rows.flatMap(({ arms }, i) => {
    const row = armsRow(theme, arms.length, layout);
    const middle = i + above(theme, layout) / 2 / row;
    return arms.map((dots, arm) => ({ dots, arm, y: middle + ((arm - (arms.length - 1) / 2) * armLine(theme)) / row }));
  });
}

/**
 * The side effects of one trial on an axis from zero to the denominator: any grade a disc, severe a diamond, joined by a line.
 * The first arm is hatched sienna, the others grey; a recalled figure is hollow.
 * @param numbers as they are written, one a mark pair, in the order of rows and arms
 */
export function armDots(
  rows: readonly ArmsRow[],
  numbers: readonly string[],
  theme: ChartTheme,
  layout: LabelLayout,
): ChartConfiguration<'scatter'> {
  const marks = placed(rows, theme, layout);
  const of = (part: 'any' | 'severe') => marks.filter(({ dots }) => dots[part] !== null);
  const points = (part: 'any' | 'severe') => of(part).map(({ dots, y }) => ({ x: dots[part]?.value ?? 0, y }));
  const ink = (arm: number, part: 'any' | 'severe') =>
    arm > 0 ? theme.other : part === 'any' ? theme.harm : theme.severe;
  const ground = (part: 'any' | 'severe') =>
    of(part).map(({ dots, arm }) => {
      if (dots.recalled) return theme.surface;
      return arm === 0 && part === 'any' ? fill('harm', theme) : ink(arm, part);
    });
  const outOf = marks.flatMap(({ dots }) => dots.any ?? dots.severe ?? [])[0]?.outOf ?? 100;
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points('severe'),
          pointStyle: 'rectRot',
          pointRadius: 6,
          pointBackgroundColor: ground('severe'),
          pointBorderColor: of('severe').map(({ arm }) => ink(arm, 'severe')),
          pointBorderWidth: 1.5,
        },
        {
          data: points('any'),
          pointStyle: 'circle',
          pointRadius: 6,
          pointBackgroundColor: ground('any'),
          pointBorderColor: of('any').map(({ arm }) => ink(arm, 'any')),
          pointBorderWidth: 1.5,
        },
      ],
    },
    options: {
      ...still,
      clip: false,
      layout: { autoPadding: false, padding: { left: 7, right: theme.size * 5.4 } },
      scales: {
        x: countAxis(outOf, outOf / 4, theme),
        y: { ...rowAxis(rows.length), border: { color: theme.zero } },
      },
    },
    plugins: [joined(marks, numbers, theme)],
  };
}

/** The line between the two marks of an arm, and its numbers at the outer end. */
function joined(marks: readonly Placed[], numbers: readonly string[], theme: ChartTheme): Plugin<'scatter'> {
  return {
    id: 'joined',
    beforeDatasetsDraw({ ctx: pen, scales: { x, y } }) {
      if (!x || !y) return;
      pen.save();
      pen.font = `400 ${theme.size * 0.93}px ${theme.font}`;
      pen.textBaseline = 'middle';
      marks.forEach(({ dots: { any, severe }, arm, y: at }, i) => {
        const height = y.getPixelForValue(at);
        pen.strokeStyle = arm === 0 ? theme.harm : theme.other;
        pen.lineWidth = 1.5;
        if (any && severe) {
          pen.beginPath();
          pen.moveTo(x.getPixelForValue(severe.value), height);
          pen.lineTo(x.getPixelForValue(any.value), height);
          pen.stroke();
        }
        const outer = any ?? severe;
        pen.fillStyle = outer ? theme.text : theme.quiet;
        pen.fillText(numbers[i] ?? '', outer ? x.getPixelForValue(outer.value) + 12 : x.left + 8, height);
      });
      pen.restore();
    },
  };
}
