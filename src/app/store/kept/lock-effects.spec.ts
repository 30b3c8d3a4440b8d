import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Action, Store } from '@ngrx/store';
import { Actions } from '@ngrx/effects';
import { VirtualTimeScheduler } from 'rxjs';
import { provideWords } from '../../words/words.providers';
import { CLOCK } from '../clock/clock';
import { settingsActions } from '../settings/settings-actions';
import { provideSpecStore } from '../testing';
import { keptActions, vaultActions } from './kept-actions';

const minute = 60_000;

function begin() {
  const scheduler = new VirtualTimeScheduler();
  let slept = 0;
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideRouter([]),
      provideSpecStore(),
      { provide: CLOCK, useValue: { now: () => new Date(scheduler.now() + slept), scheduler } },
    ],
  });
  const store = TestBed.inject(Store);
  const asked: Action[] = [];
  TestBed.inject(Actions).subscribe((action: Action) => {
    if (action.type === keptActions.lockAsked.type) asked.push(action);
  });
  const pass = (minutes: number) => {
    scheduler.maxFrames = scheduler.frame + minutes * minute;
    scheduler.flush();
    scheduler.frame = scheduler.maxFrames;
  };
  return {
    store,
    asked,
    pass,
    sleep: (minutes: number) => {
      slept += minutes * minute;
    },
    touch: () => document.dispatchEvent(new Event('pointerdown')),
    unlock: () => {
      store.dispatch(vaultActions.unlocked({ lines: [], drafts: [] }));
    },
  };
}

describe('locking when left alone', () => {
  it('waits as long as the setting says since the last touch, and only while it is unlocked', () => {
    const { asked, pass, touch, unlock, store } = begin();
    pass(60);
    expect(asked).toEqual([]);
    unlock();
    pass(14);
    touch();
    pass(14);
    expect(asked).toEqual([]);
    pass(1.2);
    expect(asked).toEqual([keptActions.lockAsked({ by: 'left' })]);
    store.dispatch(vaultActions.locked());
    store.dispatch(settingsActions.changed({ change: { autoLock: '5' } }));
    unlock();
    pass(5.2);
    expect(asked).toHaveSize(2);
  });

  it('is asked for again soon where it was refused, and put off by a hand on the device', () => {
    const { asked, pass, touch, unlock, store } = begin();
    unlock();
    pass(15.2);
    expect(asked).toHaveSize(1);
    store.dispatch(vaultActions.lockRefused());
    pass(0.6);
    expect(asked).toHaveSize(2);
    touch();
    pass(14.5);
    expect(asked).toHaveSize(2);
    pass(0.6);
    expect(asked).toHaveSize(3);
  });

  it('locks a device that has slept as it wakes, whatever wakes it', () => {
    const { asked, pass, touch, unlock, sleep } = begin();
    unlock();
    pass(1);
    sleep(120);
    touch();
    expect(asked).toHaveSize(1);
  });
});
