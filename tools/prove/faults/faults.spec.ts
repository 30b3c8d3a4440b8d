import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../../src/domain/logic/condition';
import { interactions } from '../../../src/knowledge/interactions';
import { knowledge } from '../../../src/knowledge/knowledge';
import { checks } from '../../check/checks';
import { readShelf } from '../../check/files';
import { answer } from '../../recommend/answer';
import { readCases } from '../../regression/cases';
import { readKnown, unexpected as surprising } from '../../regression/known';
import { knownIds } from '../../regression/known-ids';
import { score } from '../../regression/score';
import { compare, readBaseline } from '../baseline';
import { proveAll } from '../prove-all';
import { faultyKnowledge, faultyShelf } from './apply';
import { conditionFaults } from './condition-faults';
import { isEquivalent } from './equivalent';
import { faultKinds, nameOf, type Changed, type Fault } from './fault';
import { allFaults } from './generate';
import { isCaught, Judge, type Verdict } from './judge';
import { usual } from './project';
import { sample } from './sample';
import { areEnough, summaryLines, tallyOf } from './summary';
import { uncaught, unexpected } from './survivors';

const shelf = readShelf();
const faults = allFaults(
  knowledge,
  shelf.trials.map(({ item }) => item.id),
);
const of = (start: string): Fault => faults.find((fault) => nameOf(fault).startsWith(start)) ?? assert.fail(start);

describe('faults of a condition', () => {
  const when: Condition = {
    all: [
      { attribute: 'her2Status', in: ['positive'] },
      { any: [{ attribute: 'lvef', from: 50 }, { not: { attribute: 'sites', has: ['brain'] } }] },
    ],
  };
  const made = (kind: string) => conditionFaults(when, 'true').filter((one) => one.kind === kind);

  it('drop a part, turn a list, flip or shift a bound, take a neighbour', () => {
    assert.deepEqual(
      made('drop-conjunct').map((one) => one.when),
      [{ all: [when.all[1]] }, { all: [when.all[0]] }],
    );
    assert.deepEqual(made('all-to-any')[0]?.when, { any: when.all });
    assert.equal(made('drop-disjunct').length, 2);
    assert.match(JSON.stringify(made('flip-comparison')[0]?.when), /"below":50/);
    assert.match(JSON.stringify(made('threshold-up')[0]?.when), /"from":55/);
    assert.match(JSON.stringify(made('threshold-down')[0]?.when), /"from":45/);
    assert.deepEqual(
      made('swap-category').map(({ what }) => what.trim()),
      ['1. her2Status positive → low', '2.2. sites brain → leptomeninges'],
    );
  });

  it('read an unknown fact as what it must not be taken for', () => {
    const guesses = made('unknown-as-known').map((one) => JSON.stringify(one.when));
    assert.ok(guesses.some((one) => one.includes('{"any":[{"attribute":"lvef","from":50},{"not":{"known":"lvef"}}]}')));
    // Below a "not" the other way about: taking the brain for free of it opens the part.
    assert.ok(guesses.some((one) => one.includes('{"all":[{"attribute":"sites","has":["brain"]},{"known":"sites"}]}')));
    assert.ok(guesses.some((one) => one.includes('"in":["positive","low","ultralow","zero"]')));
  });
});

describe('the sample', () => {
  const chosen = sample(faults, usual.perKind, usual.seed);

  it('holds at least 300 different faults of every kind, in options, rules and facts', () => {
    assert.ok(chosen.length >= 300);
    assert.equal(new Set(chosen.map(nameOf)).size, chosen.length);
    for (const kind of faultKinds) assert.ok(chosen.filter((fault) => fault.kind === kind).length >= 15, kind);
    for (const area of ['option', 'rule', 'fact'])
      assert.ok(
        chosen.some(({ changed }) => changed.area === area),
        area,
      );
    assert.ok(new Set(chosen.map(({ changed }) => changed.id)).size > 150);
  });

  it('is the same for a seed and another one for another', () => {
    const names = (seed: number) => sample(faults, 5, seed).map(nameOf);
    assert.deepEqual(names(3), names(3));
    assert.notDeepEqual(names(3), names(4));
  });
});

describe('known faults', () => {
  const judge = new Judge(knowledge, shelf, readCases());
  const known: [string, keyof Pick<Verdict, 'check' | 'proof' | 'regression' | 'reading'>][] = [
    ['drop-contraindication: option olaparib contraindication liver', 'reading'],
    ['drop-contraindication: option trastuzumab-deruxtecan contraindication ild', 'regression'],
    ['drop-hold: option aromatase-inhibitor-ribociclib hold qtc', 'proof'],
    ['drop-caution: option elacestrant caution child-pugh-b', 'proof'],
    ['drop-indication: option olaparib indication gbrca', 'proof'],
    ['drop-rule: rule parp-progression', 'check'],
    ['drop-conjunct: option elacestrant indication esr1-after-cdk46: without 3.', 'reading'],
    ['drop-disjunct: rule cdk46-choice-qt', 'reading'],
    ['all-to-any: option fulvestrant-capivasertib', 'proof'],
    ['any-to-all: option olaparib', 'proof'],
    ['flip-comparison: option pembrolizumab-chemotherapy', 'proof'],
    ['threshold-up: fact erStatus', 'proof'],
    ['threshold-down: option pembrolizumab indication tmb-high', 'proof'],
    ['swap-category: option elacestrant contraindication child-pugh-c', 'check'],
    ['unknown-as-known: option elacestrant contraindication child-pugh-c', 'check'],
    ['hold-to-contraindication: option olaparib', 'proof'],
    ['contraindication-to-hold: option elacestrant contraindication child-pugh-c', 'proof'],
    ['flip-direction: rule gbrca-parp: advises against olaparib', 'check'],
    ['swap-drug: option olaparib', 'check'],
    ['wrong-source: option olaparib', 'check'],
    ['wrong-trial: option olaparib', 'check'],
  ];
  for (const [start, instrument] of known) {
    it(`${start}: caught, by the ${instrument} at the latest`, () => {
      const verdict = judge.judge(of(start));
      assert.notEqual(verdict.check ?? verdict.regression ?? verdict[instrument], null);
      assert.equal(verdict.equivalent, false);
    });
  }

  it('are known for every kind', () => {
    assert.deepEqual(new Set(known.map(([start]) => start.split(':')[0])), new Set(faultKinds));
  });

  it('are judged in part as in the whole', () => {
    const ids = knownIds(knowledge, shelf);
    for (const start of [
      'threshold-down: option pembrolizumab indication tmb-high',
      'flip-direction: rule gbrca-parp: advises against olaparib',
      'threshold-up: fact erStatus',
      'wrong-trial: option sacituzumab-govitecan indication hr-positive-later: ascent-07 → ascent',
    ]) {
      const fault = of(start);
      const verdict = judge.judge(fault);
      const faulty = faultyKnowledge(knowledge, fault.changed);
      const proof = proveAll(faulty, 2000);
      const proven = compare(proof.findings, proof.needless, readBaseline()).length > 0;
      const spoiledShelf = faultyShelf(shelf, fault.changed);
      const refused = checks.some(({ check }) => check(spoiledShelf).length > 0);
      const held = { ...faulty, ...interactions };
      const scored = score(readCases(), (record) => answer(JSON.stringify(record), 1, held), ids);
      assert.equal(
        isCaught(verdict),
        proven || refused || surprising(scored.mismatches, readKnown()).length > 0,
        start,
      );
      assert.equal(verdict.check !== null, refused, start);
    }
  });
});

describe('equivalence', () => {
  const option = knowledge.options.find(({ id }) => id === 'pembrolizumab') ?? assert.fail();
  const changing = (change: (when: Condition) => Condition): Changed => {
    const [first, ...others] = option.indications;
    if (!first) assert.fail();
    const indication = { ...first, when: change(first.when) };
    return { area: 'option', id: option.id, item: { ...option, indications: [indication, ...others] } };
  };

  it('is shown where every verdict stays, and only there', () => {
    assert.equal(
      isEquivalent(
        knowledge,
        changing((when) => ({ all: [when, { any: [when] }] })),
      ),
      true,
    );
    assert.equal(
      isEquivalent(
        knowledge,
        changing((when) => ({ all: [when, { attribute: 'age', from: 19 }] })),
      ),
      false,
    );
    assert.equal(
      isEquivalent(
        knowledge,
        changing((when) => ({ all: [when, { known: 'age' }] })),
      ),
      false,
    );
  });

  it('is never shown of a threshold between two that the knowledge tells apart', () => {
    const moved = faults.filter(
      ({ kind, where }) => kind === 'threshold-up' && where.startsWith('option eribulin hold'),
    );
    assert.ok(moved.length > 0);
    for (const { changed } of moved) assert.equal(isEquivalent(knowledge, changed), false);
  });

  it('is not claimed where more than a condition changes', () => {
    assert.equal(isEquivalent(knowledge, of('drop-caution: option elacestrant').changed), false);
    assert.equal(isEquivalent(knowledge, of('wrong-trial: option elacestrant').changed), false);
  });
});

describe('survivors', () => {
  const verdict = (name: string, more: Partial<Verdict> = {}): Verdict => ({
    name,
    kind: 'drop-hold',
    check: null,
    proof: null,
    reading: null,
    regression: null,
    equivalent: false,
    ...more,
  });

  it('are what nobody catches and what makes a difference', () => {
    const all = [verdict('a'), verdict('b', { proof: 'x' }), verdict('c', { equivalent: true })];
    assert.deepEqual(
      uncaught(all).map(({ name }) => name),
      ['a'],
    );
    assert.deepEqual(unexpected(all, [{ fault: 'a', reason: 'why' }]), []);
    assert.match(unexpected(all, [])[0] ?? '', /not listed: a/);
    assert.match(
      unexpected(all, [
        { fault: 'a', reason: '' },
        { fault: 'b', reason: '' },
      ])[0] ?? '',
      /is caught: b/,
    );
    assert.ok(summaryLines(all, [{ fault: 'a', reason: 'why' }]).some((line) => line.includes('why')));
  });

  it('are too many where fewer than 95 in 100 faults are caught; what is equivalent does not count', () => {
    const many = (caught: number, missed: number) =>
      tallyOf([
        ...Array.from({ length: caught }, (_, n) => verdict(`c${n}`, { check: 'x' })),
        ...Array.from({ length: missed }, (_, n) => verdict(`m${n}`)),
        verdict('e', { equivalent: true, check: 'x' }),
      ]);
    assert.deepEqual([many(19, 1).faults, many(19, 1).equivalent], [20, 1]);
    assert.equal(areEnough(many(19, 1)), true);
    assert.equal(areEnough(many(18, 2)), false);
    assert.equal(isCaught(verdict('a', { regression: 'x' })), true);
  });

  it('tell what is caught without the second reading', () => {
    const read = verdict('a', { reading: 'second-reading: rule a: is true' });
    const tally = tallyOf([read, { ...read, check: 'x' }, verdict('b', { proof: 'soundness: b' })]);
    assert.deepEqual([tally.caught, tally.withoutReading, tally.reading], [3, 2, 2]);
  });
});
