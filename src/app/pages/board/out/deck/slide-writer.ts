import { type DeckPart, type DeckSlide, type Paragraph, inner, page, small } from './deck';
import { cutTo, heightOf, linesOf, roomFor } from './text-size';

/** A slide as it grows: cuts what does not fit, and keeps the whole of it for the notes. */
export class SlideWriter {
  readonly #parts: DeckPart[] = [];
  readonly #cut: string[] = [];

  add(part: DeckPart): void {
    this.#parts.push(part);
  }

  /** A text in at most so many lines. The whole goes into the notes where it was cut. */
  fit(text: string, width: number, most: number, size = small, bold = false): { text: string; lines: number } {
    const { text: fitting, lines, shortened } = cutTo(text, width, most, size, bold);
    if (shortened) this.miss(text);
    return { text: fitting, lines };
  }

  /** Something that does not stand on the slide. */
  miss(text: string): void {
    this.#cut.push(text);
  }

  /** @param title cut to two lines */
  slide(title: string): DeckSlide {
    const size = linesOf(title, inner, 30, true).length > 1 ? 22 : 30;
    const said = this.fit(title, inner, 2, size, true);
    return { title: said.text, titleSize: size, parts: this.#parts, cut: this.#cut };
  }
}

/** Inches beside the text of a cell. */
export const cellPadding = 0.08;

export interface TableRow {
  /** One text a cell. */
  cells: readonly string[];
  /** Whether the first cell stands strong. */
  strongFirst?: boolean;
}

/**
 * Rows of a table on as many slides as they need; a row that alone is higher than a slide is cut. @param columns inches
 * @param top where the table begins on the first slide
 */
export function tableSlides(
  title: string,
  heads: readonly string[],
  columns: readonly number[],
  rows: readonly TableRow[],
  top: number = page.top,
): DeckSlide[] {
  const widthAt = (at: number) => (columns[at] ?? 1) - 2 * cellPadding;
  const headLines = Math.max(...heads.map((head, at) => linesOf(head, widthAt(at), small, true).length));
  const heightFor = (lines: number) => heightOf(lines, small) + 2 * cellPadding;
  const most = roomFor(page.bottom - top - heightFor(headLines) - 2 * cellPadding, small);
  const slides: DeckSlide[] = [];
  let writer = new SlideWriter();
  let taken: Paragraph[][] = [];
  let height = heightFor(headLines);
  const close = () => {
    if (taken.length === 0) return;
    const w = columns.reduce((sum, one) => sum + one, 0);
    writer.add({ kind: 'table', x: page.margin, y: top, w, h: height, columns, heads, rows: taken, size: small });
    slides.push(writer.slide(title));
    writer = new SlideWriter();
    taken = [];
    height = heightFor(headLines);
  };
  for (const { cells, strongFirst } of rows) {
    const isBold = (at: number) => at === 0 && strongFirst === true;
    const lines = cells.map((cell, at) => Math.min(most, linesOf(cell, widthAt(at), small, isBold(at)).length));
    const needed = heightFor(Math.max(1, ...lines));
    if (height + needed > page.bottom - top) close();
    height += needed;
    taken.push(
      cells.map((cell, at) => [
        {
          text: writer.fit(cell, widthAt(at), most, small, isBold(at)).text,
          ...(isBold(at) && { bold: true as const }),
        },
      ]),
    );
  }
  close();
  return slides;
}
