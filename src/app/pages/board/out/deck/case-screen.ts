import { inline } from '../../../../words/inline';
import type { SaidOption } from '../../slide-option-words';
import type { SaidFact, SaidRegimen, SaidSlide } from '../../slide-words';
import { type DeckSlide, type Paragraph, inner, ink, page, quietInk, small, statusInk } from './deck';
import { SlideWriter } from './slide-writer';
import { heightOf, linesOf, roomFor, widthOf } from './text-size';

export type Say = (key: string, params?: Record<string, string | number>) => string;

const columns = { cancer: 3.7, options: 5.2, wants: 2.9 } as const;
const gap = (inner - columns.cancer - columns.options - columns.wants) / 2;

/** Where the three columns stand: as high as what is above them lets them. */
interface Columns {
  head: number;
  top: number;
  bottom: number;
}

/** Which case it is: its number from 1, and its label; empty: that is not told. */
interface CaseNamed {
  place: number;
  label: string;
}

/** One case on one slide: who it is about, the course, the cancer, the options and what the person wants. */
export function caseScreen(said: SaidSlide, { place, label }: CaseNamed, say: Say): DeckSlide {
  const slide = new SlideWriter();
  const summary = slide.fit([label, said.summary].filter(Boolean).join(' · '), inner, 2);
  const top = page.top - 0.15;
  slide.add({
    kind: 'text',
    ...{ x: page.margin, y: top, w: inner, h: heightOf(Math.max(1, summary.lines), small) },
    paragraphs: [[{ text: summary.text }]],
    size: small,
  });
  const head = addCourse(slide, said.regimens, top + heightOf(Math.max(1, summary.lines), small) + 0.12, say) + 0.14;
  const content: Columns = { head, top: head + 0.46, bottom: page.bottom };
  const optionsAt = page.margin + columns.cancer + gap;
  const wantsAt = optionsAt + columns.options + gap;
  const heads = [
    { x: page.margin, w: columns.cancer, text: say('deck.cancer') },
    { x: optionsAt, w: columns.options, text: say('deck.options') },
    { x: wantsAt, w: columns.wants, text: say('deck.wants') },
  ];
  for (const { x, w, text } of heads) {
    slide.add({
      kind: 'text',
      ...{ x, y: content.head, w, h: heightOf(1, small) },
      paragraphs: [[{ text: slide.fit(text, w, 1, small, true).text, bold: true }]],
      size: small,
    });
    slide.add({ kind: 'bar', color: ink, name: '', x, y: content.head + 0.36, w, h: 0.02 });
  }
  addLines(
    slide,
    content,
    cancerLines([...said.receptors, ...said.genes], said.moreGenes, say),
    page.margin,
    columns.cancer,
  );
  addOptions(slide, content, said, optionsAt, say);
  addLines(slide, content, wantsLines(said, say), wantsAt, columns.wants);
  return slide.slide(say('deck.of', { place, what: said.title }));
}

/** Of a bar of what is behind. */
const past = '453B37';

interface Line {
  text: string;
  bold?: true;
  color?: string;
}

/** Texts under each other as far as they fit; the last that fits is cut. */
function addLines(slide: SlideWriter, content: Columns, lines: readonly Line[], x: number, w: number): void {
  const height = content.bottom - content.top;
  let room = roomFor(height, small);
  const paragraphs: Paragraph[] = [];
  for (const { text, bold, color } of lines) {
    if (room <= 0) {
      slide.miss(text);
      continue;
    }
    const fitting = slide.fit(text, w, room, small, bold ?? false);
    room -= fitting.lines;
    paragraphs.push([{ text: fitting.text, ...(bold && { bold }), ...(color !== undefined && { color }) }]);
  }
  slide.add({ kind: 'text', x, y: content.top, w, h: height, paragraphs, size: small });
}

/** Findings by the sample that they were read in, and what is not known yet at the end, with that word. */
function cancerLines(facts: readonly SaidFact[], more: number, say: Say): Line[] {
  const known = facts.filter((fact) => fact.known);
  const places = [...new Set(known.map(({ where }) => where))];
  const unknown = facts.filter((fact) => !fact.known).map(({ name }) => name);
  return [
    ...places.flatMap((where): Line[] => [
      ...(where === '' ? [] : [{ text: where, color: quietInk }]),
      {
        text: known
          .filter((fact) => fact.where === where)
          .map((fact) => `${findingOf(fact)}${fact.differs ? ` (${say('deck.differs')})` : ''}`)
          .join('; '),
        bold: true,
      },
    ]),
    ...(unknown.length > 0
      ? [{ text: `${say('deck.unknown')}: ${unknown.join(', ')}`, color: statusInk.provisional }]
      : []),
    ...(more > 0 ? [{ text: say('deck.moreFacts', { count: more }), color: quietInk }] : []),
  ];
}

/** "ER 95 %"; a value that begins with the name of its test says it already: "HER2-low". */
const findingOf = ({ name, value }: SaidFact) => (value.startsWith(name) ? value : `${name} ${inline(value)}`);

function wantsLines({ goals }: SaidSlide, say: Say): Line[] {
  if (!goals) return [{ text: say('deck.notAsked'), bold: true, color: statusInk.provisional }];
  return [
    ...(goals.own === '' ? [] : [{ text: `“${goals.own}”` }]),
    ...goals.concerns.map((text): Line => ({ text, bold: true })),
    { text: goals.talkOfTime, color: quietInk },
  ];
}

function addOptions(
  slide: SlideWriter,
  content: Columns,
  { options, othersSay }: SaidSlide,
  x: number,
  say: Say,
): void {
  const bottom = content.bottom - (othersSay === '' ? 0 : heightOf(1, small) + 0.05);
  const height = (bottom - content.top) / Math.max(1, options.length);
  options.forEach((option, at) => {
    const y = content.top + at * height;
    slide.add({
      kind: 'bar',
      color: statusInk[option.status],
      name: option.word,
      x,
      y: y + 0.04,
      w: 0.07,
      h: height - 0.14,
    });
    slide.add({
      kind: 'text',
      ...{ x: x + 0.18, y, w: columns.options - 0.18, h: height - 0.06 },
      paragraphs: optionText(slide, option, columns.options - 0.18, roomFor(height - 0.06, small), say),
      size: small,
    });
  });
  if (othersSay === '') return;
  slide.add({
    kind: 'text',
    ...{ x, y: bottom + 0.05, w: columns.options, h: heightOf(1, small) },
    paragraphs: [[{ text: slide.fit(othersSay, columns.options, 1).text, color: quietInk }]],
    size: small,
  });
}

/** Name, then the status in its word, then what it rests on or waits for. */
function optionText(slide: SlideWriter, option: SaidOption, w: number, most: number, say: Say): Paragraph[] {
  const rest = restOf(option, say);
  const wanted = linesOf(option.name, w, small, true).length;
  const name = slide.fit(option.name, w, Math.max(1, Math.min(wanted, most - 1)), small, true);
  // The status is strong and so a little wider than the measure of the rest.
  const status = `${option.word}${rest === '' ? '' : '. '}`;
  const spare = widthOf(status, small, true) - widthOf(status, small);
  const said = slide.fit(status + rest, w - spare, Math.max(1, most - name.lines));
  const [word, why] = [said.text.slice(0, status.length), said.text.slice(status.length)];
  return [
    [{ text: name.text, bold: true }],
    [{ text: word, bold: true, color: statusInk[option.status] }, ...(why === '' ? [] : [{ text: why }])],
  ];
}

/** What it rests on, what it waits for, and what leads of what bodies say. */
export const restOf = ({ fact, missing, body }: SaidOption, say: Say): string =>
  [fact, missing === '' ? '' : say('deck.waits', { names: missing }), body].filter(Boolean).join('. ');

/**
 * Regimens as bars on the axis of time, the newest named first; those that have no room for their name are counted.
 * @param top inches. Gives where it ends
 */
function addCourse(slide: SlideWriter, regimens: readonly SaidRegimen[], top: number, say: Say): number {
  const dated = regimens.flatMap((one) => (one.at ? [{ ...one, at: one.at }] : []));
  const line = heightOf(1, small);
  const [bar, below] = dated.length > 0 ? [top + line, top + line + 0.22] : [top, top];
  const write = (text: string, x: number, y: number, w: number, bold: boolean) => {
    const look = bold ? { bold: true as const } : { color: quietInk };
    slide.add({ kind: 'text', x, y, w, h: line, paragraphs: [[{ text, ...look }]], size: small });
  };
  let free: number = page.margin + inner;
  let unnamed = regimens.length - dated.length;
  for (const { name, length, dates, at, runs } of dated.toReversed()) {
    // What began on the day of the meeting is a bar that can be seen all the same.
    const x = page.margin + Math.min((at.from / 100) * inner, inner - 0.08);
    const w = Math.max(0.08, (at.width / 100) * inner - 0.04);
    slide.add({ kind: 'bar', color: runs ? statusInk.provisional : past, name, x, y: bar, w, h: 0.2 });
    const label = length === '' ? name : `${name}, ${length}`;
    const wide = Math.max(widthOf(label, small, true), widthOf(dates, small)) + 0.15;
    const start = Math.max(page.margin, Math.min(x, free - wide));
    if (start + wide > free + 1e-9) {
      unnamed += 1;
      slide.miss(`${label} (${dates})`);
      continue;
    }
    write(label, start, top, wide, true);
    write(dates, start, below, wide, false);
    free = start - 0.1;
  }
  const note =
    regimens.length === 0 ? say('deck.noTreatment') : unnamed > 0 ? say('deck.earlier', { count: unnamed }) : '';
  const room = free - page.margin;
  if (note !== '' && widthOf(note, small) + 0.1 <= room) write(note, page.margin, below, room, false);
  return below + line;
}
