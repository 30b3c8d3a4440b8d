import { SHARPNESS } from './chart-picture';
import type { ChartTheme } from './chart-theme';
import type { Picture } from './picture';
import type { Provenance } from './provenance';
import { type TextStyle, wrapped, writeLines } from './wrapped-text';

/** In px of the page. */
const WIDTH = 860;
const MARGIN = 28;
const GAP = 14;

/** Title, study, drawing, source and the band of different studies on white, as they are printed. */
export function picturePage(
  title: string,
  picture: Picture,
  provenance: Provenance | null,
  theme: ChartTheme,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw on.');
  const inner = WIDTH - 2 * MARGIN;
  const style = (weight: 400 | 600, scale: number, colour: string): TextStyle => ({ weight, scale, colour });
  const head = style(600, 1.25, theme.text);
  const text = style(400, 1, theme.text);
  const small = style(400, 0.875, theme.quiet);
  const strong = style(600, 1, theme.text);
  const write = (said: string, at: number, as: TextStyle) =>
    writeLines(pen, wrapped(pen, said, inner, theme, as), MARGIN, at, theme, as);

  const page = (): number => {
    let at = write(title, MARGIN, head);
    if (provenance?.study) at = write(provenance.study, at, text);
    at = picture(pen, MARGIN, at + GAP, inner) + GAP;
    for (const source of provenance?.sources ?? []) at = write(source, at, small);
    if (provenance?.band) {
      at += GAP;
      pen.fillStyle = theme.zero;
      pen.fillRect(MARGIN, at, inner, 1);
      at = write(provenance.band, at + GAP, strong);
    }
    return at + MARGIN;
  };

  // Once to learn how high it is, once on a canvas of that height: a canvas that is resized loses what was drawn.
  canvas.width = WIDTH;
  const height = Math.ceil(page());
  canvas.width = WIDTH * SHARPNESS;
  canvas.height = height * SHARPNESS;
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, WIDTH, height);
  page();
  return canvas;
}
