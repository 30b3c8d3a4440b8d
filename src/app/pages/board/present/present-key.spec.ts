import { caseTyped, presentKey, screens } from './present-key';

describe('a key of the presentation', () => {
  it('goes on and back by arrows, by space and by what a remote sends', () => {
    for (const key of ['ArrowRight', ' ', 'PageDown']) expect(presentKey(key)).toEqual({ does: 'next' });
    for (const key of ['ArrowLeft', 'PageUp']) expect(presentKey(key)).toEqual({ does: 'back' });
  });

  it('blacks out by letter or full stop, with shift held as well', () => {
    for (const key of ['b', 'B', '.']) expect(presentKey(key)).toEqual({ does: 'black' });
  });

  it('reaches every screen of a case', () => {
    const reached = ['s', 'o', 'c', 'e', 'w'].map((key) => presentKey(key));
    expect(reached).toEqual(screens.map((screen) => ({ does: 'show', screen })));
  });

  it('leaves every other key to the browser', () => {
    for (const key of ['x', 'Tab', 'Enter', 'F5', 'Shift', 'constructor', 'ñ']) expect(presentKey(key)).toBeNull();
  });
});

describe('digits that name a case', () => {
  it('wait for another digit only where there are so many cases', () => {
    expect(caseTyped('3', 7)).toEqual({ to: 3, waits: false });
    expect(caseTyped('1', 9)).toEqual({ to: 1, waits: false });
    expect(caseTyped('1', 10)).toEqual({ to: 1, waits: true });
    expect(caseTyped('3', 30)).toEqual({ to: 3, waits: true });
    expect(caseTyped('4', 30)).toEqual({ to: 4, waits: false });
    expect(caseTyped('30', 30)).toEqual({ to: 30, waits: false });
  });

  it('name no case where there is none', () => {
    expect(caseTyped('8', 7)).toEqual({ to: null, waits: false });
    expect(caseTyped('0', 7)).toEqual({ to: null, waits: false });
    expect(caseTyped('31', 30)).toEqual({ to: null, waits: false });
  });
});
