import fc from 'fast-check';
import { cutTo, heightOf, linesOf, roomFor, widthOf } from './text-size';

describe('text on a slide', () => {
  it('is as wide as its letters, wider where it is strong, and as wide with accents as without', () => {
    expect(widthOf('mm', 18)).toBeCloseTo(2 * 0.97 * 0.25, 3);
    expect(widthOf('Offered', 18, true)).toBeGreaterThan(widthOf('Offered', 18));
    expect(widthOf('opción', 18)).toBe(widthOf('opcion', 18));
  });

  it('breaks at spaces, and inside of a word that is longer than a line', () => {
    expect(linesOf('one two', 0.7, 18)).toEqual(['one', 'two']);
    expect(linesOf('a'.repeat(40), 1, 18).length).toBeGreaterThan(3);
  });

  it('never stands on more lines than it may, nor wider than a line', () => {
    const widths = fc.double({ min: 0.6, max: 12, noNaN: true });
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), widths, fc.integer({ min: 1, max: 6 }), (text, width, most) => {
        const cut = cutTo(text, width, most, 18);
        const lines = linesOf(cut.text, width, 18);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) if (line.length > 1) expect(widthOf(line, 18)).toBeLessThanOrEqual(width + 1e-9);
        if (!cut.shortened) expect(cut.text).toBe(text);
      }),
    );
  });

  it('has room for as many lines as fit', () => {
    for (const lines of [1, 2, 7]) expect(roomFor(heightOf(lines, 18), 18)).toBe(lines);
  });
});
