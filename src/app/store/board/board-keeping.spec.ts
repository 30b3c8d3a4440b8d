import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { Store, provideState } from '@ngrx/store';
import { type Board, withBrought, withRecord } from '../../../domain/board/board';
import { boardFile } from '../../../domain/board/board-file';
import { aBoardRecord } from '../../../domain/board/testing/a-board-record';
import { newCase } from '../../../domain/case-file/kept-case';
import { provideWords } from '../../words/words.providers';
import { BeforeLocking } from '../kept/before-locking';
import { vaultActions } from '../kept/kept-actions';
import { SpecVault } from '../kept/testing';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { provideSpecStore, sourceWith } from '../testing';
import { writeBoardBeforeLocking } from './board-before-locking';
import * as boardEffects from './board-effects';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';

const board = {
  meeting: { id: 'm1', on: '2026-11-23', name: 'Breast board', entries: [], present: [] },
  cases: {},
};
const brought = [
  {
    kept: newCase('one', '2026-11-20T10:00:00.000Z'),
    entry: {
      id: 'e1',
      caseId: 'one',
      kind: 'discussion' as const,
      question: '',
      presenter: '',
      minutes: 3,
      without: {},
    },
  },
];

/** As another window has kept it: with a case whose record is signed. */
const withSigned = withRecord(withBrought(board, brought), 'one', aBoardRecord({ signed: '2026-11-23' }));
const fileOf = (of: Board): unknown => boardFile(of, '1', '2026-11-24T10:00:00.000Z');

async function begin() {
  const held = new SpecVault();
  await held.vault.create('a passphrase of many words');
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      provideState(boardFeature),
      provideEffects(boardEffects),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith() },
      held.providers(),
    ],
  });
  const store = TestBed.inject(Store);
  TestBed.runInInjectionContext(writeBoardBeforeLocking);
  store.dispatch(vaultActions.unlocked({ lines: [], drafts: [] }));
  store.dispatch(boardPageActions.boardOpened({ board, revision: null }));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  return { held, store, settled, state: store.selectSignal(boardFeature.selectBoardState) };
}

describe('a kept board', () => {
  it('is written when it is asked for, and then as it changes', async () => {
    const { held, store, settled, state } = await begin();
    store.dispatch(boardPageActions.casesBrought({ brought }));
    await settled();
    expect(held.boardRows.size).toBe(0);
    store.dispatch(boardPageActions.keepAsked());
    await settled();
    expect(held.boardRows.get('m1')?.head).toEqual({ on: '2026-11-23', name: 'Breast board', cases: 1, unfollowed: 0 });
    store.dispatch(boardPageActions.meetingSaid({ said: { name: 'Other' } }));
    await settled();
    expect(held.boardRows.get('m1')?.revision).toBe(2);
    expect(state().changed).toBeFalse();
    expect(state().lines.map(({ head }) => head?.name)).toEqual(['Other']);
  });

  it('that another window has written is never overwritten, however often it is asked for, and is joined when that is', async () => {
    const { held, store, settled, state } = await begin();
    store.dispatch(boardPageActions.keepAsked());
    await settled();
    await held.vault.writeBoard({ id: 'm1', head: null, body: fileOf(withSigned) }, 1);
    store.dispatch(boardPageActions.meetingSaid({ said: { name: 'Mine' } }));
    await settled();
    expect(state().writeFault).toBe('changedElsewhere');
    store.dispatch(boardPageActions.keepAsked());
    await settled();
    expect(state().writeFault).toBe('changedElsewhere');
    expect(held.boardRows.get('m1')?.revision).toBe(2);
    store.dispatch(boardPageActions.joinAsked());
    await settled();
    expect(state().writeFault).toBeNull();
    expect(state().changed).toBeFalse();
    expect(held.boardRows.get('m1')?.revision).toBe(3);
    expect(state().board?.meeting.name).toBe('Mine');
    expect(state().board?.cases['one']?.boards.map(({ signed }) => signed)).toEqual(['2026-11-23']);
    expect(JSON.stringify(held.boardRows.get('m1')?.body)).toContain('"signed":"2026-11-23"');
  });

  it('is not overwritten by the file of it that is opened beside it', async () => {
    const { held, store, settled, state } = await begin();
    await held.vault.writeBoard({ id: 'm1', head: null, body: fileOf(withSigned) }, null);
    for (let press = 0; press < 2; press += 1) {
      store.dispatch(boardPageActions.keepAsked());
      await settled();
      expect(state().writeFault).toBe('changedElsewhere');
    }
    expect(held.boardRows.get('m1')?.revision).toBe(1);
  });

  it('goes on being written after another board of the list did not open', async () => {
    const { held, store, settled, state } = await begin();
    store.dispatch(boardPageActions.keepAsked());
    await settled();
    store.dispatch(boardPageActions.keptOpened({ id: 'other' }));
    await settled();
    expect([state().listFault, state().writeFault]).toEqual(['gone', null]);
    store.dispatch(boardPageActions.meetingSaid({ said: { name: 'Mine' } }));
    await settled();
    expect(held.boardRows.get('m1')?.revision).toBe(2);
  });

  it('is tried again when that is asked for', async () => {
    const { held, store, settled, state } = await begin();
    store.dispatch(boardPageActions.keepAsked());
    await settled();
    held.refusal = 'full';
    store.dispatch(boardPageActions.meetingSaid({ said: { name: 'Mine' } }));
    await settled();
    expect(state().writeFault).toBe('full');
    held.refusal = null;
    store.dispatch(boardPageActions.keepAsked());
    await settled();
    expect([state().writeFault, state().changed, held.boardRows.get('m1')?.revision]).toEqual([null, false, 2]);
  });

  it('is joined before locking with the copy that is kept, and left as it is where it has not changed', async () => {
    const { held, store, state } = await begin();
    await held.vault.writeBoard({ id: 'm1', head: null, body: fileOf(withSigned) }, null);
    expect(await TestBed.inject(BeforeLocking).isSafe()).toBeTrue();
    expect(held.boardRows.get('m1')?.revision).toBe(1);
    store.dispatch(boardPageActions.meetingSaid({ said: { name: 'Mine' } }));
    expect(await TestBed.inject(BeforeLocking).isSafe()).toBeTrue();
    expect(held.boardRows.get('m1')?.revision).toBe(2);
    expect(state().board?.cases['one']?.boards).toHaveSize(1);
  });

  it('keeps the day that a signed record has', async () => {
    const { store, state } = await begin();
    store.dispatch(boardPageActions.boardOpened({ board: withSigned, revision: null }));
    store.dispatch(boardPageActions.meetingSaid({ said: { on: '2026-12-01' } }));
    store.dispatch(boardPageActions.entryTakenOff({ id: 'e1' }));
    expect(state().board).toBe(withSigned);
    expect(state().changed).toBeFalse();
  });

  it('is written before locking though it was in memory only, and goes from the screen with the key', async () => {
    const { held, store, state } = await begin();
    store.dispatch(boardPageActions.casesBrought({ brought }));
    expect(await TestBed.inject(BeforeLocking).isSafe()).toBeTrue();
    expect(held.boardRows.has('m1')).toBeTrue();
    store.dispatch(vaultActions.locked());
    expect(state().board).toBeNull();
    expect(state().lines).toEqual([]);
  });

  it('stands in the way of locking where it cannot be written', async () => {
    const { held, store } = await begin();
    store.dispatch(boardPageActions.casesBrought({ brought }));
    held.refusal = 'full';
    expect(await TestBed.inject(BeforeLocking).isSafe()).toBeFalse();
  });

  it('comes back when it was removed by mistake', async () => {
    const { held, store, settled, state } = await begin();
    store.dispatch(boardPageActions.keepAsked());
    await settled();
    store.dispatch(boardPageActions.boardClosed());
    store.dispatch(boardPageActions.keptRemoved({ id: 'm1' }));
    await settled();
    expect(held.boardRows.size).toBe(0);
    store.dispatch(boardPageActions.removalUndone({ id: 'm1' }));
    await settled();
    expect(state().lines.map(({ id }) => id)).toEqual(['m1']);
  });
});
