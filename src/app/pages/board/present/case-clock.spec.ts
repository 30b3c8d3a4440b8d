import { TestBed } from '@angular/core/testing';
import { CaseClock } from './case-clock';
import { clockFace } from './clock-face';
import { PresentedTimes } from '../../../store/board/presented-times';

describe('the clock of a case', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    spyOn(performance, 'now').and.callFake(() => now);
    jasmine.clock().install();
    TestBed.configureTestingModule({ providers: [CaseClock] });
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      now += 1000;
      jasmine.clock().tick(1000);
    }
    TestBed.tick();
  };

  it('counts each case by itself and goes on where it was', () => {
    const clock = TestBed.inject(CaseClock);
    const times = TestBed.inject(PresentedTimes);
    clock.present('a');
    TestBed.tick();
    pass(5);
    clock.present('b');
    TestBed.tick();
    pass(2);
    clock.present('a');
    TestBed.tick();
    pass(3);
    expect([clock.seconds(), times.of('a')(), times.of('b')()]).toEqual([8, 8, 2]);
  });

  it('stands while the screen is black', () => {
    const clock = TestBed.inject(CaseClock);
    clock.present('c');
    TestBed.tick();
    pass(2);
    clock.stop(true);
    TestBed.tick();
    pass(60);
    clock.stop(false);
    TestBed.tick();
    pass(1);
    expect(clock.seconds()).toBe(3);
  });

  it('gives its seconds to a record once', () => {
    const times = TestBed.inject(PresentedTimes);
    times.add('d', 61.7);
    expect([times.take('d'), times.take('d')]).toEqual([61, 0]);
    times.add('d', 2);
    expect(times.take('d')).toBe(2);
  });

  it('is read as minutes and seconds', () => {
    expect([0, 59, 130, 3665].map(clockFace)).toEqual(['0:00', '0:59', '2:10', '61:05']);
  });
});
