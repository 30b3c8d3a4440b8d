import { TestBed } from '@angular/core/testing';
import { Store, provideState, provideStore } from '@ngrx/store';
import { recordOf } from '../../../../domain/board/board';
import { aBoardRecord } from '../../../../domain/board/testing/a-board-record';
import type { BoardRecord } from '../../../../domain/board/board-record';
import { newCase } from '../../../../domain/case-file/kept-case';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { PresentedTimes } from '../../../store/board/presented-times';
import { TimeIntoRecord } from './time-into-record';

function begun(...boards: BoardRecord[]) {
  TestBed.configureTestingModule({ providers: [provideStore(), provideState(boardFeature)] });
  const store = TestBed.inject(Store);
  const entry = {
    id: 'e1',
    caseId: 'c1',
    kind: 'discussion' as const,
    question: '',
    presenter: '',
    minutes: 3,
    without: {},
  };
  const meeting = { id: 'm1', on: '2026-11-23', name: '', entries: [entry], present: [] };
  const kept = { ...newCase('c1', '2026-11-01T08:00:00.000Z'), boards };
  store.dispatch(boardPageActions.boardOpened({ board: { meeting, cases: { c1: kept } }, revision: null }));
  TestBed.inject(PresentedTimes).add('e1', 65.4);
  TestBed.inject(TimeIntoRecord).write('e1');
  const board = store.selectSignal(boardFeature.selectBoard)();
  return { seconds: board && recordOf(board, 'c1')?.seconds, left: TestBed.inject(PresentedTimes).take('e1') };
}

describe('the time that a case took', () => {
  it('is added to the record of this meeting', () => {
    expect(begun(aBoardRecord({ meetingId: 'm1', seconds: 10 }))).toEqual({ seconds: 75, left: 0 });
  });

  it('leaves a record as it was signed', () => {
    expect(begun(aBoardRecord({ meetingId: 'm1', seconds: 10, signed: '2026-11-23' })).seconds).toBe(10);
  });

  it('waits where this meeting has no record yet', () => {
    const other = aBoardRecord({ meetingId: 'before', seconds: 10 });
    expect(begun(other)).toEqual({ seconds: undefined, left: 65 });
  });

  it('is no step of undo, and stays when an earlier change is taken back', () => {
    TestBed.configureTestingModule({ providers: [provideStore(), provideState(boardFeature)] });
    const store = TestBed.inject(Store);
    const kept = { ...newCase('c1', '2026-11-01T08:00:00.000Z'), boards: [aBoardRecord({ seconds: 10 })] };
    const meeting = { id: 'm1', on: '2026-11-23', name: 'Before', entries: [], present: [] };
    store.dispatch(boardPageActions.boardOpened({ board: { meeting, cases: { c1: kept } }, revision: null }));
    const state = store.selectSignal(boardFeature.selectBoardState);
    store.dispatch(boardPageActions.timeSpent({ caseId: 'c1', seconds: 5 }));
    expect(state().past).toEqual([]);
    expect(state().changed).toBeTrue();
    store.dispatch(boardPageActions.meetingSaid({ said: { name: 'After' } }));
    store.dispatch(boardPageActions.timeSpent({ caseId: 'c1', seconds: 5 }));
    store.dispatch(boardPageActions.undone());
    expect(state().board?.meeting.name).toBe('Before');
    expect(state().board?.cases['c1']?.boards[0]?.seconds).toBe(20);
  });
});
