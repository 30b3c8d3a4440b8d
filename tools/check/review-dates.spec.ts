import { describe, it } from 'node:test';
import { shelfOf } from './files';
import { reviewDates } from './review-dates';
import { refuses, shelf, spoiled } from './specimen';

const dated = (evidenceDate: string, reviewBy: string) =>
  shelfOf(shelf.files, { ...shelf.manifest, evidenceDate, reviewBy }, shelf.words);

describe('the review dates refuse', () => {
  it('a manifest without dates, or whose review stands before its evidence', () => {
    refuses(reviewDates, dated('2026-11-23', ''), 'manifest.json: evidenceDate and reviewBy');
    refuses(reviewDates, dated('2026-11-23', '2026-11-23'), 'is not after');
  });

  it('what was read after the evidence date, more than a year before it, or on no day', () => {
    const read = (on: string) =>
      spoiled('options/elacestrant.json', (text) => text.replace('"on":"2026-11"', `"on":"${on}"`));
    refuses(reviewDates, read('2026-12'), 'was read on 2026-12, after the evidence date');
    refuses(reviewDates, read('2027-01-01'), 'correct one of the two');
    refuses(reviewDates, read('2025-10'), 'read it again');
    refuses(reviewDates, read('autumn'), 'is no day or month');
  });
});
