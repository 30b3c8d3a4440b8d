import { fahrenheit, fillCareText } from './care-parameters';

describe('the texts of the plans', () => {
  it('take the centre’s own fever limit wherever they leave it open', () => {
    expect(fillCareText('From {fever}: call. {fever}!', { fever: '37.5 °C' })).toBe('From 37.5 °C: call. 37.5 °C!');
    expect(fillCareText('Nothing open', { fever: '38.0 °C' })).toBe('Nothing open');
  });

  const inFahrenheit: [number, number][] = [
    [37.5, 99.5],
    [38, 100.4],
    [38.3, 100.9],
    [36, 96.8],
  ];
  for (const [celsius, expected] of inFahrenheit) {
    it(`read ${celsius} °C as ${expected} °F`, () => {
      expect(fahrenheit(celsius)).toBe(expected);
    });
  }
});
