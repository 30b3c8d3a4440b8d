import type { ChartTheme } from './chart-theme';

/** Draws what stands between title and source of a picture to take along; gives back where it ends. All in px. */
export type Picture = (pen: CanvasRenderingContext2D, left: number, top: number, width: number) => number;

/** Made when it is asked for, in the colours of paper. */
export type PictureOf = (theme: ChartTheme) => Picture;
