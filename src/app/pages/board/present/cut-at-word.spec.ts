import { cutAtWord } from './cut-at-word';

describe('what was said, cut', () => {
  it('stays whole where it has room', () => {
    expect(cutAtWord('Home on Wednesdays', 18)).toBe('Home on Wednesdays');
  });

  it('ends behind a word and says that there is more', () => {
    expect(cutAtWord('Home on Wednesdays', 17)).toBe('Home on …');
    expect(cutAtWord('Home on Wednesdays', 7)).toBe('Home …');
  });

  it('cuts a word that is longer than its room', () => {
    expect(cutAtWord('Wednesdays', 4)).toBe('Wedn …');
  });
});
