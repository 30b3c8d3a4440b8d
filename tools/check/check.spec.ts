import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { conditions } from './conditions';
import { figures } from './figures';
import type { KnowledgeFile } from './files';
import { readShelf, shelfOf } from './files';
import { languages } from './languages';
import { observations } from './observations';
import { references } from './references';
import { shape } from './shape';

const root = join(__dirname, '..', '..');
const shelf = readShelf();

/** The shelf with one file changed: a specimen that a check must refuse. */
function spoiled(path: string, change: (text: string) => string) {
  const files = shelf.files.map((file): KnowledgeFile => {
    if (file.path !== path) return file;
    const before = JSON.stringify(file.content);
    const after = change(before);
    assert.notEqual(after, before, `the specimen does not change ${path}`);
    return { ...file, content: JSON.parse(after) as unknown };
  });
  return shelfOf(files);
}

describe('the knowledge', () => {
  for (const { name, check } of [shape, conditions, references, figures, observations, languages]) {
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

  it('an interval that does not hold its estimate, a percentage over 100, and more severe than any', () => {
    const trial = { path: 'trials/emerald.json' };
    const outside = spoiled(trial.path, (text) => text.replace('"ci95":[0.39,0.77]', '"ci95":[0.6,0.77]'));
    assert.ok(figures.check(outside).length > 0);
    const over = spoiled(trial.path, (text) => text.replace('"anyGrade":35', '"anyGrade":135'));
    assert.ok(figures.check(over).length > 0);
    const severe = spoiled(trial.path, (text) => text.replace('"grade3plus":2.5', '"grade3plus":36'));
    assert.ok(figures.check(severe).length > 0);
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
