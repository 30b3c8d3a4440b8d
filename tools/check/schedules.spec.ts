import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { concerns } from './concerns';
import { schedules } from './schedules';
import { refuses, shelf, spoiled } from './specimen';

const treatments = (from: string | RegExp, to: string) =>
  spoiled('schedules/treatments.json', (text) => text.replace(from, to));
const options = (from: string | RegExp, to: string) =>
  spoiled('schedules/options.json', (text) => text.replace(from, to));

describe('the check of the schedules', () => {
  it('finds nothing in the knowledge', () => {
    assert.deepEqual([...schedules.check(shelf), ...concerns.check(shelf)], []);
  });

  it('refuses a schedule without a source, of no drug, and one that stands twice or is not used', () => {
    refuses(schedules, treatments('"sourceId":"abemaciclib-lilly-uk"', '"sourceId":""'), 'needs a source');
    refuses(schedules, treatments('"sourceId":"abemaciclib-lilly-uk"', '"sourceId":"nowhere"'), 'needs a source');
    refuses(schedules, treatments('"drugId":"olaparib"', '"drugId":"olaparip"'), 'no drug "olaparip"');
    refuses(schedules, treatments('"id":"alpelisib"', '"id":"abemaciclib"'), 'stands twice');
    refuses(schedules, treatments('"id":"alpelisib"', '"id":"alpelisib-2"'), 'alpelisib-2: no option is given so');
  });

  it('refuses days that cannot be counted, and tablets that do not say how often', () => {
    refuses(schedules, treatments('"from":1', '"from":0'), 'whole days');
    refuses(schedules, treatments('"every":28,"lasting":21', '"every":7,"lasting":21'), 'before it is over');
    refuses(schedules, treatments('"to":29', '"to":0'), 'ends before it starts');
    refuses(schedules, treatments(/"runs":\[\{"from":1,"every":1\}\]/, '"runs":[]'), 'has no days');
    refuses(schedules, treatments(',"timesADay":2', ''), 'how often');
  });

  it('refuses a medicine or a test that is not of the option, and a test without a source', () => {
    refuses(schedules, options('"optionId":"tamoxifen"', '"optionId":"tamoxifan"'), 'no option "tamoxifan"');
    refuses(schedules, options('[["tamoxifen"]]', '[["olaparib"]]'), 'no drug of the option');
    refuses(schedules, options('[["tamoxifen"]]', '[]'), 'without a choice');
    refuses(schedules, options('[["tamoxifen"]]', '[["nothing"]]'), 'no schedule "nothing"');
    refuses(schedules, options('"what":"HbA1c"', '"what":"HbA1d"'), 'no monitoring');
    refuses(schedules, options('"onDaysOf":["eribulin"]', '"onDaysOf":["docetaxel"]'), 'has no schedule there');
    refuses(schedules, options('"onDaysOf":["eribulin"]', '"onDaysOf":["eribulin"],"runs":[]'), 'days of its own');
    refuses(schedules, options('"onDaysOf":["eribulin"]', '"onDaysOf":["eribulin"],"asNeeded":true'), 'has days, or');
    refuses(schedules, options('"tests":[],"asNeeded":true', '"tests":[]'), 'comes as needed');
    const unsourced = spoiled('options/eribulin.json', (text) =>
      text.replace(/("what":\{"en":"Neuropathy and full.*?"sourceId":)"[^"]*"/, '$1null'),
    );
    refuses(schedules, unsourced, 'has no source');
  });
});

describe('the check of the concerns', () => {
  it('refuses one that stands twice, and a side effect that nobody knows', () => {
    const spoil = (from: string, to: string) => spoiled('concerns.json', (text) => text.replace(from, to));
    refuses(concerns, spoil('"id":"cost"', '"id":"keep-hair"'), 'stands twice');
    refuses(concerns, spoil('["nausea"]', '["nausia"]'), 'no side effect "nausia"');
  });
});
