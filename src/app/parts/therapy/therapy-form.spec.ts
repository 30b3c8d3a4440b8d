import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import attributes from '../../../i18n/attributes.en.json';
import shell from '../../../i18n/en.json';
import patient from '../../../i18n/patient.en.json';
import type { Therapy } from '../../../domain/patient/record';
import { provideWords } from '../../words/words.providers';
import { TherapyForm } from './therapy-form';
import { drug } from './testing';

async function show(therapy: Partial<Therapy> = {}) {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  TestBed.inject(TranslocoService).setTranslation({ ...shell, ...attributes, ...patient }, 'en');
  const fixture = TestBed.createComponent(TherapyForm);
  const saved: Therapy[] = [];
  fixture.componentInstance.saved.subscribe((one) => saved.push(one));
  const left: Therapy[] = [];
  fixture.componentInstance.left.subscribe((one) => left.push(one));
  fixture.componentRef.setInput('therapy', { id: 'new', setting: 'metastatic', drugs: [], ...therapy });
  fixture.componentRef.setInput('drugs', [drug('letrozole', 'Letrozole'), drug('ribociclib', 'Ribociclib')]);
  fixture.componentRef.setInput('events', { metastaticDiagnosis: '2024-02' });
  fixture.componentRef.setInput('today', '2026-11-23');
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const field = (label: string) => {
    const found = [...page.querySelectorAll('label')].find((one) => one.textContent.includes(label));
    return page.querySelector<HTMLInputElement>(`#${found?.htmlFor ?? ''}`);
  };
  const type = async (label: string, text: string) => {
    const input = field(label);
    if (input) input.value = text;
    input?.dispatchEvent(new Event('input'));
    input?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const press = async (key: string, label: string) => {
    field(label)?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await fixture.whenStable();
  };
  const save = async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  const leave = async () => {
    document.dispatchEvent(new Event('tandem-leave'));
    await fixture.whenStable();
  };
  return { page, type, press, save, saved, leave, left };
}

describe('TherapyForm', () => {
  it('takes drugs by their first letters and partial dates', async () => {
    const { type, press, save, saved } = await show();
    await type('Medicines in it', 'ribo');
    await press('Enter', 'Medicines in it');
    await type('Started', '2024-03');
    await save();
    expect(saved).toEqual([
      jasmine.objectContaining({ drugs: ['ribociclib'], start: '2024-03', setting: 'metastatic' }),
    ]);
  });

  it('keeps a name that the library lacks, marked as not checked', async () => {
    const { page, type, press, save, saved } = await show();
    await type('Medicines in it', 'Novelumab');
    await press('Enter', 'Medicines in it');
    expect(page.textContent).toContain('not checked');
    await save();
    expect(saved[0]?.drugs).toEqual(['Novelumab']);
  });

  it('gives what stands in it when the page is left, with the medicine that is being typed, where it can be', async () => {
    const { type, leave, saved, left } = await show();
    await leave();
    await type('Started', '2024-03');
    await leave();
    expect(left).toEqual([]);
    await type('Medicines in it', 'letrozole');
    await leave();
    expect(left).toEqual([jasmine.objectContaining({ drugs: ['letrozole'], start: '2024-03' })]);
    expect(saved).toEqual([]);
  });

  it('refuses what cannot be, with the reason, and keeps nothing', async () => {
    const { page, type, save, saved } = await show({ drugs: ['letrozole'] });
    await type('Started', '2023');
    await save();
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('before the metastatic diagnosis');
    await type('Started', 'spring');
    await save();
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('cannot be read');
    expect(saved).toEqual([]);
  });
});
