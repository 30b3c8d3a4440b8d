import fc from 'fast-check';
import type { SaidSlide } from '../../slide-words';
import { caseSlides } from './case-slides';
import { type DeckPart, type DeckSlide, page, small } from './deck';
import { heightOf, linesOf } from './text-size';

const say = (key: string, params: Record<string, string | number> = {}) =>
  key === 'deck.of' ? `${params['place']}. ${params['what']}` : key;

const words = (length: number) => fc.lorem({ maxCount: length }).map((text) => text.slice(0, 400));
const at = fc.record({
  from: fc.double({ min: 0, max: 100, noNaN: true }),
  width: fc.double({ min: 0, max: 100, noNaN: true }),
});
const slides: fc.Arbitrary<SaidSlide> = fc.record({
  title: words(40),
  summary: words(40),
  regimens: fc.array(
    fc.record({
      id: fc.uuid(),
      name: words(8),
      line: words(2),
      dates: words(4),
      length: words(2),
      course: words(8),
      at: fc.option(at.map(({ from, width }) => ({ from, width: Math.min(width, 100 - from) }))),
      runs: fc.boolean(),
    }),
    { maxLength: 9 },
  ),
  points: fc.array(fc.record({ name: words(3), date: words(3), found: words(60), at: fc.constant(null) }), {
    maxLength: 9,
  }),
  receptors: fc.array(
    fc.record({
      attribute: fc.constant('a'),
      name: words(2),
      value: words(9),
      known: fc.boolean(),
      where: words(3),
      differs: fc.boolean(),
    }),
    { maxLength: 10 },
  ),
  genes: fc.constant([]),
  moreGenes: fc.nat({ max: 3 }),
  options: fc.array(
    fc.record({
      id: fc.uuid(),
      name: words(14),
      status: fc.constantFrom('offered' as const, 'provisional' as const, 'notNow' as const, 'advisedAgainst' as const),
      word: fc.constant('Advised against'),
      fact: words(40),
      body: words(10),
      missing: words(10),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  picked: words(4),
  othersSay: words(6),
  others: fc.array(
    fc.record({
      id: fc.uuid(),
      name: words(6),
      status: fc.constantFrom('offered' as const, 'provisional' as const),
      word: fc.constant('Offered'),
      missing: words(10),
    }),
    { maxLength: 30 },
  ),
  compared: fc.constant(['One', 'Two']),
  bodies: fc.array(
    fc.record({
      body: fc.constant('ESMO'),
      name: fc.constant('ESMO 2021–2025'),
      years: fc.constant('2021–2025'),
      stances: fc.constant([
        { stance: 'agrees' as const, word: 'recommends it' },
        { stance: null, word: 'not read' },
      ]),
    }),
    { maxLength: 5 },
  ),
  goals: fc.option(fc.record({ concerns: fc.array(words(5), { maxLength: 6 }), own: words(50), talkOfTime: words(9) })),
});

const made = (said: SaidSlide, recorded: [string, string][] = []): DeckSlide[] =>
  caseSlides({ place: 1, label: '', said, bars: [], barsSay: [], recorded, details: true }, say);

/** Lines that a part of text takes, and those that it has room for. */
function over(part: DeckPart): number {
  if (part.kind !== 'text') return 0;
  const lines = part.paragraphs.reduce((sum, runs) => {
    const text = runs.map((run) => run.text).join('');
    return (
      sum +
      Math.max(
        1,
        linesOf(
          text,
          part.w,
          part.size,
          runs.every(({ bold }) => bold),
        ).length,
      )
    );
  }, 0);
  return heightOf(lines, part.size) - part.h;
}

describe('the slides of a case', () => {
  it('begin with its number, and tell options and course in full only where it is asked for', () => {
    const [said] = fc.sample(slides, 1);
    if (!said) throw new Error('no slide');
    const titles = (details: boolean) =>
      caseSlides({ place: 7, label: '', said, bars: [], barsSay: [], recorded: [], details }, say).map(
        ({ title }) => title,
      );
    expect(titles(true)[0]).toBe(titles(false)[0]);
    expect(titles(false)[0]).toMatch(/^7\. /);
    expect(titles(false)).not.toContain('7. deck.options');
    expect(titles(true)).toContain('7. deck.options');
  });

  it('stand on their page whatever was said, in no text under 18 points', () => {
    fc.assert(
      fc.property(slides, words(400), (said, record) => {
        for (const { parts, titleSize } of made(said, [['Dissent', record]])) {
          expect(titleSize).toBeGreaterThanOrEqual(small);
          for (const part of parts) {
            expect(part.x).toBeGreaterThanOrEqual(page.margin - 1e-6);
            expect(part.x + part.w).toBeLessThanOrEqual(page.width - page.margin + 0.01);
            expect(part.y + part.h).toBeLessThanOrEqual(page.bottom + 0.05);
            if ('size' in part) expect(part.size).toBeGreaterThanOrEqual(small);
            expect(over(part)).withContext(JSON.stringify(part)).toBeLessThanOrEqual(0.05);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep for the notes the whole of what they had to cut', () => {
    const long = 'Where she lives, and who can bring her. '.repeat(40).trim();
    const [base] = fc.sample(slides, 1);
    if (!base) throw new Error('no slide');
    const goals = { concerns: [], own: long, talkOfTime: 'Not asked' };
    const [screen] = made({ ...base, goals });
    expect(screen?.cut).toContain(`“${long}”`);
  });

  it('draw each study by itself with both its groups, at most three on a slide, to one scale', () => {
    const [said] = fc.sample(slides, 1);
    if (!said) throw new Error('no slide');
    const studies = ['A', 'B', 'C', 'D'].map((name, at) => ({
      name,
      people: 'Women after a CDK4/6 inhibitor, with a mutation of ESR1. '.repeat(4).trim(),
      bars: [
        { label: `option ${name}`, value: 10 * (at + 1), isOther: false },
        { label: `other group of ${name}`, value: 5, isOther: true },
      ],
    }));
    const bars = [{ title: 'months', studies }];
    const made = caseSlides(
      { place: 1, label: '', said, bars, barsSay: ['Read in.'], recorded: [], details: false },
      say,
    );
    const drawn = made
      .map(({ parts }) => parts.filter((part) => part.kind === 'chart'))
      .filter((one) => one.length > 0);
    expect(drawn.map((one) => one.length)).toEqual([3, 1]);
    expect(drawn.flat().map((part) => part.bars.map(({ label }) => label))).toEqual(
      studies.map((study) => study.bars.map(({ label }) => label)),
    );
    expect(new Set(drawn.flat().map(({ max }) => max)).size).toBe(1);
    for (const { parts } of made)
      for (const part of parts) {
        expect(part.y + part.h).toBeLessThanOrEqual(page.bottom + 0.05);
        if ('size' in part) expect(part.size).toBeGreaterThanOrEqual(small);
        expect(over(part)).toBeLessThanOrEqual(0.05);
      }
  });
});
