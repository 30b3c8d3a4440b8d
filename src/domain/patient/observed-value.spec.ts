import { attributeById } from './catalogue/catalogue';
import { possibleFrom } from './observed-value';

describe('possibleFrom', () => {
  it('counts in whole numbers where there is no half of a thing, and measures in any', () => {
    expect(possibleFrom(attributeById('brainMetsCount'), 2.5)).toBe('notWhole');
    expect(possibleFrom(attributeById('brainMetsCount'), 2)).toEqual({ kind: 'number', spans: [{ lo: 2, hi: 2 }] });
    expect(possibleFrom(attributeById('largestBrainMet'), 2.5)).toEqual({
      kind: 'number',
      spans: [{ lo: 2.5, hi: 2.5 }],
    });
  });

  it('says what is wrong with a value that cannot be', () => {
    expect(possibleFrom(attributeById('lvef'), 3)).toBe('outOfRange');
    expect(possibleFrom(attributeById('lvef'), 'high')).toBe('notANumber');
    expect(possibleFrom(attributeById('lvef'), { from: 60, to: 50 })).toBe('empty');
    expect(possibleFrom(attributeById('her2Ihc'), '4+')).toBe('notAChoice');
    expect(possibleFrom(attributeById('sites'), 'bone')).toBe('notAList');
  });
});
