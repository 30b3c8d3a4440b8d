import { TestBed } from '@angular/core/testing';
import { Announcer } from './announcer';

describe('Announcer', () => {
  beforeEach(() => {
    jasmine.clock().install();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  it('says a sentence politely, the last one of a burst, and leaves with the application', () => {
    const announcer = TestBed.inject(Announcer);
    announcer.say('One');
    announcer.say('Two');
    const region = document.querySelector('body > [aria-live=polite]');
    expect(region?.textContent).toBe('');
    jasmine.clock().tick(100);
    expect(region?.textContent).toBe('Two');
    TestBed.resetTestingModule();
    expect(document.querySelector('body > [aria-live=polite]')).toBeNull();
  });
});
