import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aKnowledge, anOption, aRule } from '../../src/domain/consultation/testing/a-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { differsFromReading, type Readings } from './read-again';
import { NotReadable, parseReadings } from './second-reading';

const onlyWhen = (text: string): Condition => parseReadings(text)[0]?.when ?? assert.fail();

describe('a second reading', () => {
  it('is written with names, "and" before "or", and brackets', () => {
    assert.deepEqual(onlyWhen('let old = age>=70\npart = old & !ecog=0,1 | sites~bone,liver & lvef?'), {
      any: [
        { all: [{ attribute: 'age', from: 70 }, { not: { attribute: 'ecog', in: ['0', '1'] } }] },
        { all: [{ attribute: 'sites', has: ['bone', 'liver'] }, { not: { known: 'lvef' } }] },
      ],
    });
    assert.deepEqual(onlyWhen('part = (lvef>=40,<50 | ugt1a1=*28/*28) & always'), {
      all: [
        {
          any: [
            { attribute: 'lvef', from: 40, below: 50 },
            { attribute: 'ugt1a1', in: ['*28/*28'] },
          ],
        },
        { all: [] },
      ],
    });
  });

  it('says where it cannot be read', () => {
    for (const text of [
      'part',
      'part = (ecog=1',
      'part = ecog=1 ecog=2',
      'part = unheard',
      'part = lvef>=x',
      'part = a=1 ; odd',
    ])
      assert.throws(
        () => parseReadings(`\n${text}`),
        (error) => error instanceof NotReadable && /line 2/.test(error.message),
      );
  });

  const readings = (text: string, kind: keyof Readings): Readings => ({
    rules: [],
    facts: [],
    indications: [],
    gates: [],
    choices: new Map(),
    [kind]: parseReadings(text),
  });
  const found = (rule: Condition, text: string) =>
    differsFromReading(aKnowledge([], [aRule('r', rule)]), readings(text, 'rules')).findings;

  it('holds a rule to the same states, to fewer or to more', () => {
    const low: Condition = { attribute: 'lvef', below: 50 };
    assert.deepEqual(found(low, 'r = lvef<50'), []);
    assert.equal(found(low, 'r = lvef<45')[0]?.subject, 'rule r');
    assert.ok(found(low, 'r = lvef<45').some(({ state }) => state !== null));
    assert.deepEqual(found(low, 'r > lvef<45'), []);
    assert.deepEqual(found(low, 'r < lvef<55'), []);
    assert.equal(found(low, 'r < lvef<45').length, 1);
    assert.equal(found(low, 'r > lvef<55').length, 1);
    assert.match(found(low, 'lost = lvef<50')[0]?.sentence ?? '', /not in the knowledge/);
  });

  it('finds each gate in a part of its own, in every option that it speaks of', () => {
    const weak: Condition = { attribute: 'lvef', below: 40 };
    const gated = (against: Record<string, Condition>) => aKnowledge([anOption('a', { all: [] }, { against })]);
    const of = (against: Record<string, Condition>, text: string) =>
      differsFromReading(gated(against), readings(text, 'gates')).findings.length;
    assert.equal(of({ heart: weak }, 'contraindication a = lvef<40'), 0);
    assert.equal(of({ heart: weak }, 'contraindication a = lvef<50'), 1);
    assert.equal(of({ heart: weak }, 'hold a = lvef<40'), 1);
    assert.equal(of({ heart: weak }, 'contraindication a = lvef<40\ncontraindication a = lvef<40'), 1);
    assert.equal(of({ heart: weak, again: weak }, 'contraindication a = lvef<40\ncontraindication a = lvef<40'), 0);
    assert.equal(of({}, 'contraindication b but a = lvef<40'), 0);
  });
});
