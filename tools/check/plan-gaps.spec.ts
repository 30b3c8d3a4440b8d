import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { careComplete } from './care-complete';
import { carePlans } from './care-plans';
import { careTexts } from './care-texts';
import { effectsWithoutPlan, plansOfMedicine } from './drug-safety-effects';
import { withoutEmeticClass } from './emetic-exceptions';
import { references } from './references';
import { refuses, shelf, spoiled } from './specimen';

const plan = (id: string) => `care/plans/${id}.json`;

describe('side-effect plans of the evidence', () => {
  it('are whole as they stand, and their lists name plans and medicines that are held', () => {
    assert.deepEqual(careComplete.check(shelf), []);
    const plans = new Set(shelf.carePlans.map(({ item }) => item.id));
    const drugs = new Set(shelf.drugs.map(({ item }) => item.id));
    for (const id of Object.values(plansOfMedicine).flat()) assert.ok(plans.has(id), id);
    for (const id of [...Object.keys(plansOfMedicine), ...Object.keys(withoutEmeticClass)])
      assert.ok(drugs.has(id), id);
    for (const reason of Object.values({ ...effectsWithoutPlan, ...withoutEmeticClass })) assert.ok(reason.length > 5);
  });

  it('lack one whose medicine it no longer names', () => {
    refuses(
      careComplete,
      spoiled(plan('injection-site'), (text) => text.replaceAll('"vinorelbine"', '"paclitaxel"')),
      'vinorelbine: the side-effect plan lacks "injection-site", which vinorelbine needs',
    );
  });

  it('lack what to do', () => {
    refuses(
      careComplete,
      spoiled(plan('fatigue'), (text) => text.replace(/"selfCare":\[.*?\],"clinic"/, '"selfCare":[],"clinic"')),
      'the plan "fatigue" has no selfCare',
    );
  });

  it('lack the emetic class of a medicine, or hold an exception that is not needed', () => {
    refuses(
      careComplete,
      spoiled('care/emetic.json', (text) => text.replaceAll('"eribulin"', '"dalpiciclib"')),
      'eribulin: no emetic class of eribulin',
    );
    refuses(
      careComplete,
      spoiled('care/emetic.json', (text) => text.replaceAll('"eribulin"', '"eribulin","letrozole"')),
      'letrozole has an emetic class: delete it',
    );
  });
});

describe('grades, prevention and emetic classes', () => {
  const grades = (from: string, to: string) => spoiled('care/grades.json', (text) => text.replace(from, to));

  it('name plans, medicines, options and sources that are held', () => {
    refuses(references, grades('"planId":"fatigue"', '"planId":"tired"'), 'no care plan "tired"');
    const of = (from: string, to: string) => spoiled('care/prevention/mouth.json', (text) => text.replace(from, to));
    refuses(references, of('["everolimus"]', '["everolimo"]'), 'no drug "everolimo"');
    refuses(references, of('"stomatitis-care"', '"mouth-care"'), 'no option "mouth-care"');
    refuses(
      references,
      spoiled('care/emetic.json', (text) => text.replace('"asco-emetic-2017"', '"asco"')),
      'no source "asco"',
    );
  });

  it('were read at an address of their source', () => {
    refuses(
      carePlans,
      grades('https://www.eviq.org.au/dose-mod-gradings/standard-ctcae/diarrhoea', 'https://example.org'),
      'which is no address of ctcae-v5-2017',
    );
  });

  it('write no temperature and no phone where a patient reads', () => {
    refuses(careTexts, grades('you eat as usual.', 'you eat as usual, 38.0.'), 'writes a temperature');
  });
});
