import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consult } from '../../src/domain/consultation/consult';
import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { aKnowledge, anOption, aRule } from '../../src/domain/consultation/testing/a-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { RecommendInput } from '../recommend/input';
import { recordOf } from '../recommend/input';
import { compareVersions, type KnowledgeDiff } from './compare';
import { isSame, printed } from './print';
import { whereLines } from './words';

const day = '2026-11-23';
const evidence = {
  trials: [],
  sideEffects: [],
  sources: [],
  doses: [],
  disagreements: [],
  schedules: { treatments: [], options: [] },
  concerns: [],
};
const compare = (before: Knowledge, after: Knowledge): KnowledgeDiff =>
  compareVersions({ knowledge: before, evidence }, { knowledge: after, evidence }, day);

const mutated: Condition = { attribute: 'esr1', in: ['mutated'] };
const withGate = (against: Record<string, Condition>) => aKnowledge([anOption('a', mutated, { against })]);
const lvefBelow = (below: number) => withGate({ heart: { attribute: 'lvef', below } });

function statusBy(knowledge: Knowledge, patient: RecommendInput, id: string) {
  const { options } = consult(recordOf(patient, knowledge.drugs), { region: null }, patient.day, knowledge);
  return options.find(({ option }) => option.id === id)?.status;
}

/** Every example of every group has just the two statuses that the group says. */
function confirm(diff: KnowledgeDiff, before: Knowledge, after: Knowledge): void {
  for (const { id, groups } of diff.options) {
    for (const { from, to, example } of groups) {
      assert.ok(example, `${id}: ${from} to ${to} has an example`);
      assert.deepEqual([statusBy(before, example, id), statusBy(after, example, id)], [from, to]);
    }
  }
}

const groupsOf = (diff: KnowledgeDiff, id = 'a') =>
  (diff.options.find((option) => option.id === id)?.groups ?? []).map(({ from, to, where }) => [
    from,
    to,
    ...whereLines(where, 9),
  ]);

describe('the comparison of two versions', () => {
  it('says nothing where nothing changes, whatever the order of keys and of options', () => {
    const other = anOption('b', { attribute: 'lvef', from: 50 });
    const [before, after] = [
      aKnowledge([anOption('a', mutated), other]),
      aKnowledge([other, anOption('a', { in: ['mutated'], attribute: 'esr1' })]),
    ];
    const diff = compare(before, before);
    assert.ok(isSame(diff));
    assert.deepEqual(printed(diff, 'HEAD', 'the working tree'), ['Nothing changes between HEAD and the working tree.']);
    assert.deepEqual(compare(before, after).options, []);
  });

  it('finds what a threshold that moved opens, told by the cells between the two thresholds', () => {
    const [before, after] = [lvefBelow(50), lvefBelow(40)];
    const diff = compare(before, after);
    assert.deepEqual(
      groupsOf(diff),
      ['offered', 'provisional', 'notNow'].map((to) => ['advisedAgainst', to, 'LVEF from 40 and below 50 %']),
    );
    assert.deepEqual(diff.options[0]?.because, [{ kind: 'contraindication', id: 'heart', change: 'changed' }]);
    confirm(diff, before, after);
  });

  it('counts the states: two cells of LVEF, one value of each other fact', () => {
    const [offered] = (compare(lvefBelow(50), lvefBelow(40)).options[0]?.groups ?? []).filter(
      ({ to }) => to === 'offered',
    );
    // LVEF 40 and between 40 and 50, mutated, metastatic.
    assert.deepEqual([offered?.states, offered?.known], [2, 2]);
  });

  it('finds what a dropped gate opens and an added rule against closes', () => {
    const gate: Condition = { attribute: 'frail', in: ['yes'] };
    const why = { en: '', es: '' };
    const rule = aRule('r', gate, { avoids: [{ optionId: 'a', effect: 'against', why }] });
    const [bare, gated] = [aKnowledge([anOption('a', mutated)]), aKnowledge([anOption('a', mutated)], [rule])];
    const [opened, closed] = [compare(gated, bare), compare(bare, gated)];
    assert.ok(
      groupsOf(opened).some(
        ([from, to, where]) => from === 'advisedAgainst' && to === 'offered' && where === 'Frail Yes',
      ),
    );
    assert.ok(
      groupsOf(opened).some(
        ([from, to, where]) => from === 'provisional' && to === 'offered' && where === 'Frail not known',
      ),
    );
    assert.deepEqual(closed.options[0]?.because, [{ kind: 'rule', id: 'r', change: 'added' }]);
    assert.deepEqual(closed.items.rules.added, ['r']);
    confirm(opened, gated, bare);
    confirm(closed, bare, gated);
  });

  it('names options that are new, gone or off by default, with somebody to whom they are offered', () => {
    const [before, after] = [
      aKnowledge([anOption('a', mutated), anOption('b', mutated)]),
      aKnowledge([anOption('a', mutated, { offByDefault: true }), anOption('b', mutated), anOption('c', mutated)]),
    ];
    const diff = compare(before, after);
    assert.deepEqual([diff.optionsAdded.map(({ id }) => id), diff.optionsRemoved.map(({ id }) => id)], [['c'], ['a']]);
    assert.equal(statusBy(after, diff.optionsAdded[0]?.offeredTo ?? assert.fail(), 'c'), 'offered');
    assert.equal(statusBy(before, diff.optionsRemoved[0]?.offeredTo ?? assert.fail(), 'a'), 'offered');
    assert.deepEqual(diff.options, []);
  });

  it('follows a changed definition of a derived fact into every option that reads it, and into no other', () => {
    const facts = (low: number): Knowledge['facts'] => [
      {
        id: 'erStatus',
        cases: [
          { value: 'negative', when: { attribute: 'erPercent', below: low } },
          { value: 'positive', when: { attribute: 'erPercent', from: low } },
        ],
        text: { en: '', es: '' },
        body: '',
        sourceId: '',
        checked: null,
      },
    ];
    const positive: Condition = { attribute: 'erStatus', in: ['positive'] };
    const options = [anOption('a', positive), anOption('b', { not: positive }), anOption('c', mutated)];
    const [before, after] = [aKnowledge(options, [], facts(1)), aKnowledge(options, [], facts(10))];
    const diff = compare(before, after);
    assert.deepEqual(
      diff.options.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      diff.options.flatMap(({ because }) => because.map(({ kind, id }) => `${kind} ${id}`)),
      ['fact erStatus', 'fact erStatus'],
    );
    assert.deepEqual(groupsOf(diff)[0], ['offered', 'notNow', 'Oestrogen receptor from 1 and below 10 %']);
    confirm(diff, before, after);
    // Where a version does not define it, it is never known there.
    const without = aKnowledge(options);
    const gone = compare(before, without);
    confirm(gone, before, without);
    assert.ok(groupsOf(gone).some(([from, to]) => from === 'offered' && to === 'provisional'));
  });

  it('tells which regimens stand elsewhere, with somebody in whom both versions order them so', () => {
    const options: TreatmentOption[] = ['a', 'b', 'c'].map((id) => anOption(id, mutated));
    const rule = (recommends: string[]) => [aRule('r', { attribute: 'frail', in: ['yes'] }, { recommends })];
    const [before, after] = [aKnowledge(options, rule(['a', 'b'])), aKnowledge(options, rule(['b', 'a']))];
    const diff = compare(before, after);
    assert.deepEqual(diff.options, []);
    assert.deepEqual(
      diff.order.map(({ pair }) => pair),
      [['b', 'a']],
    );
    assert.deepEqual(whereLines(diff.order[0]?.where ?? assert.fail(), 9), ['Frail Yes or not known']);
    const patient = diff.order[0]?.example ?? assert.fail();
    const orderBy = (knowledge: Knowledge) =>
      consult(recordOf(patient, knowledge.drugs), { region: null }, day, knowledge).options.map(
        ({ option }) => option.id,
      );
    assert.deepEqual(
      [orderBy(before), orderBy(after)],
      [
        ['a', 'b', 'c'],
        ['b', 'a', 'c'],
      ],
    );
  });

  it('lists cautions, tests and words by id and place, without states', () => {
    const caution = (en: string) => ({
      id: 'k',
      when: mutated,
      text: { en, es: '' },
      sourceId: null,
      checked: null,
      action: { en: '', es: '' },
    });
    const option = (en: string): TreatmentOption => ({ ...anOption('a', mutated), cautions: [caution(en)] });
    const test = (tests: string[]) => [aRule('t', mutated, { phase: 'test', tests })];
    const diff = compare(aKnowledge([option('x')], test(['lvef'])), aKnowledge([option('y')], test(['lvef', 'qtcf'])));
    assert.deepEqual(diff.options, []);
    assert.deepEqual(diff.items.cautions.changed, [{ id: 'a: k', fields: ['text.en'] }]);
    assert.deepEqual(diff.items.tests.changed, [{ id: 't', fields: ['tests'] }]);
    assert.ok(!isSame(diff));
  });
});
