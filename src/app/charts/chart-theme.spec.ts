import { TestBed } from '@angular/core/testing';
import { ChartThemes } from './chart-theme';

describe('ChartThemes', () => {
  const root = document.documentElement;
  afterEach(() => {
    root.style.removeProperty('--tandem-benefit');
    delete root.dataset['theme'];
  });

  it('resolves the tokens to colours that a canvas knows, again when the theme changes', async () => {
    root.style.setProperty('--tandem-benefit', 'rgb(1, 2, 3)');
    const themes = TestBed.inject(ChartThemes);
    expect(themes.theme().benefit).toBe('rgb(1, 2, 3)');
    expect(themes.theme().size).toBeGreaterThan(8);
    root.style.setProperty('--tandem-benefit', 'rgb(9, 9, 9)');
    root.dataset['theme'] = 'dark';
    await Promise.resolve();
    await Promise.resolve();
    expect(themes.theme().benefit).toBe('rgb(9, 9, 9)');
  });
});
