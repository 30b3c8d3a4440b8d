import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { emptyRecord } from '../../../domain/patient/record';
import { longestOwn } from '../../../domain/preference/said';
import { caseFeature } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { clockActions } from '../clock/clock-actions';
import { provideWords } from '../../words/words.providers';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { provideSpecStore, sourceWith } from '../testing';
import { mattersFeature } from './matters.feature';
import { mattersPageActions as page } from './matters-page-actions';

const day = '2026-11-23';

function begin() {
  TestBed.configureTestingModule({
    providers: [provideWords(), provideSpecStore(), { provide: KNOWLEDGE_SOURCE, useValue: sourceWith() }],
  });
  const store = TestBed.inject(Store);
  store.dispatch(clockActions.dayBegan({ day }));
  store.dispatch(casesPageActions.newCaseStarted());
  return {
    store,
    state: store.selectSignal(mattersFeature.selectMattersState),
    weighing: store.selectSignal(mattersFeature.selectWeighing),
  };
}

function said() {
  const begun = begin();
  const { store } = begun;
  for (const id of ['hair', 'visits']) store.dispatch(page.concernPicked({ id }));
  store.dispatch(page.ownWordsTyped({ typed: ' My son marries in May. ' }));
  store.dispatch(page.firstNamed({ id: 'visits' }));
  store.dispatch(page.weightSaid({ id: 'hair', points: 50 }));
  return begun;
}

describe('what matters in the store', () => {
  it('is what was said, with today as its day', () => {
    expect(said().weighing()).toEqual({
      on: day,
      picked: ['hair', 'visits'],
      own: 'My son marries in May.',
      points: { visits: 100, hair: 50 },
    });
  });

  it('belongs to one person', () => {
    const { store, state } = said();
    store.dispatch(casesPageActions.sampleOpened({ id: 'one', record: emptyRecord }));
    expect(state()).toEqual({
      said: { picked: [], own: '', overlong: '', first: null, beside: {} },
      preferences: { tries: [], feelsRight: null },
      before: null,
    });
  });

  it('would be lost with an own case', () => {
    const { store } = begin();
    const wouldLose = store.selectSignal(caseFeature.selectOwnChanged);
    expect(wouldLose()).toBeFalse();
    store.dispatch(page.concernPicked({ id: 'hair' }));
    expect(wouldLose()).toBeTrue();
  });

  it('keeps every try, with the answer to the last', () => {
    const { store, state } = said();
    store.dispatch(page.tryKept({ feelsRight: false, day }));
    store.dispatch(page.weightSaid({ id: 'hair', points: 100 }));
    store.dispatch(page.tryKept({ feelsRight: true, day }));
    const { tries, feelsRight } = state().preferences;
    expect(tries.map(({ points }) => points['hair'])).toEqual([50, 100]);
    expect(feelsRight).toBeTrue();
    store.dispatch(page.tryGoneBackTo({ place: 0 }));
    expect(state().said.beside['hair']).toBe(50);
    expect(state().preferences.tries.length).toBe(2);
  });

  it('brings back what was taken back, and only that', () => {
    const { store, state } = said();
    store.dispatch(page.tryKept({ feelsRight: true, day }));
    const { said: before, preferences } = state();
    for (const withdrawn of [
      page.allWithdrawn(),
      page.concernTakenBack({ id: 'visits' }),
      page.ownWordsTakenBack(),
      page.tryWithdrawn({ place: 0 }),
    ]) {
      store.dispatch(withdrawn);
      expect(state().said === before && state().preferences === preferences)
        .withContext(withdrawn.type)
        .toBeFalse();
      store.dispatch(page.undone());
      expect(state()).withContext(withdrawn.type).toEqual({ said: before, preferences, before: null });
    }
    store.dispatch(page.undone());
    expect(state().said).toEqual(before);
  });

  it('does not undo across what was said since', () => {
    const { store, state } = said();
    store.dispatch(page.concernTakenBack({ id: 'hair' }));
    store.dispatch(page.concernPicked({ id: 'cost' }));
    store.dispatch(page.undone());
    expect(state().said.picked).toEqual(['visits', 'cost']);
  });

  it('takes no own words that are too long, and none where the field is emptied', () => {
    const { store, state } = said();
    store.dispatch(page.ownWordsTyped({ typed: 'a'.repeat(longestOwn + 1) }));
    expect(state().said.own).toBe('My son marries in May.');
    store.dispatch(page.ownWordsTyped({ typed: ' ' }));
    expect(state().said.own).toBe('');
  });
});
