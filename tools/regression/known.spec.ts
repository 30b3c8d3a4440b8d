import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readKnown, unexpected } from './known';
import type { Mismatch } from './score';

const missed = (id: string, flag: Mismatch['flag'] = 'orange'): Mismatch => ({
  case: id,
  option: 'paclitaxel',
  expected: ['offered'],
  got: 'notNow',
  deciding: '',
  flag,
  because: { body: '', sentence: '', sourceId: '', place: '' },
});
const listed = [{ case: 'a', option: 'paclitaxel', reason: 'Labels differ.' }];

describe('known mismatches', () => {
  it('may stand, others may not', () => {
    assert.deepEqual(unexpected([missed('a')], listed), []);
    assert.deepEqual(unexpected([missed('a'), missed('b')], listed), [
      'orange and not listed in known.json: b, paclitaxel',
    ]);
  });

  it('are taken off the list when they are met', () => {
    assert.deepEqual(unexpected([], listed), ['listed in known.json, and met: a, paclitaxel']);
  });

  it('are never unsafe', () => {
    assert.deepEqual(unexpected([missed('a', 'red')], listed), ['red and not listed in known.json: a, paclitaxel']);
  });

  it('have a reason each', () => {
    for (const { reason } of readKnown()) assert.match(reason, /\w+ \w+/);
  });
});
