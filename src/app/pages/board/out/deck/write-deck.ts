import type PptxGenJS from 'pptxgenjs';
import { type Deck, type DeckPart, type Paragraph, inner, ink, page, quietInk, small } from './deck';

/** In every office program, or one of the same measures stands in for it. */
const face = 'Arial';
const ground = 'FEFDFC';
const benefit = '1D66A7';
/** Lighter, and named as the other group in its label. */
const otherGroup = '9DBEDB';
const rule = 'DDD8D3';

const master = 'Tandem';

/** The file of a deck: text stays text, tables and charts are the program's own. The library is fetched with the first file. */
export async function deckFile(deck: Deck): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs');
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: face, bodyFontFace: face };
  Object.assign(file, { title: deck.title, author: 'Tandem', company: 'Tandem' });
  const lang = deck.language === 'es' ? 'es-ES' : 'en-US';
  const text = { fontFace: face, color: ink, lang, margin: 0 };
  file.defineSlideMaster({
    title: master,
    background: { color: ground },
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', x: page.margin, y: 0.38, w: inner, h: 0.84 },
            ...{ ...text, bold: true, fontSize: 30, align: 'left', valign: 'top' },
          },
          text: '',
        },
      },
      {
        text: {
          text: deck.foot,
          options: { ...text, color: quietInk, fontSize: small, x: page.margin, y: 6.95, w: inner - 1.2, h: 0.34 },
        },
      },
    ],
    slideNumber: {
      x: page.width - page.margin - 0.9,
      y: 6.95,
      w: 0.9,
      h: 0.34,
      fontFace: face,
      fontSize: small,
      color: quietInk,
      align: 'right',
    },
  });
  for (const { title, titleSize, parts, cut } of deck.slides) {
    const slide = file.addSlide({ masterName: master });
    // The size goes with the run: that of the placeholder would stand before one of the text.
    slide.addText([{ text: title, options: { ...text, bold: true, fontSize: titleSize } }], {
      placeholder: 'title',
      align: 'left',
      valign: 'top',
    });
    for (const part of parts) addPart(file, slide, part, text);
    if (cut.length > 0) slide.addNotes(cut.join('\n\n'));
  }
  const written = await file.write({ outputType: 'blob' });
  if (!(written instanceof Blob)) throw new TypeError('The file of slides is no file');
  return written;
}

type Border = PptxGenJS.BorderProps;

interface Base {
  fontFace: string;
  color: string;
  lang: string;
  margin: number;
}

function addPart(file: PptxGenJS, slide: PptxGenJS.Slide, part: DeckPart, base: Base): void {
  const { x, y, w, h } = part;
  switch (part.kind) {
    case 'text':
      slide.addText(runsOf(part.paragraphs, base), {
        ...{ x, y, w, h, ...base, fontSize: part.size },
        ...{ align: part.align ?? 'left', valign: part.middle ? 'middle' : 'top', wrap: true, fit: 'none' },
      });
      return;
    case 'bar':
      slide.addShape(file.ShapeType.rect, {
        x,
        y,
        w,
        h,
        fill: { color: part.color },
        ...(part.name !== '' && { objectName: part.name }),
      });
      return;
    case 'table': {
      const border: Border = { type: 'solid', pt: 0.75, color: rule };
      const none: Border = { type: 'none' };
      const edges: [Border, Border, Border, Border] = [none, none, border, none];
      const cell = { ...base, fontSize: part.size, valign: 'top' as const, border: edges };
      slide.addTable(
        [
          part.heads.map((head) => ({ text: head, options: { ...cell, bold: true, margin: tableMargin } })),
          ...part.rows.map((row) =>
            row.map((paragraph) => ({
              text: runsOf([paragraph], base),
              options: { ...cell, margin: tableMargin },
            })),
          ),
        ],
        { x, y, w, colW: [...part.columns], autoPage: false },
      );
      return;
    }
    case 'chart': {
      // Bars grow from the foot of their axis upwards: the first stands on top.
      const bars = part.bars.toReversed();
      slide.addChart(
        file.ChartType.bar,
        [{ name: part.title, labels: bars.map(({ label }) => label), values: bars.map(({ value }) => value) }],
        {
          ...{ x, y, w, h, barDir: 'bar', barGapWidthPct: 40, altText: part.title },
          ...{ chartColors: bars.map(({ isOther }) => (isOther ? otherGroup : benefit)) },
          ...{
            catAxisLabelFontSize: small,
            catAxisLabelFontFace: face,
            catAxisLabelColor: ink,
          },
          ...{
            valAxisHidden: true,
            valAxisMinVal: 0,
            valAxisMaxVal: part.max,
            valGridLine: { style: 'none' },
            valAxisLabelFontSize: small,
          },
          ...{ showValue: true, dataLabelFontSize: small, dataLabelFontFace: face, dataLabelColor: ink },
          ...{ dataLabelPosition: 'outEnd', dataLabelFormatCode: 'General', showLegend: false, showTitle: false },
        },
      );
    }
  }
}

/** Inches: top, right, bottom, left. */
const tableMargin: [number, number, number, number] = [0.08, 0.08, 0.08, 0.08];

function runsOf(paragraphs: readonly Paragraph[], base: Base): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((runs, at) =>
    runs.map(({ text, bold, color }, place) => ({
      text,
      options: {
        ...base,
        ...(bold && { bold }),
        ...(color !== undefined && { color }),
        // The last of a paragraph ends it, where another follows.
        breakLine: place === runs.length - 1 && at < paragraphs.length - 1,
      },
    })),
  );
}
