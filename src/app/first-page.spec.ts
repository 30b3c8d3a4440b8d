import { pageOf } from './first-page';

describe('pageOf', () => {
  it('finds the page of a case that an address leads to', () => {
    expect(pageOf('/patient', '?section=receptors')).toBe('/patient');
    expect(pageOf('/open/sample/one', '?to=%2Fcompare%3Foptions%3Da')).toBe('/compare');
    expect(pageOf('/open/sample/one', '')).toBe('/options');
  });

  it('fetches nothing early for the other pages', () => {
    for (const path of ['/', '/cases', '/cases/import', '/settings', '/elsewhere']) expect(pageOf(path, '')).toBeNull();
  });
});
