import { monthsBetween, monthsSpan, parsePartialDate } from './partial-date';

const day = (text: string) => {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`${text} is no date`);
  return parsed;
};

describe('partial dates', () => {
  it('are intervals of days', () => {
    expect(day('2024').last - day('2024').first).toBe(365);
    expect(day('2023').last - day('2023').first).toBe(364);
    expect(day('2024-02').last - day('2024-02').first).toBe(28);
    expect(day('2024-02-29').first).toBe(day('2024-02-29').last);
  });

  it('refuse what is no date', () => {
    for (const text of ['', '2024-13', '2024-00', '2024-02-30', '24-01-01', 'yesterday', '2024-1-1']) {
      expect(parsePartialDate(text)).withContext(text).toBeNull();
    }
  });

  it('count calendar months', () => {
    expect(monthsBetween(day('2024-01-15').first, day('2025-01-15').first)).toBe(12);
    expect(monthsBetween(day('2024-01-31').first, day('2024-03-01').first)).toBeCloseTo(1 + 1 / 31, 5);
    expect(monthsBetween(day('2025-01-15').first, day('2024-01-15').first)).toBe(-12);
  });

  it('span what partial dates leave open', () => {
    const [span] = monthsSpan(day('2023'), day('2024')).spans;
    expect(span?.lo).toBeLessThan(1);
    expect(span?.hi).toBeGreaterThan(23);
  });
});
