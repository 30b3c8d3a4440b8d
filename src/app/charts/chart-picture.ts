import { Chart, type ChartConfiguration, type ChartType } from 'chart.js';
import { AXIS } from './chart-axes';
import type { ChartTheme } from './chart-theme';
import type { Picture } from './picture';
import { type TextStyle, leading, wrapped, writeLines } from './wrapped-text';

/** Pixels of the picture for one of the page. */
export const SHARPNESS = 2;

const GAP = 12;

interface Around {
  /** Height of the drawing in px. */
  height: number;
  /** Beside the drawing, one a row. */
  labels?: readonly string[];
  /** Under the drawing, one a paragraph. */
  under?: readonly string[];
  theme: ChartTheme;
}

/** A chart as a picture: drawn once more in the colours of paper, with the words that stand around it on the page. */
export function chartPicture<Type extends ChartType>(
  config: ChartConfiguration<Type>,
  { height, labels = [], under = [], theme }: Around,
): Picture {
  const style: TextStyle = { weight: 400, scale: 1, colour: theme.text };
  return (pen, left, top, width) => {
    const column = labels.length > 0 ? Math.round(width * 0.28) : 0;
    const row = (height - AXIS) / labels.length;
    labels.forEach((label, i) => {
      const text = wrapped(pen, label, column - GAP, theme, style);
      const middle = top + row * (i + 0.5);
      writeLines(pen, text, left, middle - (text.length * leading(theme, style)) / 2, theme, style);
    });
    pen.drawImage(drawn(config, width - column, height), left + column, top, width - column, height);
    return under.reduce(
      (at, text) => writeLines(pen, wrapped(pen, text, width, theme, style), left, at, theme, style),
      top + height + (under.length > 0 ? GAP : 0),
    );
  };
}

function drawn<Type extends ChartType>(
  { options, ...config }: ChartConfiguration<Type>,
  width: number,
  height: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const still = Object.assign({}, options, { responsive: false, devicePixelRatio: SHARPNESS });
  const chart = new Chart(canvas, { ...config, options: still });
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  // Chart.js clears a canvas that it leaves.
  chart.destroy();
  return copy;
}
