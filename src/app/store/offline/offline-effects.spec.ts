import { routerNavigatedAction, type RouterNavigatedPayload } from '@ngrx/router-store';
import { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { firstValueFrom, from, of, toArray } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import type { OfflineNews, OfflineStore } from '../../storage/offline/offline-store';
import { clockActions } from '../clock/clock-actions';
import { loadAnew, lookForNewer, storeForOffline, tellWindows } from './offline-effects';
import { offlineActions, offlineStoreActions } from './offline-actions';

/** A device that writes down what it was asked. */
function deviceWith(part: Partial<OfflineStore> = {}) {
  const asked: string[] = [];
  const store: OfflineStore = {
    news: of<OfflineNews>({ kind: 'storing' }),
    look: () => asked.push('look'),
    hold: (open) => asked.push(`hold ${String(open)}`),
    take: () => {
      asked.push('take');
      return Promise.resolve(true);
    },
    ...part,
  };
  return { store, asked };
}

type InHand = 'case' | 'join' | null;

/** A store in which somebody is in the middle of this, one after the other. */
const stateWith = (inHand: InHand[]) => ({ select: () => from(inHand) }) as unknown as Store;

describe('the stored application', () => {
  it('is stored once the first page has come and settled', () => {
    const scheduler = new TestScheduler((actual, expected) => {
      expect(actual).toEqual(expected);
    });
    scheduler.run(({ hot, expectObservable }) => {
      const arrived = routerNavigatedAction({ payload: {} as RouterNavigatedPayload });
      const actions = new Actions(hot('100ms a 1s a', { a: arrived }));
      const clock = { now: () => new Date(0), scheduler };
      expectObservable(storeForOffline(actions, deviceWith().store, clock)).toBe('6100ms (n|)', {
        n: offlineStoreActions.newsHeard({ news: { kind: 'storing' } }),
      });
    });
  });

  it('is looked at for a newer release after a case and once a day, not in a consultation', async () => {
    const { store, asked } = deviceWith();
    const looks = async (inHand: InHand[], ...happened: Action[]) => {
      asked.length = 0;
      await firstValueFrom(lookForNewer(new Actions(from(happened)), stateWith(inHand), store).pipe(toArray()));
      return asked.length;
    };
    expect(await looks([null, 'case', 'join', 'case'])).toBe(0);
    expect(await looks([null, 'case', null])).toBe(1);
    expect(await looks([null], clockActions.dayBegan({ day: '2026-11-24' }))).toBe(1);
  });

  it('tells the other windows whether somebody is in the middle of a case', async () => {
    const { store, asked } = deviceWith();
    await firstValueFrom(tellWindows(stateWith([null, 'case', 'join', 'case', null]), store).pipe(toArray()));
    expect(asked).toEqual(['hold true', 'hold false']);
  });

  it('is loaded anew when a person asks for it, and says when another window stands against it', async () => {
    const asks = () => new Actions(of(offlineActions.loadAsked()));
    const free = deviceWith();
    expect(await firstValueFrom(loadAnew(asks(), free.store).pipe(toArray()))).toEqual([]);
    expect(free.asked).toEqual(['take']);
    const held = deviceWith({ take: () => Promise.resolve(false) });
    expect(await firstValueFrom(loadAnew(asks(), held.store).pipe(toArray()))).toEqual([
      offlineStoreActions.heldElsewhere(),
    ]);
  });
});
