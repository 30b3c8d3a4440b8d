import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interactions } from './interactions';
import { refuses, shelf, spoiled } from './specimen';
import { tally } from './tally';

const strong = (from: string, to: string) =>
  spoiled('interactions/strong-cyp3a-inhibitor.json', (text) => text.replace(from, to));

describe('the check of the interactions refuses', () => {
  it('a member that nothing knows, one that stands twice, and a drug that is none', () => {
    refuses(interactions, strong('"clarithromycin"', '"clarithromicin"'), '"clarithromicin" is no drug');
    refuses(interactions, strong('"atazanavir",', '"darunavir",'), '"darunavir" stands twice');
    refuses(interactions, strong('"drugId":"palbociclib"', '"drugId":"palbocyclib"'), 'palbocyclib: no such drug');
  });

  it('what was read without its source, a source that is none, and a source that was not read', () => {
    refuses(interactions, strong('"sourceId":"palbociclib-cta"', '"sourceId":null'), 'add that page');
    refuses(interactions, strong('"palbociclib-cta"', '"palbociclib-ctas"'), 'no source "palbociclib-ctas"');
    const unread = (text: string) => text.replace(/("sourceId":"palbociclib-cta","checked":)\{.*?\}/, '$1null');
    refuses(interactions, spoiled('interactions/strong-cyp3a-inhibitor.json', unread), 'not read');
  });

  it('an exception for what is no member, an empty action, the same said twice, and a class of nothing', () => {
    refuses(interactions, strong('"except":["ketoconazole"]', '"except":["fluconazole"]'), 'no member');
    refuses(interactions, strong('"en":"Avoid; else half the dose"', '"en":""'), 'what to do');
    refuses(
      interactions,
      spoiled('interactions/oestrogen.json', (text) => text.replace('"drugId":"anastrozole"', '"drugId":"letrozole"')),
      'says twice',
    );
    refuses(
      interactions,
      spoiled('interactions/bcrp-inhibitor.json', (text) => text.replace(/"members":\[.*?\]/, '"members":[]')),
      'has no members',
    );
    refuses(
      interactions,
      spoiled('interactions/seville-orange.json', (text) => text.replace(/"affects":\[.*\]/, '"affects":[]')),
      'affects nothing',
    );
  });

  it('a name or a code of two medicines', () => {
    const ingredients = (from: string, to: string) =>
      spoiled('ingredients/ingredients.json', (text) => text.replace(from, to));
    refuses(interactions, ingredients('"Warfarin"', '"Metformin"'), 'names metformin too');
    refuses(interactions, ingredients('"11289"', '"7646"'), 'RxNorm 7646');
  });

  it('counts what was read among what the classes say', () => {
    const { interactionsChecked, interactionsTotal } = tally(shelf, 0);
    assert.ok(interactionsChecked > 90 && interactionsChecked < interactionsTotal);
  });
});
