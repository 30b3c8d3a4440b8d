import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../src/domain/logic/condition';
import { compile } from '../../src/domain/logic/verdict';
import { Picture } from '../../src/domain/patient/picture';
import { acyclic } from './acyclic';
import { asked } from './asked';
import { reachable } from './reachable';
import { satisfy } from './satisfy';
import { shadowed } from './shadowed';
import { refuses, shelf, spoiled } from './specimen';

const knowledge = asked(shelf);
const find = (...conditions: Condition[]) => satisfy(conditions, knowledge);

describe('the search for a patient', () => {
  it('finds a picture in which the conditions hold', () => {
    const when: Condition = {
      all: [
        { attribute: 'her2Status', in: ['low'] },
        { attribute: 'ecog', in: ['1'] },
        { attribute: 'sites', has: ['liver'] },
        { attribute: 'lvef', from: 50, below: 55 },
      ],
    };
    const found = find(when, { not: { attribute: 'sites', has: ['brain'] } });
    assert.ok(found instanceof Picture);
    assert.equal(compile(when)(found), 'true');
  });

  it('finds none where values, derived facts or the declared constraints exclude each other', () => {
    assert.equal(find({ attribute: 'ecog', in: ['1'] }, { attribute: 'ecog', in: ['2'] }), 'none');
    assert.equal(find({ attribute: 'her2Ihc', in: ['3+'] }, { attribute: 'her2Status', in: ['low'] }), 'none');
    assert.equal(find({ attribute: 'sex', in: ['male'] }, { attribute: 'pregnant', in: ['trimester1'] }), 'none');
    assert.equal(find({ attribute: 'lvef', above: 60 }, { attribute: 'lvef', below: 50 }), 'none');
  });

  it('leaves open what must not be known', () => {
    assert.ok(find({ not: { known: 'esr1' } }) instanceof Picture);
    assert.equal(find({ not: { known: 'esr1' } }, { attribute: 'esr1', in: ['mutated'] }), 'none');
    assert.ok(find({ known: 'esr1' }, { not: { attribute: 'esr1', in: ['mutated'] } }) instanceof Picture);
  });

  it('says when it ran out of steps', () => {
    assert.equal(satisfy([{ attribute: 'hrStatus', in: ['positive'] }], knowledge, 1), 'undecided');
  });
});

describe('the reach refuses', () => {
  it('an option and an indication that no patient meets', () => {
    const closed = spoiled('options/elacestrant.json', (text) =>
      text.replace('{"attribute":"grewOn","has":["elacestrant"]}', '{"attribute":"esr1","in":["mutated"]}'),
    );
    refuses(reachable, closed, 'option elacestrant: no legal patient');
  });

  it('a caution where a gate closes the option, and a rule that no patient meets', () => {
    const caution = spoiled('options/elacestrant.json', (text) =>
      text.replace('{"attribute":"childPugh","in":["B"]}', '{"attribute":"childPugh","in":["C"]}'),
    );
    refuses(reachable, caution, 'caution child-pugh-b: a gate or hold already closes');
    const rule = spoiled('rules/her2-positive.json', (text) =>
      text.replace(
        '{"attribute":"her2Ihc","in":["2+"]}',
        '{"all":[{"attribute":"her2Ihc","in":["2+"]},{"attribute":"her2Ihc","in":["0"]}]}',
      ),
    );
    refuses(reachable, rule, 'rule her2-equivocal-reflex-ish: no legal patient');
  });

  it('a rule that another one covers', () => {
    const twice = spoiled('rules/her2-positive.json', (text) => {
      const rules = JSON.parse(text) as { id: string }[];
      return JSON.stringify([...rules, { ...rules[0], id: 'the-same-again' }]);
    });
    refuses(shadowed, twice, 'the-same-again: her2-equivocal-reflex-ish holds wherever it holds');
  });

  it('derived facts in a circle', () => {
    const [first] = shelf.facts;
    assert.ok(first);
    const circle = spoiled(first.path, (text) => {
      const facts = JSON.parse(text) as { id: string; cases: { value: string; when: Condition }[] }[];
      const [one] = facts;
      if (one?.cases[0]) one.cases[0].when = { attribute: one.id, in: [one.cases[0].value] };
      return JSON.stringify(facts);
    });
    refuses(acyclic, circle, 'rests on itself');
  });
});
