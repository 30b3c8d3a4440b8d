import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { icons } from './icons';

describe('Icon', () => {
  it('draws one path and is silent for screen readers', async () => {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', 'check');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('path')?.getAttribute('d')).toBe(icons.check);
    expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('has paths that a browser can draw', () => {
    for (const [name, d] of Object.entries(icons)) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', d);
      expect(path.getTotalLength()).withContext(name).toBeGreaterThan(5);
    }
  });
});
