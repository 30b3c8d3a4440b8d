import fc from 'fast-check';
import { fitted } from './fitted';

const more = 'The rest is elsewhere.';
const lines = fc.array(
  fc.record(
    {
      text: fc.string({ minLength: 1, maxLength: 700 }),
      weight: fc.integer({ min: 1, max: 10 }),
      isQuote: fc.constant(true as const),
    },
    { requiredKeys: ['text', 'weight'] },
  ),
  { minLength: 1, maxLength: 14 },
);

describe('lines within a number of characters', () => {
  it('are never longer, whatever they say', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(fitted(all, 1500, more).text.length).toBeLessThanOrEqual(1500);
      }),
    );
  });

  it('stay as they are where there is room, and say so where something is missing', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const whole = all.map(({ text }) => text).join('\n');
        const { text, shortened } = fitted(all, 1500, more);
        expect(shortened).toBe(whole.length > 1500);
        expect(shortened ? text.endsWith(more) : text === whole).toBeTrue();
      }),
    );
  });

  it('lose first what weighs least, and keep their order', () => {
    const all = [
      { text: 'decision', weight: 10 },
      { text: 'x'.repeat(40), weight: 3 },
      { text: 'why', weight: 8 },
    ];
    expect(fitted(all, 40, 'more').text).toBe('decision\nwhy\nmore');
  });

  it('cut what somebody said before anything is left out', () => {
    const quote = { text: 'word '.repeat(100).trim(), weight: 9, isQuote: true } as const;
    const all = [quote, { text: 'd'.repeat(200), weight: 3 }, quote];
    const { text, shortened } = fitted(all, 700, more);
    const [first, figures, second] = text.split('\n');
    expect(shortened).toBeTrue();
    expect(figures).toBe('d'.repeat(200));
    expect(first).toBe(second);
    expect(first?.endsWith('…')).toBeTrue();
  });

  it('cut the longest words of those that must stay', () => {
    const all = [
      { text: 'decision', weight: 10 },
      { text: 'one two three four five six', weight: 8 },
    ];
    expect(fitted(all, 32, 'more').text).toBe('decision\none two three…\nmore');
  });
});
