import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedHolds } from './shared-holds';
import { refuses, shelf, spoiled } from './specimen';

describe('the check of shared holds', () => {
  it('passes the knowledge as it stands', () => {
    assert.deepEqual(sharedHolds.check(shelf), []);
  });

  it('refuses a copy in an option', () => {
    const copied = spoiled('options/olaparib.json', (text) =>
      text.replace(
        '"holds":[',
        '"holds":[{"id":"nursing","when":{"attribute":"breastfeeding","in":["yes"]},"text":{"en":"","es":""},"sourceId":null,"checked":null,"waitFor":{"en":"","es":""}},',
      ),
    );
    refuses(sharedHolds, copied, 'options/olaparib.json hold nursing: shared-holds.json says it');
  });

  it('refuses a medicine that stands twice, and one that no option gives', () => {
    const change = (to: string) => spoiled('shared-holds.json', (text) => text.replace('"letrozole"', to));
    refuses(sharedHolds, change('"anastrozole"'), 'anastrozole stands twice');
    refuses(sharedHolds, change('"aspirin"'), 'no option gives aspirin');
  });
});
