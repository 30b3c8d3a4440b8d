import { describe, it } from 'node:test';
import { evidenceOptions } from './evidence-options';
import { shelfOf } from './files';
import { refuses, shelf, shelfWith, spoiled } from './specimen';

const list = (from: string | RegExp, to: string) => spoiled('evidence-options.json', (text) => text.replace(from, to));

describe('the check of the options of the evidence refuses', () => {
  it('one that is lost, stands twice, leads nowhere, or is left out without a reason', () => {
    refuses(evidenceOptions, list(/\{"file":"hr-positive","id":"elacestrant".*?\},/, ''), '26 entries');
    refuses(evidenceOptions, list('"id":"elacestrant"', '"id":"tamoxifen"'), 'tamoxifen: stands twice');
    refuses(evidenceOptions, list('"to":["elacestrant"]', '"to":["elacestrants"]'), 'no "elacestrants"');
    refuses(evidenceOptions, list('"to":["elacestrant"]', '"to":[]'), 'leads nowhere');
    refuses(evidenceOptions, list('"to":["elacestrant"]', '"not":{"en":""}'), 'no sentence');
  });

  it('an option that came of no evidence, and a knowledge without the list', () => {
    const more = { ...shelf.options[0]?.item, id: 'invented' };
    refuses(
      evidenceOptions,
      shelfWith('options/invented.json', 'option', more),
      'option invented stands in no evidence',
    );
    const without = shelfOf(shelf.files.filter(({ path }) => path !== 'evidence-options.json'));
    refuses(evidenceOptions, without, 'is missing');
  });
});
