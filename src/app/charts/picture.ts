import type { ChartTheme } from './chart-theme';

/** What a picture to take along draws between its title and its source. All sizes in px. */
export interface Picture {
  height(pen: CanvasRenderingContext2D, width: number): number;
  draw(pen: CanvasRenderingContext2D, left: number, top: number, width: number): void;
}

/** Made when it is asked for, in the colours of paper. */
export type PictureOf = (theme: ChartTheme) => Picture;
