import { TestBed } from '@angular/core/testing';
import { provideWords } from '../words/words.providers';
import type { OfflineSaid } from '../store/offline/offline.feature';
import { OfflineLine } from './offline-line';

const release = { id: 'two', application: '0.2.0', knowledge: '2026.12', evidenceDate: '2026-12-01' };

async function show(line: OfflineSaid) {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  const fixture = TestBed.createComponent(OfflineLine);
  fixture.componentRef.setInput('line', line);
  const pressed: string[] = [];
  fixture.componentInstance.loadAsked.subscribe(() => pressed.push('load'));
  fixture.componentInstance.putOff.subscribe(() => pressed.push('later'));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const buttons = [...element.querySelectorAll('button')];
  return {
    text: element.querySelector('p')?.textContent,
    buttons,
    names: buttons.map((one) => one.textContent.trim()),
    pressed,
  };
}

describe('OfflineLine', () => {
  it('names the newer version and lets a person take it', async () => {
    const { text, names, buttons, pressed } = await show({ kind: 'ready', release, waitsFor: null, locks: false });
    expect(text).toBe(
      'A newer version is ready: Tandem 0.2.0, clinical library 2026.12, evidence as of 1 December 2026.',
    );
    expect(names).toEqual(['Take it now', 'Later']);
    buttons.forEach((button) => {
      button.click();
    });
    expect(pressed).toEqual(['load', 'later']);
  });

  it('has nothing to take while a case is open, and says what it waits for', async () => {
    const { text, names } = await show({ kind: 'ready', release, waitsFor: 'case', locks: true });
    expect(text).toContain('It waits until the open case is closed.');
    expect(text).not.toContain('locked');
    expect(names).toEqual(['Later']);
  });

  it('says that taking it locks the kept cases', async () => {
    const { text, names } = await show({ kind: 'ready', release, waitsFor: null, locks: true });
    expect(text).toContain('Your kept cases will be locked.');
    expect(names).toEqual(['Take it now', 'Later']);
  });

  it('may be asked again after another window stood against it', async () => {
    const { text, names } = await show({ kind: 'ready', release, waitsFor: 'window', locks: false });
    expect(text).toContain('another window');
    expect(names).toEqual(['Take it now', 'Later']);
  });

  it('says what could not be had, and loads again what is gone', async () => {
    expect((await show({ kind: 'offline' })).names).toEqual(['Close']);
    TestBed.resetTestingModule();
    const gone = await show({ kind: 'gone' });
    expect(gone.text).toContain('can no longer be fetched');
    expect(gone.names).toEqual(['Load again', 'Close']);
  });
});
