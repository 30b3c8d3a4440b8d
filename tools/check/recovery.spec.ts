import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recovery } from './recovery';
import { refuses, shelf, spoiled } from './specimen';

describe('the check of what recovers', () => {
  it('passes the knowledge as it stands', () => {
    assert.deepEqual(recovery.check(shelf), []);
  });

  it('refuses a blood count that advises against for good', () => {
    const forGood = spoiled('options/dostarlimab.json', (text) =>
      text.replace('{"attribute":"immunotherapyUnsuitable","in":["yes"]}', '{"attribute":"platelets","below":50}'),
    );
    refuses(recovery, forGood, 'advises against for good, and platelets can recover');
  });

  it('refuses a hold that waits for a gene to change', () => {
    const waits = spoiled('shared-holds.json', (text) =>
      text.replace('{"attribute":"platelets","below":100}', '{"attribute":"dpyd","in":["poor"]}'),
    );
    refuses(recovery, waits, 'waits, and dpyd does not recover');
  });

  it('refuses breastfeeding alone as a reason for good', () => {
    const alone = spoiled('options/talazoparib.json', (text) =>
      text.replace('{"attribute":"crCl","below":15}', '{"attribute":"breastfeeding","in":["yes"]}'),
    );
    refuses(recovery, alone, 'breastfeeding can stop');
  });
});
