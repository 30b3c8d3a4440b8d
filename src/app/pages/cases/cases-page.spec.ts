import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Store } from '@ngrx/store';
import { casesPageActions } from '../../store/case/cases-page-actions';
import { caseFeature } from '../../store/case/case.feature';
import { importPageActions } from '../../store/case/import-page-actions';
import { KNOWLEDGE_SOURCE, type KnowledgeSource } from '../../store/knowledge';
import { provideSpecStore, sampleWith, sourceWith } from '../../store/testing';
import { provideWords } from '../../words/words.providers';
import { CasesPage } from './cases-page';
import { ImportFile } from '../../store/case/import-file';

@Component({ selector: 'tandem-cases-spec-page', template: '' })
class Page {}

const own = sampleWith({ id: 'own' }).record;

async function show(source: Partial<KnowledgeSource> = {}, reason?: string) {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      provideRouter([{ path: '**', component: Page }]),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith(source) },
    ],
  });
  const fixture = TestBed.createComponent(CasesPage);
  fixture.componentRef.setInput('reason', reason);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (words: string) => {
    const all = [...page.querySelectorAll<HTMLElement>('button, a')];
    all.find((each) => each.textContent.includes(words))?.click();
    await fixture.whenStable();
  };
  const store = TestBed.inject(Store);
  return { fixture, page, press, store, url: () => TestBed.inject(Router).url };
}

describe('CasesPage', () => {
  it('shows the samples by subtype and opens one', async () => {
    const { page, press, url } = await show();
    expect([...page.querySelectorAll('tandem-sample-group h2')].map((each) => each.textContent)).toEqual([
      'Hormone receptor positive',
      'HER2 positive',
      'Triple negative',
    ]);
    await press('Title of two');
    expect(url()).toBe('/open/sample/two');
  });

  it('starts a new patient', async () => {
    const { press, store, url } = await show();
    await press('New patient');
    expect(url()).toBe('/patient');
    expect(store.selectSignal(caseFeature.selectIsOpen)()).toBeTrue();
  });

  it('asks before an own case is forgotten, and keeps it when told so', async () => {
    const { page, press, store, url } = await show();
    store.dispatch(importPageActions.recordImported({ record: own }));
    await press('Title of one');
    expect(page.querySelector('dialog')?.open).toBeTrue();
    await press('Keep it open');
    expect(store.selectSignal(caseFeature.selectRecord)()).toEqual(own);
    await press('Title of one');
    await press('Forget it');
    expect(url()).toBe('/open/sample/one');
    expect(store.selectSignal(caseFeature.selectRecord)()).toBeNull();
  });

  it('shows the open case with the ways on, and closes it', async () => {
    const { page, press, store, fixture } = await show();
    expect(page.querySelector('tandem-open-case')).toBeNull();
    store.dispatch(casesPageActions.sampleOpened({ id: 'one', record: own }));
    await fixture.whenStable();
    expect(page.querySelector('tandem-open-case')?.textContent).toContain('Label of own');
    await press('Close this case');
    expect(page.querySelector('tandem-open-case')).toBeNull();
  });

  it('says why another page led here, and nothing for a reason that it does not know', async () => {
    const { page, fixture } = await show({}, 'no-case');
    expect(page.querySelector('tandem-notice')?.textContent).toContain('No case is open');
    fixture.componentRef.setInput('reason', 'because');
    await fixture.whenStable();
    expect(page.querySelector('tandem-notice')).toBeNull();
  });

  it('says that the samples could not be fetched, and tries again', async () => {
    let online = false;
    const samples = () =>
      online ? Promise.resolve([sampleWith({ id: 'one' })]) : Promise.reject(new Error('offline'));
    const { page, press } = await show({ samples });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('could not be fetched');
    online = true;
    await press('Try again');
    expect(page.textContent).toContain('Title of one');
  });

  it('takes a dropped file to the import page', async () => {
    const { page, fixture, url } = await show();
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], 'person.json'));
    page.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    // Reading the file takes the browser a while; the runner's own limit ends a wait in vain.
    while (url() !== '/cases/import') await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(TestBed.inject(ImportFile).held()).toEqual({ name: 'person.json', text: '{}' });
    expect(url()).toBe('/cases/import');
  });
});
