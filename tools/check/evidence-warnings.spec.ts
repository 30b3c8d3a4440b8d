import { describe, it } from 'node:test';
import { doses } from './doses';
import { evidenceWarnings } from './evidence-warnings';
import { refuses, spoiled } from './specimen';

describe('the check of the warnings of the evidence refuses', () => {
  const vinorelbine = (from: string | RegExp, to: string) =>
    spoiled('doses/vinorelbine.json', (text) => text.replace(from, to));

  it('a boxed warning that is lost, or that is no longer boxed', () => {
    refuses(evidenceWarnings, vinorelbine('fatal if given intrathecally', 'take care'), '"intrathecally"');
    refuses(evidenceWarnings, vinorelbine('"kind":"boxed"', '"kind":"never"'), '"intrathecally"');
  });

  it('one statement less of whom the drug is forbidden', () => {
    refuses(evidenceWarnings, vinorelbine('"kind":"never"', '"kind":"boxed"'), 'forbids 1 times');
  });

  it('a warning that is empty or names no source that was read', () => {
    refuses(doses, vinorelbine('Fewer than 1,000 neutrophils/µL (limit of the US label)', ''), 'is empty');
    const read = (text: string) => text.replace('"nabpaclitaxel-boxed"', '"nowhere"');
    refuses(doses, spoiled('doses/nab-paclitaxel.json', read), 'no source "nowhere"');
  });
});
