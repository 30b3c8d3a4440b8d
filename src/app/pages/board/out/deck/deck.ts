/** Inches, as PowerPoint's wide page is measured. */
export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A stretch of text in one look. */
export interface Run {
  text: string;
  bold?: true;
  /** Hex without its hash. */
  color?: string;
}

/** Lines that begin anew. */
export type Paragraph = readonly Run[];

export type DeckPart =
  | ({ kind: 'text'; paragraphs: readonly Paragraph[]; size: number; align?: 'right'; middle?: true } & Place)
  | ({ kind: 'bar'; color: string; name: string } & Place)
  | ({
      kind: 'table';
      columns: readonly number[];
      heads: readonly string[];
      rows: readonly (readonly Paragraph[])[];
      size: number;
    } & Place)
  | ({ kind: 'chart'; title: string; bars: readonly ChartBar[]; max: number } & Place);

export interface ChartBar {
  label: string;
  value: number;
  /** Of the group that the option was compared with: drawn lighter. */
  isOther: boolean;
}

export interface DeckSlide {
  /** In the placeholder of the title, so that the outline of the file names every slide. */
  title: string;
  titleSize: number;
  parts: readonly DeckPart[];
  /** Texts that were cut or left out, whole: they stand in the notes of the speaker. */
  cut: readonly string[];
}

/** A file of slides, before any library has seen it. */
export interface Deck {
  title: string;
  language: 'en' | 'es';
  slides: readonly DeckSlide[];
  /** At the foot of every slide. */
  foot: string;
}

/** Page and margins in inches; no text under 18 points. */
export const page = { width: 13.333, height: 7.5, margin: 0.5, top: 1.25, bottom: 6.8 } as const;
export const inner = page.width - 2 * page.margin;
export const small = 18;

export const ink = '211A17';
export const quietInk = '574D48';
export const statusInk = {
  offered: '005F5F',
  provisional: '5B468E',
  notNow: '615953',
  advisedAgainst: '3F322D',
} as const;
