import { mostClosedDays, readDays, withClosedDays } from './closed-days';
import { dayAfter } from './day-after';

describe('Closed days', () => {
  it('are read from what people paste, each once and in order', () => {
    expect(readDays('2026-12-25\n2026-01-01, 2026-12-25;\t2026-05-01 ')).toEqual({
      days: ['2026-01-01', '2026-05-01', '2026-12-25'],
      refused: [],
    });
    expect(readDays('')).toEqual({ days: [], refused: [] });
  });

  it('tell what is no day, and keep the rest', () => {
    expect(readDays('2026-02-30 25.12.2026 2026-12 2026-12-26')).toEqual({
      days: ['2026-12-26'],
      refused: ['2026-02-30', '25.12.2026', '2026-12'],
    });
  });

  it('join those that are held, up to as many as are held', () => {
    expect(withClosedDays(['2026-12-25'], ['2026-01-01', '2026-12-25'])).toEqual(['2026-01-01', '2026-12-25']);
    const many = Array.from({ length: mostClosedDays + 5 }, (_, i) => dayAfter('2026-01-01', i));
    expect(withClosedDays([], many).length).toBe(mostClosedDays);
  });
});
