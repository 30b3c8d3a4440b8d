import { TestBed } from '@angular/core/testing';
import { StatusMark, type StatusShape } from './status-mark';

async function show(status: StatusShape) {
  const fixture = TestBed.createComponent(StatusMark);
  fixture.componentRef.setInput('status', status);
  fixture.componentRef.setInput('word', 'The word');
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('StatusMark', () => {
  it('draws a shape of its own for each status, beside the word', async () => {
    const shapes = new Set<string>();
    for (const status of ['offered', 'provisional', 'notNow', 'advisedAgainst'] as const) {
      const page = await show(status);
      expect(page.textContent.trim()).toBe('The word');
      expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      shapes.add([...page.querySelectorAll('svg *')].map((part) => part.outerHTML).join(''));
    }
    expect(shapes.size).toBe(4);
  });
});
