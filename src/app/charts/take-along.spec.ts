import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import en from '../../i18n/parts.en.json';
import { provideWords } from '../words/words.providers';
import type { ChartTheme } from './chart-theme';
import type { Picture } from './picture';
import { type Provenance, ProvenanceOf } from './provenance';
import { TakeAlong } from './take-along';

@Component({
  imports: [ProvenanceOf, TakeAlong],
  template: `<div [tandemProvenance]="from">
    <tandem-take-along heading="Chance it shrinks" [sentences]="['35 of 100.']" [table]="table" [picture]="picture" />
  </div>`,
})
class Panel {
  protected readonly from: Provenance = {
    study: 'TRIAL',
    sources: ['Source: A paper. 2024'],
    band: 'Not to be compared.',
  };
  protected readonly table = () => [
    ['Group', 'Figure'],
    ['New', '35'],
  ];
  readonly themes: ChartTheme[] = [];
  protected readonly picture = (theme: ChartTheme): Picture => {
    this.themes.push(theme);
    return (pen, left, top, width) => {
      pen.fillStyle = theme.benefit;
      pen.fillRect(left, top, width, 40);
      return top + 40;
    };
  };
}

async function panel() {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  TestBed.inject(TranslocoService).setTranslation(en, 'en');
  const fixture = TestBed.createComponent(Panel);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const press = async (name: string) => {
    const button = [...host.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
    button?.click();
    for (let tries = 0; tries < 100 && !said(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    await fixture.whenStable();
  };
  const said = () => host.querySelector('[role=status]')?.textContent ?? '';
  return { press, said, themes: fixture.componentInstance.themes };
}

describe('TakeAlong', () => {
  it('copies the sentences with title, study, source and band', async () => {
    const write = spyOn(navigator.clipboard, 'writeText').and.resolveTo();
    const { press, said } = await panel();
    await press('Copy the sentences');
    expect(write).toHaveBeenCalledOnceWith(
      'Chance it shrinks (TRIAL)\n35 of 100.\nSource: A paper. 2024\nNot to be compared.',
    );
    expect(said()).toBe('Copied');
  });

  it('copies the table as plain text and as a table', async () => {
    const write = spyOn(navigator.clipboard, 'write').and.resolveTo();
    const { press } = await panel();
    await press('Copy the table');
    const [item] = write.calls.mostRecent().args[0];
    const plain = await (await item?.getType('text/plain'))?.text();
    expect(plain).toBe('Chance it shrinks (TRIAL)\nGroup\tFigure\nNew\t35\nSource: A paper. 2024\nNot to be compared.');
    expect(await (await item?.getType('text/html'))?.text()).toContain('<td>35</td>');
  });

  it('says in a sentence that the browser refuses, and how to go on', async () => {
    spyOn(navigator.clipboard, 'writeText').and.rejectWith(new DOMException('no', 'NotAllowedError'));
    const { press, said } = await panel();
    await press('Copy the sentences');
    expect(said()).toContain('did not allow copying');
  });

  it('makes a picture on white, whatever the theme of the page', async () => {
    const page = document.documentElement;
    page.style.colorScheme = 'dark';
    const clicked = spyOn(HTMLAnchorElement.prototype, 'click');
    const made = spyOn(URL, 'createObjectURL').and.callThrough();
    const { press, said, themes } = await panel();
    await press('Download the picture');
    page.style.colorScheme = '';
    expect(said()).toBe('Picture downloaded');
    expect((clicked.calls.mostRecent().object as HTMLAnchorElement).download).toBe('chance-it-shrinks-trial.png');
    const picture = await createImageBitmap(made.calls.mostRecent().args[0] as Blob);
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    expect([...(pen?.getImageData(2, 2, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
    expect(themes[0]?.surface).toBe('#fff');
    expect(picture.width).toBe(1720);
  });
});
