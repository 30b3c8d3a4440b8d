import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, TitleStrategy, provideRouter } from '@angular/router';
import { Store } from '@ngrx/store';
import { casesPageActions } from '../store/case/cases-page-actions';
import { clockActions } from '../store/clock/clock-actions';
import { KNOWLEDGE_SOURCE } from '../store/knowledge';
import { settingsActions } from '../store/settings/settings-actions';
import { provideSpecStore, sampleWith, sourceWith } from '../store/testing';
import { provideWords } from '../words/words.providers';
import { PageTitle } from './page-title';
import { Shell } from './shell';

@Component({ selector: 'tandem-shell-spec-page', template: '<h1>What are the options?</h1>' })
class Page {}

const one = sampleWith({ id: 'one' });

async function show() {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      // The frame does not need the engine; a library that never arrives shows the label alone.
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith({ knowledge: () => new Promise(() => undefined) }) },
      { provide: TitleStrategy, useExisting: PageTitle },
      provideRouter([
        { path: 'cases', title: 'shell.cases', component: Page },
        { path: 'options', title: 'shell.options', component: Page },
      ]),
    ],
  });
  const fixture = TestBed.createComponent(Shell);
  document.body.append(fixture.nativeElement as HTMLElement);
  const router = TestBed.inject(Router);
  const store = TestBed.inject(Store);
  await router.navigateByUrl('/cases');
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return {
    page,
    store,
    fixture,
    router,
    pages: () => [...page.querySelectorAll('nav a')].map((link) => link.textContent.trim()),
  };
}

describe('Shell', () => {
  it('has one of each landmark and a way past the navigation', async () => {
    const { page } = await show();
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      expect(page.querySelectorAll(landmark).length).withContext(landmark).toBe(1);
    }
    page.querySelector<HTMLElement>('.skip')?.click();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('says what is being opened until the first page has come', async () => {
    const { page } = await show();
    expect(page.querySelector('.opening')).toBeNull();
  });

  it('leads only to pages that can be shown', async () => {
    const { pages, store, fixture, page } = await show();
    expect(pages()).toEqual(['Cases', 'Board', 'Library', 'Settings']);
    store.dispatch(casesPageActions.sampleOpened({ id: one.id, record: one.record }));
    await fixture.whenStable();
    expect(pages()).toEqual([
      'Cases',
      'Patient',
      'Options',
      'Compare',
      'What matters',
      'Plan',
      'Navigator',
      'Board',
      'Library',
      'Settings',
    ]);
    expect(page.querySelector('header')?.textContent).toContain('Label of one');
    expect(page.querySelector('nav [aria-current=page]')?.textContent.trim()).toBe('Cases');
  });

  it('says the pages in the words of the shared view', async () => {
    const { pages, store, fixture } = await show();
    store.dispatch(casesPageActions.newCaseStarted());
    store.dispatch(settingsActions.changed({ change: { audience: 'together' } }));
    await fixture.whenStable();
    expect(pages()).toEqual(['Cases', 'You', 'Choices', 'Compare', 'What matters', 'Plan', 'Navigator', 'Settings']);
  });

  it('moves the focus to the heading of the next page, and titles the window without a patient', async () => {
    const { router, fixture, store } = await show();
    store.dispatch(casesPageActions.sampleOpened({ id: one.id, record: one.record }));
    await router.navigateByUrl('/options');
    await fixture.whenStable();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.title).toBe('Options · Tandem');
  });

  it('says the dates of the evidence, and that a review is due once it is', async () => {
    const { page, store, fixture } = await show();
    const footer = () => page.querySelector('footer')?.textContent ?? '';
    store.dispatch(clockActions.dayBegan({ day: '2026-11-23' }));
    await fixture.whenStable();
    expect(footer()).toContain('Evidence as of');
    expect(footer()).toContain('Review by');
    expect(footer()).toContain('Funding: none');
    store.dispatch(clockActions.dayBegan({ day: '2099-01-01' }));
    await fixture.whenStable();
    expect(footer()).toContain('Review was due');
    // What stands at the foot of every printed page.
    const onPaper = getComputedStyle(document.documentElement).getPropertyValue('--tandem-paper-foot');
    expect(onPaper).toMatch(/^"Evidence as of .* · Review was due .*"$/);
  });

  it('says in the European Union that it is for evaluation', async () => {
    const { page, store, fixture } = await show();
    const footer = () => page.querySelector('footer')?.textContent ?? '';
    expect(footer()).not.toContain('for evaluation');
    store.dispatch(settingsActions.changed({ change: { region: 'EU' } }));
    await fixture.whenStable();
    expect(footer()).toContain('for evaluation');
  });

  it('opens the help', async () => {
    const { page } = await show();
    page.querySelector<HTMLElement>('button[aria-label=Help]')?.click();
    expect(page.querySelector('dialog')?.matches(':modal')).toBeTrue();
  });
});
