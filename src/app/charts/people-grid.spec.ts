import { TestBed } from '@angular/core/testing';
import { PeopleGrid } from './people-grid';

async function drawn(inputs: Record<string, unknown>) {
  const fixture = TestBed.createComponent(PeopleGrid);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const people = (look: string) => {
    const path = page.querySelector(`path.${look}`);
    // What it says and what it draws: each person is two closed shapes.
    const shapes = (path?.getAttribute('d')?.match(/z/g) ?? []).length;
    expect(shapes).toBe(2 * Number(path?.getAttribute('data-people') ?? 0));
    return shapes / 2;
  };
  return { page, people };
}

describe('PeopleGrid', () => {
  it('draws 100 people: the severe, the others who have it, and those who do not', async () => {
    const { page, people } = await drawn({ count: 35, severe: 3, look: 'harm' });
    expect([people('severe'), people('harm'), people('none')]).toEqual([3, 32, 65]);
    expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('draws 1,000 where a risk is small', async () => {
    const { people } = await drawn({ count: 4, look: 'harm', outOf: 1000 });
    expect([people('severe'), people('harm'), people('none')]).toEqual([0, 4, 996]);
  });

  it('draws nobody and everybody', async () => {
    expect((await drawn({ count: 0, look: 'benefit' })).people('none')).toBe(100);
    expect((await drawn({ count: 100, look: 'benefit' })).people('benefit')).toBe(100);
  });
});
