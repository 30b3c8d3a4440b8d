import { TestBed } from '@angular/core/testing';
import { RankBars } from './rank-bars';

describe('RankBars', () => {
  it('draws each place as wide as its share, with its words where there is room', () => {
    const fixture = TestBed.createComponent(RankBars);
    const bars = [
      { name: 'New drug', ranks: [0.9, 0.1, 0], words: ['Place 1: 90 %', 'Place 2: 10 %', 'Place 3: 0 %'] },
    ];
    fixture.componentRef.setInput('bars', bars);
    fixture.componentRef.setInput('label', 'New drug comes first in 90 of 100 draws.');
    fixture.detectChanges();
    const host = fixture.nativeElement as HTMLElement;
    const parts = [...host.querySelectorAll<HTMLElement>('.bar span')];
    expect(parts.map((part) => [part.className, part.style.flexGrow, part.textContent])).toEqual([
      ['place-1', '0.9', 'Place 1: 90 %'],
      ['place-2', '0.1', ''],
    ]);
    expect(host.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('90 of 100');
  });
});
