import { typedDate } from './typed-date';

describe('typedDate', () => {
  it('reads a year, a month and a day as people type them', () => {
    expect(typedDate('2024')).toBe('2024');
    expect(typedDate(' 2024-3 ')).toBe('2024-03');
    expect(typedDate('3/2024')).toBe('2024-03');
    expect(typedDate('2024/03/1')).toBe('2024-03-01');
  });

  it('reads neither what is no date nor what means two days', () => {
    for (const text of ['', 'soon', '2024-13', '2024-02-30', '3/4/2024', '24']) {
      expect(typedDate(text)).withContext(text).toBeNull();
    }
  });
});
