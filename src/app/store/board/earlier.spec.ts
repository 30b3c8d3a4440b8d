import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideRouter } from '@angular/router';
import { type Action, Store, provideState } from '@ngrx/store';
import { withOutcome } from '../../../domain/board/board-record';
import type { BoardFile } from '../../../domain/board/board-file';
import { aBoardRecord } from '../../../domain/board/testing/a-board-record';
import { newCase } from '../../../domain/case-file/kept-case';
import { provideWords } from '../../words/words.providers';
import { vaultActions } from '../kept/kept-actions';
import { SpecVault } from '../kept/testing';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { provideSpecStore, sourceWith } from '../testing';
import * as boardEffects from './board-effects';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';
import * as earlierEffects from './earlier-effects';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const signed = aBoardRecord({ signed: '2026-11-23' });
const entry = { id: 'e1', caseId: 'one', kind: 'discussion' as const, question: '', presenter: '', minutes: 3 };
const board = {
  meeting: { id: 'm1', on: '2026-11-23', name: 'Earlier', entries: [{ ...entry, without: {} }], present: [] },
  cases: { one: { ...newCase('one', '2026-11-20T10:00:00Z'), boards: [signed] } },
};

/** A device that keeps one meeting with a signed record; nothing is open. */
async function begin() {
  const device = new SpecVault();
  await device.vault.create('river lantern copper moss');
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideRouter([]),
      provideSpecStore(),
      provideState(boardFeature),
      provideEffects(boardEffects, earlierEffects),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith() },
      device.providers(),
    ],
  });
  const store = TestBed.inject(Store);
  const does = async (...actions: Action[]) => {
    for (const action of actions) store.dispatch(action);
    await settled();
  };
  await does(vaultActions.unlocked({ lines: [], drafts: [] }));
  await does(boardPageActions.boardOpened({ board, revision: null }), boardPageActions.keepAsked());
  await does(boardPageActions.boardClosed(), boardPageActions.earlierAsked());
  return {
    device,
    does,
    state: store.selectSignal(boardFeature.selectBoardState),
    records: store.selectSignal(boardFeature.selectRecords),
  };
}

describe('what earlier boards signed', () => {
  it('is read of what this device keeps, and goes from the screen with the key', async () => {
    const { does, records } = await begin();
    expect(records().map(({ caseId, record }) => [caseId, record.id])).toEqual([['one', 'r1']]);
    await does(vaultActions.locked());
    expect(records()).toEqual([]);
    await does(boardPageActions.earlierAsked());
    expect(records()).toEqual([]);
  });

  it('is told what became of it, in the kept meeting as on the screen', async () => {
    const { device, does, records, state } = await begin();
    const record = withOutcome(signed, { state: 'not', why: 'She chose another centre', on: '2026-12-01' });
    await does(boardPageActions.outcomeTold({ caseId: 'one', record }));
    expect(records()[0]?.record.outcome?.state).toBe('not');
    expect((device.boardRows.get('m1')?.body as BoardFile).cases[0]?.case.boards).toEqual([record]);
    expect(state().lines.map(({ head }) => head?.unfollowed)).toEqual([0]);
  });

  it('changes the open meeting too where one of its cases holds the record', async () => {
    const { does, state } = await begin();
    await does(boardPageActions.boardOpened({ board, revision: null }));
    const record = withOutcome(signed, { state: 'done', why: '', on: '2026-12-01' });
    await does(boardPageActions.outcomeTold({ caseId: 'one', record }));
    expect(state().board?.cases['one']?.boards).toEqual([record]);
    expect([state().changed, state().past]).toEqual([true, []]);
  });
});
