import type { Action } from '@ngrx/store';
import { caseChange } from '../../../domain/case-file/case-change';
import { nothingToldOf } from '../../../domain/navigation/circumstances';
import type { Barrier } from '../../../domain/navigation/barrier';
import type { Task } from '../../../domain/navigation/task';
import { caseFeature, type CaseState } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { historyActions } from '../case/history-actions';
import { navigatorPageActions as page } from './navigator-page-actions';

const { reducer } = caseFeature;
const barrier: Barrier = { id: 'b-1', kind: 'cost', on: '2026-11-20', words: 'The co-payment', referral: null };
const task: Task = {
  id: 't-1',
  what: 'Ask for help with the co-payment',
  of: { kind: 'barrier', id: 'b-1' },
  owner: 'socialWorker',
  ownerName: '',
  due: '2026-12-01',
  created: '2026-11-20',
  done: null,
  outcome: '',
  dropped: false,
};

const steps: [Action, string][] = [
  [page.entriesWritten({ entries: { barriers: [barrier], tasks: [task] } }), 'barriers said'],
  [page.entriesWritten({ entries: { tasks: [{ ...task, done: '2026-11-28' }] } }), 'tasks done'],
  [page.entryRemoved({ list: 'barriers', id: 'b-1' }), 'barriers removed'],
  [page.partSaid({ said: { circumstances: { ...nothingToldOf, livesAlone: true } } }), 'circumstances said'],
  [page.partSaid({ said: { course: { optionId: 'capecitabine', startsOn: '2026-12-01', given: [] } } }), 'course said'],
  [page.partSaid({ said: { handOff: 'Rings on Mondays' } }), 'handOff said'],
];
const begun = reducer(undefined, casesPageActions.newCaseStarted());
const nameOf = (state: CaseState) => {
  const [before, { record, deciding, desk }] = [state.past.at(-1), state];
  const change = before && record && caseChange({ before, after: { record, deciding, desk } });
  return change?.kind === 'desk' ? `${change.part} ${change.deed}` : (change?.kind ?? null);
};

describe('history of the desk', () => {
  it('has each deed as one step with a name, which comes back and goes again', () => {
    let state = begun;
    for (const [action, name] of steps) {
      const next = reducer(state, action);
      expect(next.past.length)
        .withContext(name)
        .toBe(state.past.length + 1);
      expect(nameOf(next)).toBe(name);
      const undone = reducer(next, historyActions.undone());
      expect(undone.desk).withContext(name).toEqual(state.desk);
      expect(reducer(undone, historyActions.redone()).desk).withContext(name).toEqual(next.desk);
      state = next;
    }
    expect(state.changed).toBeTrue();
  });

  it('remembers nothing that says nothing new, nor anything where no case is open', () => {
    const state = reducer(begun, page.entriesWritten({ entries: { tasks: [task] } }));
    expect(reducer(state, page.entriesWritten({ entries: { tasks: [{ ...task }] } }))).toBe(state);
    expect(reducer(state, page.entryRemoved({ list: 'tasks', id: 'gone' }))).toBe(state);
    expect(reducer(state, page.partSaid({ said: { handOff: '' } }))).toBe(state);
    const closed = reducer(undefined, casesPageActions.caseClosed());
    expect(reducer(closed, page.entriesWritten({ entries: { tasks: [task] } }))).toBe(closed);
  });
});
