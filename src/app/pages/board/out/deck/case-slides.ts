import type { SaidSlide } from '../../slide-words';
import { type Say, caseScreen, restOf } from './case-screen';
import { type DeckSlide, inner, page, quietInk, small } from './deck';
import { SlideWriter, tableSlides } from './slide-writer';
import { heightOf } from './text-size';

/** A native chart of what the studies of the options found, with where it was read. */
export interface StudyBars {
  title: string;
  /** Options with the study that is read. */
  labels: readonly string[];
  values: readonly number[];
  /** Of the numbers, as spreadsheets write it. */
  format: string;
}

/** What a deck tells of one case. */
export interface DeckCase {
  /** From 1. */
  place: number;
  /** Empty: it is not told. */
  label: string;
  said: SaidSlide;
  bars: readonly StudyBars[];
  /** What is to be said beside the figures: that studies differ, and the sources. */
  barsSay: readonly string[];
  /** Head and what was said, of the record; empty: nothing was recorded. */
  recorded: readonly (readonly [string, string])[];
  /** Whether the options, those that are not on the table too, and the course follow in full. */
  details: boolean;
}

/** All slides of one case, the first one whole on one screen. */
export function caseSlides({ place, label, said, bars, barsSay, recorded, details }: DeckCase, say: Say): DeckSlide[] {
  const named = (key: string) => say('deck.of', { place, what: say(key) });
  return [
    caseScreen(said, { place, label }, say),
    ...(details ? optionSlides(said, named('deck.options'), say) : []),
    ...bodySlides(said, named('deck.bodies'), say),
    ...(details ? courseSlides(said, named('deck.course'), say) : []),
    ...(bars.length > 0 ? [figureSlide(named('deck.figures'), bars, barsSay)] : []),
    ...tableSlides(
      named('deck.recorded'),
      [say('minutes.head.what'), say('minutes.head.said')],
      [3.6, inner - 3.6],
      recorded.map((cells) => ({ cells, strongFirst: true })),
    ),
  ];
}

/** The options in full, which may be cut on the screen of the case, then those that do not stand on it. */
const optionSlides = ({ options, others }: SaidSlide, title: string, say: Say): DeckSlide[] =>
  tableSlides(
    title,
    [say('deck.option'), say('deck.status'), say('deck.why')],
    [4.2, 2.2, inner - 6.4],
    [...options, ...others.map((one) => ({ ...one, fact: '', body: '' }))].map((option) => ({
      cells: [option.name, option.word, restOf(option, say)],
      strongFirst: true,
    })),
  );

const bodySlides = ({ bodies, compared }: SaidSlide, title: string, say: Say): DeckSlide[] => {
  if (bodies.length === 0 || compared.length === 0) return [];
  const first = 2;
  const each = (inner - first) / compared.length;
  return tableSlides(
    title,
    [say('deck.body'), ...compared],
    [first, ...compared.map(() => each)],
    bodies.map(({ name, stances }) => ({ cells: [name, ...stances.map(({ word }) => word)], strongFirst: true })),
  );
};

const courseSlides = ({ regimens, points }: SaidSlide, title: string, say: Say): DeckSlide[] =>
  tableSlides(
    title,
    [say('deck.what'), say('deck.when'), say('deck.found')],
    [3.7, 3.1, inner - 6.8],
    [
      ...regimens.map(({ name, line, dates, length, course }) => ({
        cells: [`${line}: ${name}`, dates, [length, course].filter(Boolean).join(' · ')],
        strongFirst: true,
      })),
      ...points.map(({ name, date, found }) => ({ cells: [name, date, found], strongFirst: true })),
    ],
  );

/** Native bars, one chart for each kind of figure: each has its own scale. */
function figureSlide(title: string, bars: readonly StudyBars[], says: readonly string[]): DeckSlide {
  const slide = new SlideWriter();
  const gap = 0.4;
  const w = (inner - gap * (bars.length - 1)) / bars.length;
  const text = says.join(' ');
  const words = slide.fit(text, inner, 5);
  const textTop = page.bottom - heightOf(words.lines, small);
  bars.forEach((one, at) => {
    const x = page.margin + at * (w + gap);
    const head = slide.fit(one.title, w, 2, small, true);
    slide.add({
      kind: 'text',
      ...{ x, y: page.top - 0.1, w, h: heightOf(2, small) },
      paragraphs: [[{ text: head.text, bold: true }]],
      size: small,
    });
    const y = page.top + heightOf(2, small) - 0.1;
    slide.add({ kind: 'chart', ...one, x, y, w, h: textTop - y - 0.1 });
  });
  slide.add({
    kind: 'text',
    ...{ x: page.margin, y: textTop, w: inner, h: heightOf(words.lines, small) },
    paragraphs: [[{ text: words.text, color: quietInk }]],
    size: small,
  });
  return slide.slide(title);
}
