import { describe, it } from 'node:test';
import { firstCycleCalls } from './first-cycle-calls';
import { refuses, spoiled } from './specimen';

const file = 'care/first-cycle-calls.json';
const swapped = (from: string | RegExp, to: string) => spoiled(file, (text) => text.replace(from, to));

describe('the check of the first-cycle calls refuses', () => {
  it('a drug, a plan and a source that are not there', () => {
    refuses(firstCycleCalls, swapped('"drugs":["elacestrant"]', '"drugs":["elacestrent"]'), 'no drug "elacestrent"');
    refuses(firstCycleCalls, swapped('"planId":"eyes"', '"planId":"eye"'), 'no plan "eye"');
    refuses(
      firstCycleCalls,
      swapped('"sourceId":"herceptin-patient-safety"', '"sourceId":"nowhere"'),
      'no source "nowhere"',
    );
  });

  it('a treatment without an early call, and a first call that comes too late', () => {
    refuses(firstCycleCalls, swapped('"drugs":["elacestrant"]', '"drugs":["everolimus"]'), 'options/elacestrant.json');
    refuses(
      firstCycleCalls,
      swapped(/("id":"sick-elacestrant",.*?"days":\{"from":)7/, '$140'),
      'options/elacestrant.json: no call in the first 28 days',
    );
  });

  it('days that end before they begin, and a day that was read nowhere and is not marked as proposed', () => {
    refuses(firstCycleCalls, swapped('"every":7,"to":28', '"every":7,"to":2'), 'ends before it begins');
    refuses(firstCycleCalls, swapped('"every":7,"to":28', '"every":7'), 'stand together');
    refuses(
      firstCycleCalls,
      swapped('"proposed":true,"sourceId":"labels-recalled"', '"sourceId":"labels-recalled"'),
      'was read nowhere',
    );
  });

  it('a plan that no everyday word finds', () => {
    refuses(
      firstCycleCalls,
      spoiled('care/everyday-words.json', (text) => text.replace('"planId":"heart"', '"planId":"hearts"')),
      'no words for heart',
    );
  });
});
