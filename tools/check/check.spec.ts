import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checks } from './checks';
import { conditions } from './conditions';
import { evidenceRules } from './evidence-rules';
import { figures } from './figures';
import { shelfOf } from './files';
import { languages } from './languages';
import { observations } from './observations';
import { references } from './references';
import { shape } from './shape';
import { shelf, spoiled } from './specimen';
import { tally } from './tally';

const root = join(__dirname, '..', '..');

describe('the knowledge', () => {
  for (const { name, check } of checks) {
    it(`passes the check "${name}"`, () => {
      assert.deepEqual(check(shelf), []);
    });
  }

  it('has fresh modules and schemas', () => {
    for (const script of ['tools/knowledge/index.ts', 'tools/schema/write.ts']) {
      const run = spawnSync('npx', ['tsx', join(root, script), '--check'], { encoding: 'utf8', cwd: root });
      assert.equal(run.status, 0, run.stderr);
    }
  });
});

describe('the tally', () => {
  it('counts every rule of the evidence, and the rows that were read among all rows', () => {
    const { rules } = shelf.evidenceRules[0]?.item ?? { rules: [] };
    const counted = tally(shelf, 3);
    assert.equal(counted.rulesMapped + counted.rulesListedOut, rules.length);
    assert.equal(counted.failures, 3);
    const before = counted.rowsChecked;
    const unread = spoiled('trials/emerald.json', (text) => text.replaceAll(/"checked":\{[^}]*\}/g, '"checked":null'));
    assert.ok(tally(unread, 0).rowsChecked < before && before <= counted.rowsTotal);
    assert.equal(tally(unread, 0).rowsTotal, counted.rowsTotal);
  });
});

describe('the checks refuse', () => {
  it('a key that the shape lacks', () => {
    const found = shape.check(spoiled('options/elacestrant.json', (text) => text.replace('"burden"', '"burdens"')));
    assert.ok(found.some((problem) => problem.includes('options/elacestrant.json')));
  });

  it('a value, an attribute and a question that the catalogue does not allow', () => {
    const of = (change: (text: string) => string) => conditions.check(spoiled('options/elacestrant.json', change));
    assert.ok(of((text) => text.replace('"in":["mutated"]', '"in":["unknown"]')).length > 0);
    assert.ok(of((text) => text.replace('"attribute":"esr1"', '"attribute":"esr9"')).length > 0);
    assert.ok(of((text) => text.replace('{"attribute":"esr1","in":["mutated"]}', '{"known":"esr1"}')).length > 0);
    const people = spoiled('trials/emerald.json', (text) =>
      text.replace('"attribute":"pik3ca"', '"attribute":"pik9ca"'),
    );
    assert.ok(conditions.check(people).some((problem) => problem.includes('trials/emerald.json result')));
  });

  it('an id that leads nowhere, and one that stands twice', () => {
    const dangling = spoiled('options/elacestrant.json', (text) => text.replace('"emerald"', '"emeralds"'));
    assert.ok(references.check(dangling).some((problem) => problem.includes('emeralds')));
    const twice = shelfOf([
      ...shelf.files,
      { path: 'options/copy.json', schema: 'option', list: false, content: shelf.options[0]?.item },
    ]);
    assert.ok(references.check(twice).some((problem) => problem.includes('options/copy.json')));
  });

  it('a rule of the evidence that leads nowhere, stands twice, is lost, or is left out without a reason', () => {
    const of = (change: (text: string) => string) => evidenceRules.check(spoiled('evidence-rules.json', change));
    const refuses = (change: (text: string) => string, problem: string) => {
      const found = of(change);
      assert.ok(
        found.some((one) => one.includes(problem)),
        `${problem}: ${found.join('; ')}`,
      );
    };
    refuses((text) => text.replace('"rule:test-gbrca"', '"rule:test-gbrcas"'), 'no "rule:test-gbrcas"');
    refuses((text) => text.replace('"code:ish-groups"', '"code:ish-group"'), 'no "code:ish-group"');
    refuses((text) => text.replace('/gate:pregnancy"', '/gate:pregnant"'), '/gate:pregnant"');
    refuses((text) => text.replace('"id":"test-gbrca"', '"id":"test-pik3ca-early"'), 'stands twice');
    refuses((text) => text.replace(/\{"file":"hr-positive","id":"test-gbrca".*?\},/, ''), '55 entries');
    refuses((text) => text.replace('"to":["rule:test-gbrca"]', '"to":[]'), 'leads nowhere');
    refuses((text) => text.replace('"to":["rule:test-gbrca"]', '"not":{"en":""}'), 'no sentence');
    refuses(
      (text) =>
        text
          .replace('"to":["rule:test-gbrca"],', '')
          .replace(
            '"to":["rule:test-gbrca"]',
            '"to":["rule:test-gbrca"],"not":{"en":"It is in the knowledge and listed out as well."}',
          ),
      'exactly one',
    );
    refuses(
      (text) =>
        text
          .replace('"file":"her2-positive"', '"file":"hr-positive"')
          .replace('"hr-positive":56', '"hr-positive":57')
          .replace('"her2-positive":91', '"her2-positive":90')
          .replace(/("rules":\[)(\{.*?\}),(.*)\]/, '$1$3,$2]'),
      'order of the evidence files',
    );
  });

  it('an interval that does not hold its estimate, a percentage over 100, and more severe than any', () => {
    const trial = { path: 'trials/emerald.json' };
    const outside = spoiled(trial.path, (text) => text.replace('"ci95":[0.39,0.77]', '"ci95":[0.6,0.77]'));
    assert.ok(figures.check(outside).length > 0);
    const over = spoiled(trial.path, (text) => text.replace('"anyGrade":35', '"anyGrade":135'));
    assert.ok(figures.check(over).length > 0);
    const severe = spoiled(trial.path, (text) => text.replace('"grade3plus":2.5', '"grade3plus":36'));
    assert.ok(figures.check(severe).length > 0);
    const timeless = spoiled('trials/destiny-breast12.json', (text) =>
      text.replace(/("endpoint":"CNS-PFS".*?"landmarks":)\[.*?\](?=,"medianFollowUp)/, '$1[]'),
    );
    assert.ok(figures.check(timeless).some((problem) => problem.includes('at no single time')));
  });

  it('a text that was not translated', () => {
    const untranslated = spoiled('options/elacestrant.json', (text) =>
      text.replace(/"what":\{"en":("(?:[^"\\]|\\.)*"),"es":"(?:[^"\\]|\\.)*"\}/, '"what":{"en":$1,"es":$1}'),
    );
    assert.ok(languages.check(untranslated).length > 0);
  });

  it('a sample whose value cannot be', () => {
    const found = observations.check(
      spoiled('samples/hr-first-line.json', (text) =>
        text.replace('"erPercent","value":95', '"erPercent","value":950'),
      ),
    );
    assert.ok(found.length > 0);
  });
});
