import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import type { consult } from '../../../domain/consultation/consult';
import { knowledgeWith, provideSpecStore, sampleWith, sourceWith } from '../testing';
import { provideWords } from '../../words/words.providers';
import { casesPageActions } from '../case/cases-page-actions';
import { patientPageActions } from '../case/patient-page-actions';
import { clockActions } from '../clock/clock-actions';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary } from '../knowledge';
import { knowledgeFeature } from '../knowledge/knowledge.feature';
import { settingsActions } from '../settings/settings-actions';
import { CurrentConsultation } from './consultation';
import { selectConsultation } from './record-consultation';

const one = sampleWith({ id: 'one' });

function begin(source = sourceWith()) {
  TestBed.configureTestingModule({
    providers: [provideWords(), provideSpecStore(), { provide: KNOWLEDGE_SOURCE, useValue: source }],
  });
  return TestBed.inject(Store);
}

describe('consultation', () => {
  it('is computed again only when the record, the site or the day changes', () => {
    const store = begin();
    const engine = jasmine.createSpy<typeof consult>('consult').and.returnValue({} as ReturnType<typeof consult>);
    const held = store.selectSignal(selectConsultation(knowledgeWith(), engine));
    expect(held()).toBeNull();
    store.dispatch(casesPageActions.sampleOpened({ id: one.id, record: one.record }));
    store.dispatch(clockActions.dayBegan({ day: '2026-11-23' }));
    held();
    held();
    expect(engine).toHaveBeenCalledTimes(1);
    store.dispatch(settingsActions.changed({ change: { audience: 'together' } }));
    held();
    expect(engine).toHaveBeenCalledTimes(1);
    store.dispatch(patientPageActions.labelChanged({ label: 'A. B.' }));
    held();
    store.dispatch(clockActions.dayBegan({ day: '2026-11-24' }));
    held();
    store.dispatch(settingsActions.changed({ change: { region: 'JP' } }));
    held();
    expect(engine).toHaveBeenCalledTimes(4);
    expect(engine.calls.mostRecent().args.slice(1, 3)).toEqual([{ region: 'JP', shelfLives: {} }, '2026-11-24']);
  });

  it('is handed out once a case is open and the knowledge is there', async () => {
    const store = begin();
    const { consultation } = TestBed.inject(CurrentConsultation);
    expect(consultation()).toBeNull();
    store.dispatch(casesPageActions.sampleOpened({ id: one.id, record: one.record }));
    await TestBed.inject(KnowledgeLibrary).load();
    expect(consultation()?.knowledgeVersion).toBe('Label of one');
    store.dispatch(casesPageActions.caseClosed());
    expect(consultation()).toBeNull();
  });

  it('keeps of the knowledge only the version in the store, and says when it could not be fetched', async () => {
    let online = false;
    const store = begin(
      sourceWith({
        knowledge: () => (online ? Promise.resolve(knowledgeWith()) : Promise.reject(new Error('offline'))),
      }),
    );
    const state = store.selectSignal(knowledgeFeature.selectKnowledgeState);
    const settled = () => new Promise((resolve) => setTimeout(resolve));
    store.dispatch(casesPageActions.newCaseStarted());
    expect(state().status).toBe('loading');
    await settled();
    expect(state().status).toBe('failed');
    online = true;
    store.dispatch(casesPageActions.newCaseStarted());
    await settled();
    expect(state()).toEqual({ version: 'test', status: 'ready' });
  });
});
