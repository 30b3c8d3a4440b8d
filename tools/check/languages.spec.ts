import { describe, it } from 'node:test';
import { languages } from './languages';
import { refuses, spoiled } from './specimen';

describe('the check of the languages refuses', () => {
  it('a dose with a word in one language', () => {
    const capecitabine = spoiled('options/capecitabine.json', (text) =>
      text.replace(/"dose":(\{.*?\}|".*?")/, '"dose":"1000 mg/m2 twice daily"'),
    );
    refuses(languages, capecitabine, 'the dose of capecitabine, "1000 mg/m2 twice daily", is in one language');
  });
});
