import assert from 'node:assert/strict';
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

  it('a trial whose name describes it in one language, and no proper name', () => {
    const called = (name: string) =>
      spoiled('trials/olanzapine-dose-rct.json', (text) => text.replace(/"name":\{.*?\}/, `"name":"${name}"`));
    const refused = 'describes the study, in one language';
    for (const name of ['8 Gy once v several treatments', 'Study 301', 'Olanzapine 5 and 10', 'GARNET (other tumours)'])
      refuses(languages, called(name), refused);
    for (const name of ['KEYNOTE-158 (MSI-H/dMMR)', "O'Brien 2004", 'tnAcity', 'Tata Memorial (Badwe)'])
      assert.deepEqual(languages.check(called(name)), []);
  });
});
