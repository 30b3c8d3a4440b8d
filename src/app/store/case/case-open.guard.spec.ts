import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Store } from '@ngrx/store';
import { provideSpecStore, sourceWith } from '../testing';
import { provideWords } from '../../words/words.providers';
import { KNOWLEDGE_SOURCE, type KnowledgeSource } from '../knowledge';
import { caseOpen } from './case-open.guard';
import { caseFeature } from './case.feature';
import { casesPageActions } from './cases-page-actions';
import { openSample } from './open-sample.guard';
import { patientPageActions } from './patient-page-actions';
import { sampleKept } from './sample-kept.guard';

@Component({ selector: 'tandem-guard-spec-page', template: '' })
class Page {}

async function begin(source: Partial<KnowledgeSource> = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith(source) },
      provideRouter([
        { path: 'cases', component: Page, canActivate: [sampleKept] },
        { path: 'open/sample/:id', canActivate: [openSample], children: [] },
        { path: 'library', component: Page, canActivate: [sampleKept] },
        { path: 'library/trials/:id', component: Page, canActivate: [sampleKept] },
        { path: 'options', component: Page, canActivate: [caseOpen] },
        { path: 'compare', component: Page, canActivate: [caseOpen] },
      ]),
    ],
  });
  const store = TestBed.inject(Store);
  const harness = await RouterTestingHarness.create();
  return {
    store,
    at: async (url: string) => {
      await harness.navigateByUrl(url);
      return TestBed.inject(Router).url;
    },
    sampleId: store.selectSignal(caseFeature.selectSampleId),
    record: store.selectSignal(caseFeature.selectRecord),
  };
}

describe('addresses of a case', () => {
  it('lead to the cases with a sentence while none is open', async () => {
    const { at } = await begin();
    expect(await at('/options')).toBe('/cases?reason=no-case');
  });

  it('open the sample that they name, as after a reload', async () => {
    const { at, sampleId } = await begin();
    expect(await at('/options?sample=two')).toBe('/options?sample=two');
    expect(sampleId()).toBe('two');
  });

  it('open a sample and lead to the page asked for', async () => {
    const { at, sampleId } = await begin();
    expect(await at('/open/sample/one?to=/compare?a%3D1')).toBe('/compare?a=1&sample=one');
    expect(sampleId()).toBe('one');
  });

  it('lead into the library beside the sample', async () => {
    const { at, sampleId } = await begin();
    expect(await at('/open/sample/one?to=/library')).toBe('/library?sample=one');
    expect(await at('/open/sample/two?to=/library/trials/trial')).toBe('/library/trials/trial?sample=two');
    expect(sampleId()).toBe('two');
    expect(await at('/open/sample/one?to=/librarian')).toBe('/options?sample=one');
  });

  it('lead to no other place than a page of the case', async () => {
    const { at } = await begin();
    expect(await at('/open/sample/one?to=https://example.org/compare')).toBe('/options?sample=one');
    expect(await at('/open/sample/one?to=/cases')).toBe('/options?sample=one');
  });

  it('say that there is no such sample', async () => {
    const { at } = await begin();
    expect(await at('/options?sample=three')).toBe('/cases?reason=no-sample');
  });

  it('say that the library could not be fetched', async () => {
    const { at } = await begin({ knowledge: () => Promise.reject(new Error('offline')) });
    expect(await at('/options?sample=one')).toBe('/cases?reason=not-loaded');
  });

  it('name the open sample again where the name was lost', async () => {
    const { at } = await begin();
    await at('/options?sample=one');
    expect(await at('/compare?a=1')).toBe('/compare?a=1&sample=one');
  });

  it('never throw away an own case for a named sample', async () => {
    const { at, store, record } = await begin();
    store.dispatch(casesPageActions.newCaseStarted());
    store.dispatch(patientPageActions.labelChanged({ label: 'A. B.' }));
    expect(await at('/options?sample=one')).toBe('/options');
    expect(record()?.label).toBe('A. B.');
  });

  it('restore the sample beside a page that needs no case', async () => {
    const { at, sampleId } = await begin();
    expect(await at('/cases?sample=one')).toBe('/cases?sample=one');
    await TestBed.inject(Router).navigateByUrl('/cases?sample=one');
    expect(sampleId()).toBe('one');
  });
});
