// For specs only.
import { inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Routes, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TranslocoService } from '@jsverse/transloco';
import { type Action, Store } from '@ngrx/store';
import { consult } from '../../domain/consultation/consult';
import type { Evidence, Knowledge } from '../../domain/consultation/knowledge';
import type { PatientRecord } from '../../domain/patient/record';
import attributes from '../../i18n/attributes.en.json';
import shell from '../../i18n/en.json';
import { AUDIENCE } from '../parts/fact/audience';
import { casesPageActions } from '../store/case/cases-page-actions';
import { clockActions } from '../store/clock/clock-actions';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary } from '../store/knowledge';
import { settingsFeature } from '../store/settings/settings.feature';
import { evidenceWith, provideSpecStore, sourceWith } from '../store/testing';
import { provideWords } from '../words/words.providers';

interface Opened {
  routes: Routes;
  /** "/compare?options=a,b". */
  address: string;
  record: PatientRecord;
  knowledge: Knowledge;
  evidence?: Partial<Evidence>;
  /** What has happened since the case was opened. */
  since?: readonly Action[];
}

/** A page with a case open on 23 November 2026, over the engine as it is and the spec's own knowledge. */
export async function openPage({ routes, address, record, knowledge, evidence, since = [] }: Opened) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter(routes, withComponentInputBinding()),
      provideWords(),
      provideSpecStore(),
      { provide: AUDIENCE, useFactory: () => inject(Store).selectSignal(settingsFeature.selectAudience) },
      {
        provide: KNOWLEDGE_SOURCE,
        useValue: sourceWith({
          knowledge: () => Promise.resolve(knowledge),
          consult: () => Promise.resolve(consult),
          evidence: () => Promise.resolve(evidenceWith(evidence)),
          attributeWords: () => Promise.resolve(attributes),
        }),
      },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation(shell, 'en');
  const store = TestBed.inject(Store);
  store.dispatch(clockActions.dayBegan({ day: '2026-11-23' }));
  store.dispatch(casesPageActions.sampleOpened({ id: 'one', record }));
  for (const action of since) store.dispatch(action);
  await TestBed.inject(KnowledgeLibrary).load();
  const harness = await RouterTestingHarness.create(address);
  const settle = () => harness.fixture.whenStable();
  await settle();
  const host = harness.routeNativeElement;
  if (!host) throw new Error('no page');
  const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
  const texts = (selector: string) => all(selector).map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  return { harness, host, store, all, texts, settle };
}
