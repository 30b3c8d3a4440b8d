import { TestBed } from '@angular/core/testing';
import { realLibrary } from '../testing/real-library';
import { LabelWarnings } from './label-warnings';

describe('LabelWarnings', () => {
  const shown = async (...ids: string[]): Promise<HTMLElement> => {
    await realLibrary();
    const fixture = TestBed.createComponent(LabelWarnings);
    fixture.componentRef.setInput('of', ids);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };

  it('tell that two forms of a drug are not to be taken for each other', async () => {
    const text = (await shown('pegylated-liposomal-doxorubicin')).textContent;
    expect(text).toContain('not interchangeable');
  });

  it('name each drug of several, and mark what is recalled', async () => {
    const view = await shown('vinorelbine', 'nab-paclitaxel');
    const headings = [...view.querySelectorAll('h4')].map((one) => one.textContent);
    expect(headings.length).toBe(4);
    expect(view.textContent).toContain('fatal if given intrathecally');
    expect(view.textContent).toContain('Do not substitute');
  });

  it('draw nothing where nothing was read', async () => {
    expect((await shown('palonosetron')).querySelector('section')).toBeNull();
  });
});
