import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Status } from '../../src/domain/treatment/status';
import { interactions } from '../../src/knowledge/interactions';
import { knowledge } from '../../src/knowledge/knowledge';
import { readShelf } from '../check/files';
import { answer } from '../recommend/answer';
import type { RecommendInput } from '../recommend/input';
import type { OutputOption, RecommendOutput } from '../recommend/output';
import { readCases, resolved, type Expectation, type RegressionCase, type StatusExpectation } from './cases';
import { knownIds } from './known-ids';
import { decidingLine, mismatchLine, passes, score, type Answer } from './score';

const known = {
  options: new Set(['paclitaxel', 'tamoxifen']),
  sources: new Set(['abc4-2018']),
  parts: new Set(['liver', 'sugar', 'marrow', 'rule-a']),
};

const expectation = (changes: Partial<StatusExpectation> = {}): StatusExpectation => ({
  option: 'paclitaxel',
  status: 'offered',
  ifNot: 'orange',
  because: { body: 'ABC4', sentence: 'Why.', sourceId: 'abc4-2018', place: 'hr-positive.json rules/a' },
  ...changes,
});

const aCase = (expect: Expectation[], id = 'a'): RegressionCase => ({
  id,
  title: { en: 'A patient' },
  record: { day: '2026-11-23', observations: {} },
  expect,
});

const option = (id: string, status: Status): OutputOption => ({
  option: id,
  class: 'chemotherapy',
  alsoClasses: [],
  status,
  licence: null,
  deciding: { kind: 'waits', facts: [], attributes: ['dpyd'], gate: null, medicines: [] },
  because: [],
  missing: [],
  changes: [],
  cautions: [],
  gates: [],
  rules: [],
  interactions: [],
  noInteractionFound: [],
  notLookedUp: [],
  startWith: [],
});

const output = (...options: OutputOption[]): RecommendOutput => ({
  id: 'a',
  day: '2026-11-23',
  knowledgeVersion: '1',
  metastatic: 'true',
  classes: [],
  options,
  missing: [],
  facts: {},
  warnings: [],
  medicines: { known: false, read: [], notChecked: [] },
});

const says: Answer = () => output(option('paclitaxel', 'provisional'), option('tamoxifen', 'notNow'));

describe('score', () => {
  it('wants what has to be shown with an option to be shown for sure', () => {
    const marked: OutputOption = {
      ...option('paclitaxel', 'notNow'),
      cautions: [{ id: 'perhaps', verdict: 'unknown' }],
      gates: [{ id: 'marrow', kind: 'hold', verdict: 'true' }],
    };
    const warned: Answer = () => ({ ...output(marked), warnings: [{ kind: 'unmappedDrug', name: 'x' }] });
    const asked = (says: string) =>
      score(
        [aCase([expectation({ status: 'notNow', says: [says] }), expectation({ status: 'notNow' })])],
        warned,
        known,
      );
    assert.equal(asked('marrow').tally.match, 2);
    assert.equal(asked('unmappedDrug').tally.match, 2);
    const { tally, mismatches } = asked('perhaps');
    assert.deepEqual(tally, { cases: 1, match: 1, orange: 1, red: 0 });
    assert.equal(mismatches[0]?.deciding, 'waits dpyd; without perhaps');
  });

  it('counts a match, and a mismatch by its flag', () => {
    const { tally, mismatches, problems } = score(
      [
        aCase([
          expectation(),
          expectation({ ifNot: 'red' }),
          expectation({ option: 'tamoxifen', status: 'notNow', ifNot: 'red' }),
        ]),
      ],
      says,
      known,
    );
    assert.deepEqual(tally, { cases: 1, match: 1, orange: 1, red: 1 });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      mismatches.map(({ flag, got }) => [flag, got]),
      [
        ['orange', 'provisional'],
        ['red', 'provisional'],
      ],
    );
  });

  it('takes any status of a list', () => {
    const list = expectation({ status: ['offered', 'provisional'] });
    const neither = expectation({ option: 'tamoxifen', status: ['offered', 'provisional'] });
    assert.deepEqual(score([aCase([list, neither])], says, known).tally, { cases: 1, match: 1, orange: 1, red: 0 });
  });

  it('asks whether an option stands before another, both of them open', () => {
    const { because } = expectation();
    const before = (first: string, second: string) => ({
      option: first,
      before: second,
      ifNot: 'red' as const,
      because,
    });
    const open: Answer = () => output(option('paclitaxel', 'offered'), option('tamoxifen', 'provisional'));
    const right = before('paclitaxel', 'tamoxifen');
    const wrong = before('tamoxifen', 'paclitaxel');
    const { tally, mismatches } = score([aCase([right, wrong])], open, known);
    assert.deepEqual(tally, { cases: 1, match: 1, orange: 0, red: 1 });
    assert.equal(
      mismatches.map(mismatchLine).join(),
      'red  a  tamoxifen: expected before, got after (paclitaxel); ABC4 (abc4-2018)',
    );
    const closed = score([aCase([right, wrong])], says, known);
    assert.deepEqual(
      closed.mismatches.map((one) => [one.option, one.got]),
      [
        ['tamoxifen', 'notNow'],
        ['tamoxifen', 'notNow'],
      ],
    );
    assert.deepEqual(score([aCase([before('paclitaxel', 'nothing'), right])], open, known).problems, [
      'a: no option "nothing" in the knowledge',
    ]);
  });

  it('asks for the cautions that a case names, and for those alone', () => {
    const marked: Answer = () =>
      output({
        ...option('paclitaxel', 'offered'),
        cautions: [
          { id: 'liver', verdict: 'true' },
          { id: 'sugar', verdict: 'unknown' },
        ],
      });
    const asks = (...says: string[]) => aCase([expectation({ says }), expectation()]);
    assert.equal(score([asks('liver')], marked, known).tally.match, 2);
    const { mismatches } = score([asks('liver', 'sugar', 'nerves')], marked, known);
    assert.equal(mismatches.length, 1);
    assert.match(mismatches[0]?.deciding ?? '', /without sugar; without nerves/);
  });

  it('refuses what a case leaves out: a mark or gate, open or sure, and a rule that recommends it', () => {
    const marked: OutputOption = {
      ...option('paclitaxel', 'offered'),
      cautions: [{ id: 'sugar', verdict: 'unknown' }],
      gates: [{ id: 'marrow', kind: 'hold', verdict: 'true' }],
      rules: ['rule-a'],
    };
    const shown: Answer = () => output(marked);
    const of = (changes: Partial<StatusExpectation>) =>
      score([aCase([expectation(changes), expectation()])], shown, known);
    assert.equal(of({ omits: ['liver'] }).tally.match, 2);
    for (const part of ['sugar', 'marrow', 'rule-a']) {
      const [mismatch] = of({ omits: [part] }).mismatches;
      assert.equal(mismatch?.deciding, `waits dpyd; with ${part}`);
    }
    assert.equal(of({ says: ['rule-a'] }).tally.match, 2);
    assert.deepEqual(of({ omits: ['lever'] }).problems, [
      'a, paclitaxel: no caution, gate or rule "lever" in the knowledge',
    ]);
  });

  it('tells an option that is not listed', () => {
    const empty: Answer = () => output();
    const { tally, mismatches } = score(
      [aCase([expectation({ status: 'notListed' }), expectation({ option: 'tamoxifen', status: 'notNow' })])],
      empty,
      known,
    );
    assert.equal(tally.match, 1);
    assert.equal(mismatches[0]?.got, 'notListed');
  });

  it('says what is wrong with a case and does not score it', () => {
    const faulty = aCase([
      expectation({ option: 'paclitaxell' }),
      expectation({ because: { ...expectation().because, sourceId: 'nowhere' } }),
    ]);
    const result = score([faulty, aCase([expectation()], 'b')], says, known);
    assert.deepEqual(result.problems, [
      'a: no option "paclitaxell" in the knowledge',
      'a, paclitaxel: no source "nowhere" in the knowledge',
      'b: fewer than 2 expectations',
    ]);
    assert.deepEqual(result.tally, { cases: 2, match: 0, orange: 0, red: 0 });
    assert.equal(passes(result), false);
  });

  it('reports an id that is used twice, a word that is no status and a record that cannot be read', () => {
    const good = aCase([expectation(), expectation()]);
    const odd = aCase([expectation({ status: 'maybe' as Status }), expectation()], 'odd');
    const unread: Answer = () => ({ error: 'no age', line: 1, id: null });
    assert.deepEqual(score([good, good, odd], says, known).problems, [
      'a: another case has this id',
      'odd, paclitaxel: "maybe" is no status',
    ]);
    assert.deepEqual(score([good], unread, known).problems, ['a: the record cannot be read: no age']);
  });

  it('passes with no red and at most one orange in twenty', () => {
    const result = (match: number, orange: number, red: number) => ({
      tally: { cases: 1, match, orange, red },
      mismatches: [],
      problems: [],
    });
    assert.equal(passes(result(19, 1, 0)), true);
    assert.equal(passes(result(18, 2, 0)), false);
    assert.equal(passes(result(99, 0, 1)), false);
  });

  it('prints a mismatch in one line', () => {
    const [mismatch] = score([aCase([expectation(), expectation({ status: 'provisional' })])], says, known).mismatches;
    assert.ok(mismatch);
    assert.equal(
      mismatchLine(mismatch),
      'orange  a  paclitaxel: expected offered, got provisional (waits dpyd); ABC4 (abc4-2018)',
    );
    const facts = [{ attribute: 'lvef', value: 38 }];
    assert.equal(
      decidingLine({ kind: 'gate', facts, attributes: [], gate: 'low-lvef', medicines: [] }),
      'gate low-lvef: lvef=38',
    );
  });
});

describe('regression cases', () => {
  it('are read without a fault', () => {
    const ids = knownIds(knowledge, readShelf());
    const cases = readCases();
    const held = { ...knowledge, ...interactions };
    const read: Answer = (record: RecommendInput) => answer(JSON.stringify(record), 1, held);
    assert.ok(cases.length >= 200);
    assert.deepEqual(score(cases, read, ids).problems, []);
  });
});

describe('a case like another', () => {
  const model = {
    id: 'a',
    title: { en: 'A' },
    record: { day: '2026-11-23', observations: { age: 60, sex: 'female' } },
    expect: [],
  };
  it('takes its record and changes what it names', () => {
    const [, other] = resolved([
      model,
      { id: 'b', title: { en: 'B' }, like: 'a', record: { observations: { age: 70 } }, expect: [] },
    ]);
    assert.deepEqual(other?.record, { day: '2026-11-23', observations: { age: 70, sex: 'female' } });
  });
  it('is refused where there is no such case', () => {
    assert.throws(() => resolved([{ id: 'b', title: { en: 'B' }, like: 'a', record: {}, expect: [] }]), /no case "a"/);
  });
});
