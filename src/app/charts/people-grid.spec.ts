import { TestBed } from '@angular/core/testing';
import { PeopleGrid } from './people-grid';

describe('PeopleGrid', () => {
  it('draws 100 people: the severe, the others who have it, and those who do not', async () => {
    const fixture = TestBed.createComponent(PeopleGrid);
    fixture.componentRef.setInput('count', 35);
    fixture.componentRef.setInput('severe', 3);
    fixture.componentRef.setInput('look', 'harm');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const count = (look: string) => page.querySelectorAll(`g.${look}`).length;
    expect([count('severe'), count('harm'), count('none')]).toEqual([3, 32, 65]);
    expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
