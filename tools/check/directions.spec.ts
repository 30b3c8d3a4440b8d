import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rule } from '../../src/domain/treatment/rule';
import { directions, readDirections } from './directions';
import { drugPlaces } from './drug-places';
import { refuses, spoiled } from './specimen';
import { trialsCited } from './trials-cited';

const spoiledRule = (id: string, change: (rule: Rule) => Rule) =>
  spoiled('rules/tnbc-chemo.json', (text) =>
    JSON.stringify((JSON.parse(text) as Rule[]).map((rule) => (rule.id === id ? change(rule) : rule))),
  );

describe('directions', () => {
  it('are read with their signs', () => {
    assert.deepEqual(readDirections('# words\nrule: +a own+b -c\n').get('rule'), {
      recommends: ['a', 'b'],
      avoids: ['c'],
    });
  });

  it('refuse a rule that turns against what its evidence recommends, and the reverse', () => {
    const turned = spoiledRule('parp-progression', (rule) => ({
      ...rule,
      avoids: [],
      recommends: rule.avoids.map(({ optionId }) => optionId),
    }));
    refuses(directions, turned, 'parp-progression: recommends olaparib');
    refuses(directions, turned, 'parp-progression: does not advise against olaparib');
    const silent = spoiledRule('gbrca-parp', (rule) => ({ ...rule, recommends: ['talazoparib'] }));
    refuses(directions, silent, 'gbrca-parp: does not recommend olaparib');
  });
});

describe('references refuse', () => {
  const path = 'options/elacestrant.json';

  it('a trial of which no arm is the option', () => {
    refuses(
      trialsCited,
      spoiled(path, (text) => text.replace('"trialIds":["emerald"]', '"trialIds":["paloma-2"]')),
      'no arm of paloma-2',
    );
  });

  it('a medicine of care in a treatment, and an option without the drug whose name it bears', () => {
    const swapped = spoiled(path, (text) => text.replace('"drugId":"elacestrant"', '"drugId":"loperamide"'));
    refuses(drugPlaces, swapped, 'loperamide is a medicine of care');
    refuses(drugPlaces, swapped, 'bears the name of elacestrant');
  });
});
