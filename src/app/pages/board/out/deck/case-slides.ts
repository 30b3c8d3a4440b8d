import type { SaidSlide } from '../../slide-words';
import { type Say, caseScreen, restOf } from './case-screen';
import { type ChartBar, type DeckSlide, type Place, type Run, inner, page, quietInk, small } from './deck';
import { SlideWriter, tableSlides } from './slide-writer';
import { heightOf, linesOf, roomFor } from './text-size';

/** What the studies of the options found of one kind of figure: what is compared was compared in one study. */
export interface StudyBars {
  title: string;
  studies: readonly StudyGroup[];
}

/** One study with its groups, the other group of each option beside it. */
export interface StudyGroup {
  name: string;
  /** Of whom the figures are. */
  people: string;
  /** A label is the option, or the other group with a word that it is that. */
  bars: readonly ChartBar[];
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
    ...bars.flatMap((kind) => figureSlides(named('deck.figures'), kind, barsSay)),
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

/** Studies on one slide: each has room for its name, its people and its bars. */
const mostStudies = 3;
/** Inches of what stands left of a chart. */
const studyWidth = 4;

/** Native bars, a chart for each study with its name and its people beside it; all of one kind of figure are drawn to one scale. */
function figureSlides(title: string, { title: kind, studies }: StudyBars, says: readonly string[]): DeckSlide[] {
  const longest = Math.max(...studies.flatMap(({ bars }) => bars.map(({ value }) => value)));
  // Room for the number behind the longest bar.
  const max = Math.ceil(longest * 1.15);
  const starts = Array.from({ length: Math.ceil(studies.length / mostStudies) }, (_, at) => at * mostStudies);
  return starts.map((start) => {
    const slide = new SlideWriter();
    const text = (said: string, place: Place, lines: number, look: Omit<Run, 'text'>) => {
      const fitted = slide.fit(said, place.w, lines, small, look.bold === true);
      slide.add({ kind: 'text', ...place, paragraphs: [[{ text: fitted.text, ...look }]], size: small });
    };
    const all = says.join(' ');
    const footLines = Math.min(4, linesOf(all, inner, small).length);
    const footTop = page.bottom - heightOf(footLines, small);
    const line = heightOf(1, small);
    const top = page.top - 0.1;
    text(kind, { x: page.margin, y: top, w: inner, h: line }, 1, { bold: true });
    const first = top + line + 0.1;
    const shown = studies.slice(start, start + mostStudies);
    const h = (footTop - 0.1 - first) / shown.length;
    shown.forEach(({ name, people, bars }, at) => {
      const y = first + at * h;
      text(name, { x: page.margin, y, w: studyWidth, h: line }, 1, { bold: true });
      const lines = Math.max(1, roomFor(h - line - 0.1, small));
      const place = { x: page.margin, y: y + line, w: studyWidth, h: heightOf(lines, small) };
      text(people, place, lines, { color: quietInk });
      const x = page.margin + studyWidth + 0.2;
      slide.add({ kind: 'chart', title: `${kind}: ${name}`, bars, max, x, y, w: inner - studyWidth - 0.2, h: h - 0.1 });
    });
    text(all, { x: page.margin, y: footTop, w: inner, h: heightOf(footLines, small) }, footLines, { color: quietInk });
    return slide.slide(title);
  });
}
