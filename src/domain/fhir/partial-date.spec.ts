import { ageOn, daysBetween, partialDateOf, surelyBefore } from './partial-date';

describe('partial dates of a bundle', () => {
  it('are the day, month or year that is given', () => {
    expect(partialDateOf('2023')).toBe('2023');
    expect(partialDateOf('2023-05')).toBe('2023-05');
    expect(partialDateOf('2023-05-09T23:10:00+02:00')).toBe('2023-05-09');
  });

  it('are not read from what is no day of the calendar', () => {
    for (const text of ['2023-13', '2023-02-29', '0001-01-01', '09/05/2023', 45000, undefined])
      expect(partialDateOf(text)).toBeUndefined();
    expect(partialDateOf('2024-02-29')).toBe('2024-02-29');
  });

  it('are before one another only where every day is', () => {
    expect(surelyBefore('2022', '2023-01')).toBeTrue();
    expect(surelyBefore('2023', '2023-05-01')).toBeFalse();
  });

  it('count days across years and leap days', () => {
    expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
    expect(daysBetween('2024-03-01', '2024-02-01')).toBe(-29);
  });

  it('give an age, or both ends of it', () => {
    expect(ageOn('1968-11-23', '2026-11-23')).toEqual({ from: 58, to: 58 });
    expect(ageOn('1968-11-24', '2026-11-23')).toEqual({ from: 57, to: 57 });
    expect(ageOn('1968', '2026-11-23')).toEqual({ from: 57, to: 58 });
  });
});
