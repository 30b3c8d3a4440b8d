import { typedNumber } from './typed-number';

describe('typedNumber', () => {
  it('reads a point, a comma and a per cent sign', () => {
    expect(typedNumber('1.5')).toBe(1.5);
    expect(typedNumber(' 1,5 ')).toBe(1.5);
    expect(typedNumber('95 %')).toBe(95);
  });

  it('reads bounds and spans as reports write them', () => {
    expect(typedNumber('<1')).toEqual({ to: 0.99 });
    expect(typedNumber('< 1 %')).toEqual({ to: 0.99 });
    expect(typedNumber('≥90')).toEqual({ from: 90 });
    expect(typedNumber('90+')).toEqual({ from: 90 });
    expect(typedNumber('>90 %')).toEqual({ from: 90.01 });
    expect(typedNumber('1-10')).toEqual({ from: 1, to: 10 });
    expect(typedNumber('1,5 – 2 %')).toEqual({ from: 1.5, to: 2 });
  });

  it('tells an empty field from what is no number', () => {
    expect(typedNumber('  ')).toBeNull();
    expect(typedNumber('high')).toBeNaN();
    expect(typedNumber('1.2.3')).toBeNaN();
    expect(typedNumber('<')).toBeNaN();
  });
});
