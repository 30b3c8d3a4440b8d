import { typedNumber } from './typed-number';

describe('typedNumber', () => {
  it('reads a point, a comma and a per cent sign', () => {
    expect(typedNumber('1.5')).toBe(1.5);
    expect(typedNumber(' 1,5 ')).toBe(1.5);
    expect(typedNumber('95 %')).toBe(95);
  });

  it('tells an empty field from what is no number', () => {
    expect(typedNumber('  ')).toBeNull();
    expect(typedNumber('high')).toBeNaN();
    expect(typedNumber('1.2.3')).toBeNaN();
  });
});
