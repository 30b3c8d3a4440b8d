import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { avoidingCautions } from './avoiding-cautions';
import { refuses, shelf, spoiled } from './specimen';

describe('the check of avoiding cautions', () => {
  it('passes the knowledge as it stands', () => {
    assert.deepEqual(avoidingCautions.check(shelf), []);
  });

  it('refuses a caution that says to avoid what stays offered', () => {
    const avoided = spoiled('options/fulvestrant-ribociclib.json', (text) =>
      text.replace('"en":"Start at 400 mg once daily"', '"en":"Avoid ribociclib"'),
    );
    refuses(avoidingCautions, avoided, 'fulvestrant-ribociclib.json: caution liver says to avoid');
  });

  it('lets care leave one of its medicines out', () => {
    const left = spoiled('options/anxiety-depression-care.json', (text) =>
      text.replace('"en":"No citalopram or escitalopram; ', '"en":"Avoid citalopram; '),
    );
    assert.deepEqual(avoidingCautions.check(left), []);
  });

  it('refuses an exception that nothing needs', () => {
    const gone = spoiled('options/tamoxifen.json', (text) =>
      text.replace('Do not combine with ribociclib.', 'Stop ribociclib first.'),
    );
    refuses(avoidingCautions, gone, 'tamoxifen with-ribociclib: not needed');
  });
});
