import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, parts } from './counted';
import { refuses, shelf, spoiled } from './specimen';

const spoil = (from: string | RegExp, to: string) => spoiled('trials/emerald.json', (text) => text.replace(from, to));

describe('the people counted refuse', () => {
  it('a name of everyone without the field', () => {
    refuses(
      counted,
      spoil(/("en":"All patients"[^}]*\},"kind":"\w+","n":\d+),"counted":"everyone"/, '$1'),
      'pfs-all: "All patients" does not say whom it counted',
    );
  });

  it('everyone who are not the people of the trial, and a subgroup as everyone', () => {
    refuses(counted, spoil(/"n":478(,"counted":"everyone")/, '"n":477$1'), 'everyone is 477 people, of 478');
    refuses(
      counted,
      spoil(/"kind":"primary"(,"n":478,"counted":"everyone")/, '"kind":"subgroup"$1'),
      'a part of the people is not everyone',
    );
  });
});

describe('the reasons of the people counted', () => {
  it('each speak of a population that there is', () => {
    const names = shelf.trials.flatMap(({ item }) =>
      item.results.flatMap(({ population: { label, counted: who } }) => (who ? [] : `${item.id} ${label.en}`)),
    );
    for (const part of Object.keys(parts))
      assert.ok(
        names.some((name) => name.startsWith(part)),
        part,
      );
  });
});
