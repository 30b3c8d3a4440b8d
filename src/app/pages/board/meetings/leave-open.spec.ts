import { TestBed } from '@angular/core/testing';
import { type Action, Store, provideState, provideStore } from '@ngrx/store';
import boardEn from '../../../../i18n/board.en.json';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions, boardVaultActions } from '../../../store/board/board-page-actions';
import { Words } from '../../../words/words';
import { LeaveOpen } from './leave-open';

const board = { meeting: { id: 'm1', on: '2026-11-23', name: '', entries: [], present: [] }, cases: {} };
const change = boardPageActions.meetingSaid({ said: { name: 'Mine' } });

async function asked(revision: number | null, ...actions: Action[]) {
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(boardFeature),
      { provide: Words, useValue: { of: (key: keyof typeof boardEn) => boardEn[key] } },
    ],
  });
  const store = TestBed.inject(Store);
  store.dispatch(boardPageActions.boardOpened({ board, revision }));
  for (const action of actions) store.dispatch(action);
  const fixture = TestBed.createComponent(LeaveOpen);
  let opened = 0;
  fixture.componentInstance.before(() => (opened += 1));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (place: number) => {
    page.querySelectorAll('button')[place]?.click();
    await fixture.whenStable();
  };
  return { page, press, opened: () => opened };
}

describe('opening another meeting', () => {
  it('is done at once where the open one has not changed', async () => {
    expect((await asked(null)).opened()).toBe(1);
  });

  it('asks first where the open one has changed, and stays or goes as it is told', async () => {
    const { page, press, opened } = await asked(null, change);
    expect(opened()).toBe(0);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain(boardEn['board.openAsks']);
    await press(0);
    expect([opened(), page.querySelector('button')]).toEqual([0, null]);
  });

  it('opens it when that is said', async () => {
    const { press, opened } = await asked(null, change);
    await press(1);
    expect(opened()).toBe(1);
  });

  it('asks where the open one could not be kept', async () => {
    const refused = boardVaultActions.writeRefused({ id: 'm1', fault: 'full' });
    expect((await asked(1, change, refused)).opened()).toBe(0);
  });
});
