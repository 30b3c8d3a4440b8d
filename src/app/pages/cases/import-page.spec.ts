import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Store } from '@ngrx/store';
import attributesEn from '../../../i18n/attributes.en.json';
import importEn from '../../../i18n/import.en.json';
import { caseFeature } from '../../store/case/case.feature';
import { ImportFile } from '../../store/case/import-file';
import { clockActions } from '../../store/clock/clock-actions';
import { KNOWLEDGE_SOURCE } from '../../store/knowledge';
import { provideSpecStore, sourceWith } from '../../store/testing';
import { provideWords } from '../../words/words.providers';
import { ImportPage } from './import-page';

@Component({ selector: 'tandem-import-spec-page', template: '' })
class Page {}

const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1965-03-01' } },
    {
      resource: {
        resourceType: 'Observation',
        id: 'weight',
        status: 'final',
        subject: { reference: 'Patient/p' },
        effectiveDateTime: '2026-11-01',
        code: { coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }] },
        valueQuantity: { value: 70, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
      },
    },
    { resource: { resourceType: 'FamilyMemberHistory', id: 'f' } },
  ],
};

async function show(text: string | null) {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      provideRouter([{ path: '**', component: Page }]),
      {
        provide: KNOWLEDGE_SOURCE,
        useValue: sourceWith({ attributeWords: () => Promise.resolve(attributesEn) }),
      },
    ],
  });
  const store = TestBed.inject(Store);
  store.dispatch(clockActions.dayBegan({ day: '2026-11-23' }));
  TestBed.inject(TranslocoService).setTranslation(importEn, 'en');
  if (text !== null) await TestBed.inject(ImportFile).pick(new File([text], 'person.json'));
  const fixture = TestBed.createComponent(ImportPage);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (words: string) => {
    const all = [...page.querySelectorAll<HTMLElement>('button')];
    all.find((each) => each.textContent.includes(words))?.click();
    await fixture.whenStable();
  };
  return { page, press, url: () => TestBed.inject(Router).url, record: store.selectSignal(caseFeature.selectRecord) };
}

describe('ImportPage', () => {
  it('waits for a file', async () => {
    const { page } = await show(null);
    expect(page.querySelector('tandem-file-drop')).not.toBeNull();
    expect(page.querySelector('tandem-import-report')).toBeNull();
  });

  it('reports what was taken and left out, each with its place in the file', async () => {
    const { page } = await show(JSON.stringify(bundle));
    const rows = [...page.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows.some((row) => row.includes('Weight') && row.includes('70 kg') && row.includes('Observation/weight')))
      .withContext(rows.join('\n'))
      .toBeTrue();
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).toContain('Left out');
    expect(page.querySelector('tandem-notice')?.textContent).toContain('whether the cancer is metastatic');
  });

  it('changes nothing until the case is opened', async () => {
    const { press, record, url } = await show(JSON.stringify(bundle));
    expect(record()).toBeNull();
    await press('Open this case');
    expect(record()?.observations.some(({ attribute }) => attribute === 'weight')).toBeTrue();
    expect(url()).toBe('/patient');
  });

  it('opens the case at the field that answers a question, and reads the file once only', async () => {
    const { page, press, record, url } = await show(JSON.stringify(bundle));
    const questions = [...page.querySelectorAll('li')].filter((row) => row.querySelector('button'));
    expect(questions.length).toBeGreaterThan(0);
    await press('Answer it in the case');
    expect(url()).toMatch(/^\/patient\?section=/);
    const first = record();
    expect(first).not.toBeNull();
    await press('Answer it in the case');
    expect(record()).toBe(first);
    await press('Put the file away');
    expect(record()).toBe(first);
    expect(TestBed.inject(ImportFile).held()).toBeNull();
  });

  it('goes back with nothing changed', async () => {
    const { press, record, url } = await show(JSON.stringify(bundle));
    await press('Back, nothing changed');
    expect(record()).toBeNull();
    expect(url()).toBe('/cases');
  });

  it('says why a file cannot be read', async () => {
    const { page } = await show('{ "resourceType": ');
    expect(page.querySelector('[role=alert]')?.textContent.trim().length).toBeGreaterThan(10);
    expect(page.querySelector('tandem-file-drop')).not.toBeNull();
  });
});
