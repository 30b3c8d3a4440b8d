import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import type { Source } from '../../../domain/evidence/source';
import type { Checked } from '../../../domain/evidence/text';
import type { Audience } from '../../../i18n/audience';
import parts from '../../../i18n/parts.en.json';
import { provideWords } from '../../words/words.providers';
import { AUDIENCE } from '../fact/audience';
import { SOURCE_BOOK } from './source-book';
import { SourceLink } from './source-link';

const emerald: Source = {
  id: 'emerald',
  kind: 'trial',
  title: 'Elacestrant versus standard therapy',
  journal: 'J Clin Oncol',
  year: 2022,
  doi: '10.1200/JCO.22.00338',
  pmid: '35584336',
  url: null,
  checkedAt: [],
};

@Component({
  imports: [SourceLink],
  template: `<tandem-source-link [sourceId]="id()" [checked]="checked()" about="ASCO 2024" />`,
})
class Host {
  readonly id = signal<string | null>('emerald');
  readonly checked = signal<Checked>(null);
}

function create(
  find: (id: string) => Promise<Source | null>,
  audience: Audience = 'clinician',
  held: (id: string) => Source | null = () => null,
) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideWords(),
      { provide: SOURCE_BOOK, useValue: { find, held } },
      { provide: AUDIENCE, useValue: signal(audience) },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation(parts, 'en');
  const fixture = TestBed.createComponent(Host);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  const open = async () => {
    host.querySelector('button')?.click();
    await fixture.whenStable();
    return document.querySelector<HTMLElement>('tandem-source-panel');
  };
  return { fixture, host, open };
}

describe('SourceLink', () => {
  afterEach(() => {
    document.querySelectorAll('tandem-source-panel').forEach((panel) => {
      panel.remove();
    });
  });

  it('opens the source in a panel, says that it was recalled, and links outward without a referrer', async () => {
    const { open } = create((id) => Promise.resolve(id === 'emerald' ? emerald : null));
    const panel = await open();
    expect(panel?.querySelector('dialog')?.open).toBeTrue();
    expect(panel?.textContent).toContain('Elacestrant versus standard therapy');
    expect(panel?.textContent).toContain('Recalled, not checked at the source');
    const link = panel?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://doi.org/10.1200/JCO.22.00338');
    expect(link?.rel).toBe('noreferrer noopener');
  });

  it('says where and when it was read', async () => {
    const { fixture, open } = create(() => Promise.resolve(emerald));
    fixture.componentInstance.checked.set({ on: '2026-11', against: 'https://example.org/asco' });
    fixture.detectChanges();
    const panel = await open();
    expect(panel?.querySelector('q')).toBeNull();
    expect(panel?.textContent).toContain('Read at the source, November 2026:');
    expect(panel?.textContent).toContain('https://example.org/asco');
  });

  it('says when the page that was read is a copy, or what another site says', async () => {
    const { fixture, open } = create(() => Promise.resolve(emerald));
    const readAt = async (against: string) => {
      fixture.componentInstance.checked.set({ on: '2026-11', against });
      fixture.detectChanges();
      return (await open())?.querySelector('tandem-read-page')?.textContent;
    };
    expect(await readAt('https://rxreasoner.com/orserdu')).toContain('Read in a copy of the source, November 2026:');
    expect(await readAt('https://www.onclive.com/emerald')).toContain('Read in what another site says of the source');
  });

  it('names what a secondary page retells, and does not call it what another site says of itself', async () => {
    const monograph = { ...emerald, id: 'monograph', title: 'Orserdu monograph (eMPR)', doi: null };
    const shown = async (retells: string | null, original: Source | null) => {
      const url = 'https://www.empr.com/drug/orserdu/';
      const book = { find: () => Promise.resolve({ ...monograph, url, retells }), held: () => original };
      const { fixture, open } = create(book.find, 'clinician', book.held);
      fixture.componentInstance.checked.set({ on: '2026-11', against: url });
      fixture.detectChanges();
      const panel = await open();
      const found = { text: panel?.textContent ?? '', link: panel?.querySelector('tandem-secondary-page a') };
      panel?.remove();
      TestBed.resetTestingModule();
      return found;
    };
    const known = await shown('emerald', emerald);
    expect(known.text).toContain('This is a secondary page');
    expect(known.text).toContain('Read on this page, November 2026:');
    expect(known.link?.textContent).toContain('Elacestrant versus standard therapy');
    expect(known.link?.getAttribute('href')).toBe('https://doi.org/10.1200/JCO.22.00338');
    const unknown = await shown(null, null);
    expect(unknown.text).toContain('The original is not in this library.');
    expect(unknown.link).toBeNull();
  });

  it('leads a professional to what else rests on it, and nobody else', async () => {
    const href = async (audience: Audience) => {
      const panel = await create(() => Promise.resolve(emerald), audience).open();
      const link = panel?.querySelector('a[href="/library/sources/emerald"]') ?? null;
      panel?.remove();
      TestBed.resetTestingModule();
      return link;
    };
    expect(await href('clinician')).not.toBeNull();
    expect(await href('together')).toBeNull();
  });

  it('shows the words that were read, as English', async () => {
    const { fixture, open } = create(() => Promise.resolve(emerald));
    fixture.componentInstance.checked.set({ on: '2026-11', against: 'ASCO 2024', words: 'ORR was 22% … and 16%' });
    fixture.detectChanges();
    const read = (await open())?.querySelector('q');
    expect(read?.textContent).toBe('ORR was 22% … and 16%');
    expect(read?.lang).toBe('en');
  });

  it('says when the library lacks it or cannot be fetched', async () => {
    const lacking = create(() => Promise.resolve(null));
    expect((await lacking.open())?.textContent).toContain('not in the library');
    TestBed.resetTestingModule();
    const failing = create(() => Promise.reject(new Error('offline')));
    const panels = await failing.open().then(() => [...document.querySelectorAll('tandem-source-panel')]);
    expect(panels.at(-1)?.textContent).toContain('could not be fetched');
  });

  it('is nothing where no source is held', () => {
    const { fixture, host } = create(() => Promise.resolve(null));
    fixture.componentInstance.id.set(null);
    fixture.detectChanges();
    expect(host.querySelector('button')).toBeNull();
  });
});
