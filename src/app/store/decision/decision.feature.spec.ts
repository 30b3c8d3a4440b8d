import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import type { Pinned } from '../../../domain/decision/decision';
import { caseFeature } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { provideWords } from '../../words/words.providers';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { provideSpecStore, sampleWith, sourceWith } from '../testing';
import { decisionFeature } from './decision.feature';
import { planPageActions as page } from './plan-page-actions';

const pinned: Pinned = { version: '1', evidenceDate: '2026-11-01', statuses: { a: 'offered' }, figures: [] };

function begin() {
  TestBed.configureTestingModule({
    providers: [provideWords(), provideSpecStore(), { provide: KNOWLEDGE_SOURCE, useValue: sourceWith() }],
  });
  const store = TestBed.inject(Store);
  const { record } = sampleWith({ id: 'one' });
  store.dispatch(casesPageActions.sampleOpened({ id: 'one', record }));
  return { store, state: store.selectSignal(decisionFeature.selectDecisionState) };
}

describe('the decision of a case', () => {
  it('is written, taken, and stands beside the next one', () => {
    const { store, state } = begin();
    store.dispatch(page.optionsLaidOut({ ids: ['a', 'b'] }));
    store.dispatch(page.choiceMade({ choice: { kind: 'option', optionId: 'a' } }));
    store.dispatch(page.optionDeclined({ declined: { optionId: 'b', reason: 'distance', words: '' } }));
    store.dispatch(page.wordsSaid({ said: { why: 'One tablet a day' } }));
    store.dispatch(page.decisionTaken({ id: 'd1', day: '2026-11-23', pinned }));
    const [taken] = state().decisions;
    expect(state().draft).toBeNull();
    expect(taken).toEqual(jasmine.objectContaining({ id: 'd1', on: '2026-11-23', why: 'One tablet a day', pinned }));
    if (!taken) return;
    store.dispatch(page.nextBegun({ from: taken }));
    store.dispatch(page.choiceMade({ choice: { kind: 'notYet' } }));
    store.dispatch(page.decisionTaken({ id: 'd2', day: '2026-11-24', pinned }));
    expect(state().decisions.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(store.selectSignal(decisionFeature.selectLast)()?.id).toBe('d2');
  });

  it('is plain data, so that a kept case can hold it', () => {
    const { store, state } = begin();
    store.dispatch(page.choiceMade({ choice: { kind: 'noTreatmentNow' } }));
    store.dispatch(page.decisionTaken({ id: 'd1', day: '2026-11-23', pinned }));
    expect(JSON.parse(JSON.stringify(state().decisions))).toEqual(state().decisions);
  });

  it('comes back after it was withdrawn, and so does a draft that was dropped', () => {
    const { store, state } = begin();
    store.dispatch(page.choiceMade({ choice: { kind: 'notYet' } }));
    store.dispatch(page.decisionTaken({ id: 'd1', day: '2026-11-23', pinned }));
    store.dispatch(page.decisionWithdrawn({ id: 'd1' }));
    expect(state().decisions).toEqual([]);
    store.dispatch(page.undone());
    expect(state().decisions.length).toBe(1);
    store.dispatch(page.wordsSaid({ said: { why: 'Said' } }));
    store.dispatch(page.draftDropped());
    expect(state().draft).toBeNull();
    store.dispatch(page.undone());
    expect(state().draft?.why).toBe('Said');
  });

  it('counts as a change of the case, and another case begins with nothing decided', () => {
    const { store, state } = begin();
    expect(store.selectSignal(caseFeature.selectChanged)()).toBeFalse();
    store.dispatch(page.wordsSaid({ said: { why: 'Said' } }));
    expect(store.selectSignal(caseFeature.selectChanged)()).toBeTrue();
    store.dispatch(casesPageActions.newCaseStarted());
    expect(state()).toEqual({ draft: null, decisions: [], before: null });
  });
});
