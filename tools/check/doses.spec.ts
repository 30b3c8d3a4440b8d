import { describe, it } from 'node:test';
import { doses } from './doses';
import { refuses, shelf, shelfWith, spoiled } from './specimen';

const letrozole = (from: string | RegExp, to: string) =>
  spoiled('doses/letrozole.json', (text) => text.replace(from, to));

describe('the check of the doses refuses', () => {
  it('a drug that nothing knows, and one that stands twice', () => {
    refuses(doses, letrozole('"drugId":"letrozole"', '"drugId":"letrosole"'), 'no drug "letrosole"');
    refuses(doses, shelfWith('doses/copy.json', 'dose', shelf.doses[0]?.item), 'stands twice');
  });

  it('what was read without its source, a source that is none, and one that was not read', () => {
    refuses(doses, letrozole('"sourceId":"letrozole-femara-themeditary"', '"sourceId":null'), 'add that page');
    refuses(doses, letrozole('"letrozole-femara-themeditary"', '"nowhere"'), 'no source "nowhere"');
    refuses(doses, letrozole(/"checked":\{.*?\}/, '"checked":null'), 'not read');
  });

  it('an empty step, and the same state told twice', () => {
    refuses(doses, letrozole('"en":"2.5 mg every other day"', '"en":""'), 'is empty');
    refuses(doses, letrozole('"en":"Child-Pugh A or B"', '"en":"Child-Pugh C with cirrhosis"'), 'says twice');
  });

  it('a study of a lower start whose source is none, or that says nothing in one language', () => {
    const ribociclib = (from: string | RegExp, to: string) =>
      spoiled('doses/ribociclib.json', (text) => text.replace(from, to));
    refuses(doses, ribociclib('"cardoso-2025-jamaoncol"', '"nowhere"'), 'no source "nowhere"');
    refuses(doses, ribociclib(/"es":"AMALEE[^"]*"/, '"es":""'), 'is empty');
  });
});
