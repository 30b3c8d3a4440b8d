import type { ChartTheme } from './chart-theme';

/** How a line of a picture is set. */
export interface TextStyle {
  weight: 400 | 600;
  /** In parts of the page's own size. */
  scale: number;
  colour: string;
}

export const leading = ({ size }: Pick<ChartTheme, 'size'>, { scale }: TextStyle) => Math.round(size * scale * 1.4);

function set(pen: CanvasRenderingContext2D, { font, size }: ChartTheme, { weight, scale, colour }: TextStyle): void {
  pen.font = `${weight} ${size * scale}px ${font}`;
  pen.fillStyle = colour;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
}

/** A text in lines that fit the width; a word that is wider than it stands alone. */
export function wrapped(
  pen: CanvasRenderingContext2D,
  text: string,
  width: number,
  theme: ChartTheme,
  style: TextStyle,
): string[] {
  set(pen, theme, style);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Writes lines under each other; gives back where the next would begin. */
export function writeLines(
  pen: CanvasRenderingContext2D,
  lines: readonly string[],
  left: number,
  top: number,
  theme: ChartTheme,
  style: TextStyle,
): number {
  set(pen, theme, style);
  const step = leading(theme, style);
  lines.forEach((line, i) => {
    pen.fillText(line, left, top + step * (i + 0.5));
  });
  return top + step * lines.length;
}
