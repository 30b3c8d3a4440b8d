import { describe, it } from 'node:test';
import { refuses, spoiled } from './specimen';
import { stances } from './stances';

const path = 'options/rash-care.json';
const spoil = (to: string) => spoiled(path, (text) => text.replace('"stance":"agrees"', `"stance":"${to}"`));

describe('the stances refuse', () => {
  it('an indication of which the only statement is against or silent', () => {
    refuses(stances, spoil('against'), 'rash-care.json alpelisib: nobody agrees');
    refuses(stances, spoil('silent'), 'rash-care.json alpelisib: nobody agrees');
  });

  it('an exception that is no longer needed', () => {
    const read = spoiled('options/sbrt-oligometastatic.json', (text) =>
      text.replace('"stance":"against"', '"stance":"partly"'),
    );
    refuses(stances, read, '"sbrt-oligometastatic few-metastases" has an agreement now');
  });
});
