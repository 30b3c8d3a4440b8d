import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { careComplete, isCovered } from './care-complete';
import { monthGaps } from './month-gaps';
import { refuses, shelf, spoiled } from './specimen';

const schedule = (from: string | RegExp, to: string) =>
  spoiled('schedules/options.json', (text) => text.replace(from, to));
const option = (id: string) => {
  const found = shelf.options.find(({ item }) => item.id === id)?.item;
  assert.ok(found);
  return found;
};

describe('the check that care is complete', () => {
  it('finds nothing in the knowledge, and asks of most options with medicines', () => {
    assert.deepEqual(careComplete.check(shelf), []);
    assert.ok(shelf.options.filter(({ item }) => isCovered(item)).length >= 45);
  });

  it('refuses an option without days, a medicine without days, and a test that is on no day', () => {
    refuses(
      careComplete,
      schedule('"optionId":"capecitabine"', '"optionId":"nobody"'),
      'capecitabine: the month lacks its days',
    );
    refuses(
      careComplete,
      schedule(
        '{"choices":[["pertuzumab"]]},{"choices":[["trastuzumab-3w"]]},{"choices":[["docetaxel-3w"]',
        '{"choices":[["pertuzumab"]]},{"choices":[["docetaxel-3w"]',
      ),
      'pertuzumab-trastuzumab-taxane: the month lacks medicine trastuzumab',
    );
    refuses(
      careComplete,
      schedule(/("what":"LVEF","kind":"heart"),"asNeeded":true/, '$1'),
      'doxorubicin: the month lacks test LVEF',
    );
  });

  it('refuses the list of medicines where one is gone from the knowledge', () => {
    const without = spoiled('drugs/eribulin.json', (text) => text.replace('"id":"eribulin"', '"id":"eribulina"'));
    refuses(careComplete, without, 'no drug "eribulin"');
  });

  it('takes a gap with its reason, and refuses a reason for what is no gap', () => {
    const holed = schedule('"optionId":"capecitabine"', '"optionId":"nobody"');
    const reasons = { capecitabine: { 'its days': 'A specimen.' } };
    assert.deepEqual(monthGaps(option('capecitabine'), holed, reasons), []);
    assert.match(monthGaps(option('capecitabine'), shelf, reasons).join(), /no longer lacks "its days"/);
  });
});
