import { TestBed } from '@angular/core/testing';
import { Sheet } from './sheet';

async function show() {
  const fixture = TestBed.createComponent(Sheet);
  fixture.componentRef.setInput('heading', 'Source');
  fixture.componentRef.setInput('closeLabel', 'Close');
  await fixture.whenStable();
  const dialog = (fixture.nativeElement as HTMLElement).querySelector('dialog');
  if (!dialog) throw new Error('no dialog');
  return { fixture, dialog };
}

describe('Sheet', () => {
  it('opens as a named modal window and closes by its button', async () => {
    const { fixture, dialog } = await show();
    let closed = 0;
    fixture.componentInstance.closed.subscribe(() => closed++);
    fixture.componentInstance.open();
    expect(dialog.matches(':modal')).toBeTrue();
    expect(dialog.getAttribute('aria-label')).toBe('Source');
    const gone = new Promise((resolve) => {
      dialog.addEventListener('close', resolve);
    });
    dialog.querySelector('button')?.click();
    expect(dialog.open).toBeFalse();
    await gone;
    expect(closed).toBe(1);
  });

  it('closes on a press beside it, not on one inside', async () => {
    const { fixture, dialog } = await show();
    fixture.componentInstance.open();
    dialog.querySelector('h2')?.click();
    expect(dialog.open).toBeTrue();
    dialog.click();
    expect(dialog.open).toBeFalse();
  });

  it('gives the focus back', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const { fixture } = await show();
    fixture.componentInstance.open();
    expect(document.activeElement).not.toBe(opener);
    fixture.componentInstance.close();
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });
});
