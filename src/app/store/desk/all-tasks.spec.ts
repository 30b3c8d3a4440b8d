import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Action, Store } from '@ngrx/store';
import { consult } from '../../../domain/consultation/consult';
import type { Task } from '../../../domain/navigation/task';
import { provideWords } from '../../words/words.providers';
import { casesPageActions } from '../case/cases-page-actions';
import { patientPageActions } from '../case/patient-page-actions';
import { keptActions } from '../kept/kept-actions';
import { KeptDoor } from '../kept/kept-door';
import { keptFeature } from '../kept/kept.feature';
import { SpecVault } from '../kept/testing';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { deviceWith, provideSpecStore, sourceWith } from '../testing';
import { selectAllTasks } from './all-tasks';
import { navigatorPageActions } from './navigator-page-actions';

@Component({ selector: 'tandem-all-tasks-spec-page', template: '' })
class Page {}

const task = (id: string, part: Partial<Task> = {}): Task => ({
  id,
  what: `Do ${id}`,
  of: { kind: 'own', id: null },
  owner: 'navigator',
  ownerName: '',
  due: '2026-12-01',
  created: '2026-11-01',
  done: null,
  outcome: '',
  dropped: false,
  ...part,
});
const promised = (...tasks: Task[]) => navigatorPageActions.entriesWritten({ entries: { tasks } });
const named = (label: string) => [casesPageActions.newCaseStarted(), patientPageActions.labelChanged({ label })];

/** Lets what was begun be finished: promises and what they begin. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function begin() {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideRouter([{ path: '**', component: Page }]),
      provideSpecStore(deviceWith(), new SpecVault()),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith({ consult: () => Promise.resolve(consult) }) },
    ],
  });
  const store = TestBed.inject(Store);
  const all = store.selectSignal(selectAllTasks);
  return {
    door: TestBed.inject(KeptDoor),
    state: store.selectSignal(keptFeature.selectKeptState),
    does: async (...actions: Action[]) => {
      for (const action of actions) store.dispatch(action);
      await settled();
    },
    told: () => all().map(({ label, isOpen, tasks }) => [label, isOpen, tasks.map(({ id }) => id)]),
    all,
  };
}

describe('the tasks of all cases', () => {
  it('are those of the open case, closed ones too, before anything is kept', async () => {
    const { does, told, all } = begin();
    expect(told()).toEqual([]);
    await does(...named('M. R.'), promised(task('1'), task('2', { done: '2026-11-20' })));
    expect(told()).toEqual([['M. R.', true, ['1', '2']]]);
    expect(all()[0]?.caseId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('are those of the kept cases that are not open as well, as long as they are unlocked and not archived', async () => {
    const { does, told, all, door, state } = begin();
    await does(...named('M. R.'), promised(task('1'), task('2', { dropped: true })), keptActions.keepAsked());
    expect(await door.create('river lantern copper moss')).toBeNull();
    await settled();
    const id = state().open?.id ?? '';
    expect(told()).toEqual([['M. R.', true, ['1', '2']]]);
    await does(...named('L. V.'), promised(task('3')));
    expect(told()).toEqual([
      ['L. V.', true, ['3']],
      ['M. R.', false, ['1']],
    ]);
    expect(all()[1]?.caseId).toBe(id);
    expect(all()[1]?.tasks[0]).toEqual(jasmine.objectContaining({ what: 'Do 1', done: null, dropped: false }));
    await does(casesPageActions.caseClosed());
    expect(told()).toEqual([['M. R.', false, ['1']]]);
    await does(keptActions.archiveAsked({ id, archived: true }));
    expect(told()).toEqual([]);
    await does(keptActions.archiveAsked({ id, archived: false }), keptActions.lockAsked({ by: 'person' }));
    expect(told()).toEqual([]);
  });
});
