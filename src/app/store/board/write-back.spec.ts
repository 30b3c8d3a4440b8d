import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideRouter } from '@angular/router';
import { type Action, Store, provideState } from '@ngrx/store';
import type { BoardRecord } from '../../../domain/board/board-record';
import { aBoardRecord } from '../../../domain/board/testing/a-board-record';
import type { CaseFile } from '../../../domain/case-file/case-file';
import { newCase } from '../../../domain/case-file/kept-case';
import { consult } from '../../../domain/consultation/consult';
import { provideWords } from '../../words/words.providers';
import { caseFeature } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { patientPageActions } from '../case/patient-page-actions';
import type { LogEntry } from '../kept/deed';
import { keptActions } from '../kept/kept-actions';
import { KeptDoor } from '../kept/kept-door';
import { keptFeature } from '../kept/kept.feature';
import { SpecVault } from '../kept/testing';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { deviceWith, provideSpecStore, sourceWith } from '../testing';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';
import * as writeBackEffects from './write-back-effects';

@Component({ selector: 'tandem-write-back-spec-page', template: '' })
class Page {}

const secret = 'river lantern copper moss';
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const signed = aBoardRecord({ signed: '2026-11-23' });

/** A case that this device keeps, not open, and a board that has a copy of it. */
async function begin() {
  const device = new SpecVault();
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideRouter([{ path: '**', component: Page }]),
      provideSpecStore(deviceWith(), device),
      provideState(boardFeature),
      provideEffects(writeBackEffects),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith({ consult: () => Promise.resolve(consult) }) },
    ],
  });
  const store = TestBed.inject(Store);
  const does = async (...actions: Action[]) => {
    for (const action of actions) store.dispatch(action);
    await settled();
  };
  await does(casesPageActions.newCaseStarted(), patientPageActions.labelChanged({ label: 'M. R.' }));
  await does(keptActions.keepAsked());
  expect(await TestBed.inject(KeptDoor).create(secret)).toBeNull();
  await settled();
  const state = store.selectSignal(keptFeature.selectKeptState);
  const id = state().open?.id ?? '';
  await does(casesPageActions.caseClosed());
  const entry = {
    id: 'e1',
    caseId: id,
    kind: 'discussion' as const,
    question: '',
    presenter: '',
    minutes: 3,
    without: {},
  };
  const board = {
    meeting: { id: 'm1', on: '2026-11-23', name: '', entries: [entry], present: [] },
    cases: { [id]: newCase(id, '2026-11-20T10:00:00Z') },
  };
  await does(boardPageActions.boardOpened({ board, revision: null }));
  device.told.length = 0;
  const boards = () => (device.rows.get(id)?.body as CaseFile).case.boards;
  const tell = (record: BoardRecord) => does(boardPageActions.recordWritten({ caseId: id, record }));
  const standing = () => store.selectSignal(boardFeature.selectWrittenBack)().get(signed.id);
  const deeds = () => device.notes.map((note) => (note as LogEntry).deed);
  return { device, store, does, state, id, boards, tell, deeds, standing, door: TestBed.inject(KeptDoor) };
}

describe('what a board signs', () => {
  it('is written into the case that is kept here, told to other tabs and noted; what is not signed is not', async () => {
    const { device, does, boards, tell, deeds, id, state, standing } = await begin();
    await tell(aBoardRecord());
    expect(boards()).toEqual([]);
    expect(standing()).toBeUndefined();
    await tell(signed);
    expect(standing()).toBe('written');
    expect(boards()).toEqual([signed]);
    expect(device.told).toEqual([{ kind: 'written', id }]);
    expect(deeds().at(-1)).toBe('boardRecorded');
    expect(state().lines.find((line) => line.id === id)?.revision).toBe(2);
    const amended = { ...signed, amendments: [{ id: 'x', on: '2026-11-24', by: 'nurse' as const, words: 'Told' }] };
    await tell(amended);
    expect(boards()).toEqual([amended]);
    const outcome = { state: 'done' as const, why: '', on: '2026-12-20' };
    await does(boardPageActions.outcomeTold({ caseId: id, record: { ...amended, outcome } }));
    expect(boards()).toEqual([{ ...amended, outcome }]);
    expect(state().fault).toBeNull();
  });

  it('goes into the open case where it is that one, beside what is being changed there, and is not undone with it', async () => {
    const { does, boards, tell, id, store, state, standing } = await begin();
    await does(keptActions.openAsked({ id }));
    await does(patientPageActions.labelChanged({ label: 'M. R. S.' }));
    await tell(signed);
    expect(store.selectSignal(caseFeature.selectBoards)()).toEqual([signed]);
    expect([boards(), standing()]).toEqual([[signed], 'written']);
    expect(state().open?.fault).toBeNull();
    expect(store.selectSignal(caseFeature.selectPast)()).toHaveSize(1);
  });

  it('goes nowhere else where no such case is kept', async () => {
    const { does, device, tell, id, state, standing } = await begin();
    await does(keptActions.deleteAsked({ id }));
    device.told.length = 0;
    await tell(signed);
    expect([device.told, device.rows.size, state().fault, standing()]).toEqual([[], 0, null, 'notKept']);
  });

  it('says why it could not be written, and is written when the device is unlocked again', async () => {
    const { device, does, boards, tell, state, store, door, standing } = await begin();
    device.refusal = 'full';
    await tell(signed);
    expect([state().fault, standing()]).toEqual(['full', 'refused']);
    device.refusal = null;
    const board = store.selectSignal(boardFeature.selectBoard)();
    await does(keptActions.lockAsked({ by: 'person' }));
    // The file of the board is opened before the device is unlocked.
    if (board) await does(boardPageActions.boardOpened({ board, revision: null }));
    await tell(signed);
    expect(standing()).toBe('locked');
    expect(await door.unlock(secret)).toBeNull();
    await settled();
    expect([boards(), standing()]).toEqual([[signed], 'written']);
  });

  it('leaves another signed record of that id as it is, in a case that is kept and in the open one, and says so', async () => {
    const { does, boards, tell, id, store, standing } = await begin();
    await tell(signed);
    const forged = { ...signed, acceptable: ['a'] };
    await tell(forged);
    expect([boards(), standing()]).toEqual([[signed], 'conflict']);
    await does(keptActions.openAsked({ id }));
    await tell(forged);
    expect([boards(), standing()]).toEqual([[signed], 'conflict']);
    expect(store.selectSignal(caseFeature.selectBoards)()).toEqual([signed]);
  });
});
