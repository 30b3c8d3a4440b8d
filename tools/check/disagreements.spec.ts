import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Disagreement } from '../../src/domain/evidence/disagreement';
import { disagreements } from './disagreements';
import { refuses, shelf, spoiled } from './specimen';

const path = 'disagreements/disagreements.json';
const changed = (change: (first: Disagreement, all: Disagreement[]) => void) =>
  spoiled(path, (text) => {
    const all = JSON.parse(text) as Disagreement[];
    const [first] = all;
    assert.ok(first);
    change(first, all);
    return JSON.stringify(all);
  });

describe('disagreements', () => {
  it('finds nothing in the knowledge as it stands', () => {
    assert.ok(shelf.disagreements.length > 0);
    assert.deepEqual(disagreements.check(shelf), []);
  });

  it('refuses one side alone, and the same said twice', () => {
    refuses(
      disagreements,
      changed((first) => first.positions.splice(1)),
      'one position only',
    );
    refuses(
      disagreements,
      changed(({ positions: [one, other] }) => {
        if (one && other) other.text = one.text;
      }),
      'says the same twice',
    );
  });

  it('refuses what no source bears out', () => {
    refuses(
      disagreements,
      changed(({ positions: [one] }) => {
        if (one) one.sourceId = 'nowhere';
      }),
      'no source "nowhere"',
    );
    refuses(
      disagreements,
      changed(({ positions }) => {
        for (const position of positions) position.checked = null;
      }),
      'no side was read',
    );
  });

  it('refuses an option that is not held, and a dispute that stands twice', () => {
    refuses(
      disagreements,
      changed((first) => first.optionIds.push('no-such-option')),
      'no option "no-such-option"',
    );
    refuses(
      disagreements,
      changed((first, all) => all.push(first)),
      'stands twice',
    );
  });
});
