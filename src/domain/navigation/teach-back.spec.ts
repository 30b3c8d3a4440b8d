import { type TeachBack, notYetClear } from './teach-back';

let count = 0;
const told = (more: Partial<TeachBack>): TeachBack => ({
  id: `t${++count}`,
  on: '2026-11-20',
  prompt: 'options',
  optionId: null,
  result: 'revisit',
  words: '',
  ...more,
});

describe('what is not yet clear', () => {
  it('is the last answer to each question about each option, newest first', () => {
    const old = told({ on: '2026-11-01' });
    const call = told({ prompt: 'whomToCall', on: '2026-11-10', result: 'interpreter' });
    const ofOne = told({ optionId: 'capecitabine' });
    const good = told({ prompt: 'goodAndBad' });
    const cleared = told({ prompt: 'goodAndBad', on: '2026-11-21', result: 'clear' });
    expect(notYetClear([old, call, ofOne, good, cleared])).toEqual([ofOne, call, old]);
  });

  it('is gone with a clear answer, of the same day too', () => {
    const first = told({});
    expect(notYetClear([first, told({ result: 'clear' })])).toEqual([]);
    // Written later, and of an earlier day: it does not count.
    expect(notYetClear([first, told({ result: 'clear', on: '2026-11-01' })])).toEqual([first]);
  });
});
