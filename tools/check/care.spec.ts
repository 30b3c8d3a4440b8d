import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { careBytes } from './care-bytes';
import { carePlans } from './care-plans';
import { careSigns } from './care-signs';
import { careTexts } from './care-texts';
import { evidenceCare } from './evidence-care';
import { shelfOf } from './files';
import { languages } from './languages';
import { readingGrade } from './reading-grade';
import { references } from './references';
import { shape } from './shape';
import { refuses, shelf, spoiled } from './specimen';

const plan = (id: string) => `care/plans/${id}.json`;
const without = (path: string) => shelfOf(shelf.files.filter((file) => file.path !== path));
/** One part of a plan, or all its statements of that part, put in another way. */
const part = (id: string, key: string, value: string) =>
  spoiled(plan(id), (text) =>
    text.replace(new RegExp(`"${key}":\\[.*?\\](?=,"[a-zA-Z]+":|\\}$)`), `"${key}":${value}`),
  );

describe('the checks of the side-effect plans refuse', () => {
  it('a felt side effect of a trial without a plan, an exception that is not needed, and one told in two plans', () => {
    refuses(carePlans, without(plan('diarrhoea')), 'side effect diarrhoea has no plan');
    refuses(
      carePlans,
      spoiled(plan('headache'), (text) => text.replace('["headache"]', '["headache","somnolence"]')),
      'withoutCarePlan somnolence: not needed',
    );
    refuses(
      carePlans,
      spoiled(plan('headache'), (text) => text.replace('["headache"]', '["headache","nausea"]')),
      'side effect nausea stands in',
    );
  });

  it('a plan without self-care, without when to call or without when to go', () => {
    for (const key of ['selfCare', 'call', 'goNow']) {
      refuses(carePlans, part('lungs', key, '[]'), `${plan('lungs')}: ${key} is empty`);
    }
  });

  it('a plan of which a patient would see no urgent sign, because none was read at a source', () => {
    const unread = spoiled('care/signs.json', (text) =>
      text.replaceAll(/("id":"(?:sight-loss|light-hurts)",.*?"checked":)\{.*?\}/g, '$1null'),
    );
    refuses(carePlans, unread, `${plan('eyes')}: no statement of goNow was read at a source`);
  });

  it('an option with a cancer medicine of which a patient would not be told a general danger', () => {
    const sign = (id: string, change: string) =>
      spoiled('care/signs.json', (text) =>
        text.replace(new RegExp(`("id":"${id}","area":"[^"]*",)"general":true,(.*?"checked":)(\\{.*?\\})`), change),
      );
    refuses(
      careSigns,
      sign('fever', '$1"general":true,$2null'),
      'options/olaparib.json: a patient sees no urgent sign of fever',
    );
    refuses(
      careSigns,
      sign('swollen-limb', '$1$2$3'),
      'options/larotrectinib.json: a patient sees no urgent sign of a blood clot',
    );
    refuses(
      careSigns,
      sign('confused', '$1$2$3'),
      'options/tamoxifen.json: a patient sees no urgent sign of confusion',
    );
  });

  it('an exception whose reason has gone', () => {
    refuses(carePlans, part('money', 'goNow', '["fever"]'), 'care-exceptions.ts money: not needed');
  });

  it('a statement that names no source, or was read at a page that is not its source’s', () => {
    const cause = '"sourceId":"gloucestershire-clots"';
    refuses(
      carePlans,
      spoiled(plan('blood-clot'), (text) => text.replace(cause, '"sourceId":null')),
      'names no source',
    );
    refuses(
      carePlans,
      spoiled(plan('blood-clot'), (text) => text.replace(cause, '"sourceId":"oncolink-constipation"')),
      'is no address of oncolink-constipation',
    );
  });

  it('a page that no plan cites, and one that is cited where it is not loaded', () => {
    refuses(carePlans, without(plan('hand-foot')), 'no plan cites patientresource-hand-foot');
    refuses(
      carePlans,
      spoiled('options/elacestrant.json', (text) =>
        text.replace(/"sourceId":"[^"]+"/, '"sourceId":"oncolink-constipation"'),
      ),
      'cites oncolink-constipation, which is loaded with the plans only',
    );
  });

  it('an urgent sign that no plan names, and weeks that run backwards', () => {
    refuses(
      carePlans,
      spoiled(plan('pain'), (text) => text.replace('"slow-breathing",', '')),
      'no plan names slow-breathing',
    );
    refuses(
      carePlans,
      spoiled(plan('lungs'), (text) => text.replace('"endsWeek":null', '"endsWeek":2')),
      'are out of order',
    );
  });

  it('an id that leads nowhere', () => {
    const of = (id: string, from: string, to: string) => spoiled(plan(id), (text) => text.replace(from, to));
    refuses(references, of('diarrhoea', '["diarrhoea"]', '["diarrhea"]'), 'no side effect "diarrhea"');
    refuses(references, of('diarrhoea', '"blood-stool"', '"blood-stools"'), 'no urgent sign "blood-stools"');
    refuses(references, of('diarrhoea', '["neratinib"]', '["neratinibe"]'), 'no drug "neratinibe"');
    refuses(references, of('after-sbrt', '"sbrt-oligometastatic"', '"sbrt"'), 'no option "sbrt"');
    refuses(references, of('diarrhoea', '"cruk-diarrhoea"', '"cruk-diarrhea"'), 'no source "cruk-diarrhea"');
  });

  it('a temperature, a phone or an unknown parameter in what a patient reads', () => {
    const sign = (from: string, to: string) => spoiled('care/signs.json', (text) => text.replace(from, to));
    refuses(
      careTexts,
      sign('A temperature of {fever} or more', 'A temperature of 38.0 or more'),
      'writes a temperature',
    );
    refuses(careTexts, sign('Una temperatura de {fever} o más', 'Más de 38 grados'), 'writes a temperature');
    refuses(careTexts, sign('You cough up blood', 'You cough up blood: call 999'), 'may be a phone');
    refuses(careTexts, sign('You cough up blood', 'Sugar above 250 mg/dL: call 555 0100'), 'may be a phone');
    refuses(careTexts, sign('You cough up blood', 'You cough up blood: call 555 01 00'), 'may be a phone');
    refuses(careTexts, sign('You cough up blood', 'You cough up blood: call {phone}'), 'asks for {phone}');
    refuses(careTexts, sign('Una temperatura de {fever}', 'Una temperatura alta'), 'the same parameters');
    const note = (to: string) => spoiled(plan('fever-infection'), (text) => text.replace('Leeds says', to));
    refuses(careTexts, note('Leeds (0113 243 3144) says'), 'may be a phone');
  });

  it('a language that is missing or not translated', () => {
    const missing = shape.check(spoiled(plan('lungs'), (text) => text.replace(/,"es":"[^"]*"/, '')));
    if (missing.length === 0) throw new Error('a plan without Spanish passes');
    refuses(
      languages,
      spoiled(plan('lungs'), (text) =>
        text.replace(/"what":\{"en":("[^"]*"),"es":"[^"]*"\}/, '"what":{"en":$1,"es":$1}'),
      ),
      'the same in both languages',
    );
  });

  it('hard words, in a single plan', () => {
    const hard =
      'Administration of antidiarrhoeal pharmacotherapy necessitates immediate consultation with multidisciplinary professionals whenever gastrointestinal manifestations deteriorate considerably.';
    refuses(
      readingGrade,
      spoiled(plan('diarrhoea'), (text) => text.replaceAll(/("text":\{"en":)"[^"]*"/g, `$1${JSON.stringify(hard)}`)),
      'care plan diarrhoea: Flesch-Kincaid',
    );
  });

  it('a care plan of the evidence that is lost, leads nowhere or stands twice', () => {
    const list = (change: (text: string) => string) => spoiled('evidence-care.json', change);
    refuses(
      evidenceCare,
      list((text) => text.replace('"to":["diarrhoea"]', '"to":[]')),
      'leads nowhere',
    );
    refuses(
      evidenceCare,
      list((text) => text.replace('"to":["diarrhoea"]', '"to":["loose"]')),
      'no plan "loose"',
    );
    refuses(
      evidenceCare,
      list((text) => text.replace(/\{[^{}]*"id":"diarrhoea-care".*?\},/, '')),
      '39 care plans',
    );
    refuses(
      evidenceCare,
      list((text) => text.replace('"id":"diarrhoea-care"', '"id":"stomatitis-care"')),
      'stands twice',
    );
    refuses(evidenceCare, without('evidence-care.json'), 'is missing');
  });

  it('more bytes than a slow line should carry', () => {
    // Digests do not compress, as words would.
    const digests = Array.from({ length: 1_000 }, (_, i) => createHash('sha256').update(String(i)).digest('base64'));
    const letters = digests.join('');
    refuses(
      careBytes,
      spoiled(plan('money'), (text) => text.replace(/"what":\{"en":"[^"]*"/, `"what":{"en":"${letters}"`)),
      'bytes compressed',
    );
  });
});
