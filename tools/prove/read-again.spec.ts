import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aKnowledge, anOption, aRule } from '../../src/domain/consultation/testing/a-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { differsFromReading, type Readings } from './read-again';
import { NotReadable, parseChoices, parseReadings } from './second-reading';

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

  const weak: Condition = { attribute: 'lvef', below: 40 };
  const gates = (against: Record<string, Condition>, text: string, drugIds: string[] = []) => {
    const given = { dose: '', schedule: { en: '', es: '' }, route: 'oral' as const };
    const drugs = drugIds.map((drugId) => ({ ...given, drugId }));
    const option = { ...anOption('a', { all: [] }, { against }), drugs };
    return differsFromReading(aKnowledge([option]), { ...readings(text, 'gates'), choices: parseChoices(text) });
  };
  const missed = (...given: Parameters<typeof gates>) => gates(...given).findings.length;

  it('finds a gate in one part, in several, or in a part that several lines make', () => {
    const split = { low: weak, failing: { attribute: 'heartFailure', in: ['symptomatic'] } };
    const joined = { both: { any: Object.values(split) } };
    assert.equal(missed({ low: weak }, 'contraindication a = lvef<40'), 0);
    assert.equal(missed({ low: weak }, 'contraindication a = lvef<50'), 1);
    assert.equal(missed({ low: weak }, 'hold a = lvef<40'), 1);
    assert.equal(missed(split, 'contraindication a = lvef<40 | heartFailure=symptomatic'), 0);
    assert.equal(missed(joined, 'contraindication a = lvef<40\ncontraindication a = heartFailure=symptomatic'), 0);
    assert.equal(missed(joined, 'contraindication a = lvef<40'), 1);
  });

  it('is content with a wider or stricter gate where the evidence gives a part', () => {
    assert.equal(missed({ low: weak }, 'caution a > lvef<30'), 0);
    assert.equal(missed({ low: weak }, 'caution a > lvef<50'), 1);
    assert.equal(missed({ low: weak }, 'caution a = lvef<40'), 0);
    assert.equal(missed({ low: weak }, 'caution a = lvef<30'), 1);
  });

  it('says which gates no line says exactly', () => {
    assert.deepEqual(gates({ low: weak }, 'contraindication a > lvef<30').read, {
      gates: 1,
      unread: ['a contraindication low'],
    });
    assert.deepEqual(gates({ low: weak }, 'contraindication a = lvef<40').read.unread, []);
  });

  it('asks for the gate where the drug is given for sure, for a word where it is one of a choice', () => {
    const line = 'hold drug:letrozole = lvef<40';
    const choice = `choice a = letrozole,anastrozole\n${line}`;
    const drugs = ['letrozole', 'anastrozole'];
    assert.equal(missed({ low: weak }, line, drugs), 1);
    assert.equal(missed({ low: weak }, choice, drugs), 0);
    assert.match(gates({}, choice, drugs).findings[0]?.sentence ?? '', /drug to choose/);
    assert.equal(missed({}, line, ['anastrozole']), 0);
  });

  it('spares an option only with a sentence of the evidence', () => {
    assert.equal(missed({}, 'contraindication a = lvef<40 ; not a: "on treatment only"'), 0);
    assert.throws(() => parseReadings('contraindication a = lvef<40 ; not a: because it is so'), NotReadable);
    assert.throws(() => parseReadings('r = lvef<40 ; compared'), NotReadable);
  });
});
