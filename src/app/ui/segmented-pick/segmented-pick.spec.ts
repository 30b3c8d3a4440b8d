import { TestBed } from '@angular/core/testing';
import { SegmentedPick } from './segmented-pick';

const answers = [
  { value: 'yes', word: 'Yes' },
  { value: 'no', word: 'No' },
];

async function show(value: string | null, unknownWord: string | null = 'Not known yet') {
  const fixture = TestBed.createComponent(SegmentedPick);
  fixture.componentRef.setInput('answers', answers);
  fixture.componentRef.setInput('value', value);
  fixture.componentRef.setInput('unknownWord', unknownWord);
  fixture.componentRef.setInput('label', 'Metastatic');
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const radios = [...page.querySelectorAll('input')];
  return { fixture, page, radios };
}

describe('SegmentedPick', () => {
  it('is a named radio group with the unknown as its last answer', async () => {
    const { page, radios } = await show('no');
    expect(page.querySelector('[role=radiogroup]')?.getAttribute('aria-label')).toBe('Metastatic');
    expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(page.textContent).toContain('Not known yet');
  });

  it('draws what is not known dashed', async () => {
    const { page, radios } = await show(null);
    expect(radios[2]?.checked).toBeTrue();
    expect(page.querySelector('.pick')?.classList).toContain('un');
  });

  it('has no unknown where the question always has an answer', async () => {
    const { page, radios } = await show(null, null);
    expect(radios.length).toBe(2);
    expect(page.querySelector('.pick')?.classList).not.toContain('un');
  });

  it('says what was picked; null is not known yet', async () => {
    const { fixture, radios } = await show('no');
    const picked: (string | null)[] = [];
    fixture.componentInstance.picked.subscribe((value) => picked.push(value));
    radios[0]?.click();
    radios[2]?.click();
    expect(picked).toEqual(['yes', null]);
  });

  it('gives each group a name of its own', async () => {
    const first = await show('no');
    const second = await show('no');
    expect(first.radios[0]?.name).not.toBe(second.radios[0]?.name);
  });
});
