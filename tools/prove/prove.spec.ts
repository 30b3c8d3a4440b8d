import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { aKnowledge, anOption, aRule } from '../../src/domain/consultation/testing/a-knowledge';
import { none } from '../../src/domain/logic/circuit';
import type { Condition } from '../../src/domain/logic/condition';
import { conditions } from '../../src/domain/logic/testing/arbitrary-condition';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import { safety } from '../../src/knowledge/properties';
import { Asker } from './ask';
import { compare, isOpen } from './baseline';
import { no } from './bdd';
import { withoutAnswer } from './completeness';
import { limitsMissed } from './drug-limits';
import { marksMissed } from './marks';
import type { DrugLimit } from '../../src/knowledge/drug-limits';
import { contradictory, neverOpen, twins, vacuous } from './consistency';
import { Enumeration } from './enumeration';
import { factsOverlap } from './facts';
import type { Finding } from './finding';
import { Model } from './model';
import { opensWhenWorse } from './monotone';
import { patientInput, patientLines } from './patient';
import { neverFits } from './recommended-fits';
import { notDominated, unsafe } from './safety';
import { completionsByDiagram, completionsByEnumeration } from './soundness';
import { unknownNeverDecides } from './unknowns';

const asking = (knowledge: Knowledge) => new Asker(new Model(knowledge));
const named = (findings: readonly Finding[]) => findings.map(({ property, subject }) => `${property} ${subject}`);

const metastatic: Condition = { attribute: 'metastatic', in: ['yes'] };
const notPregnant: Condition = { attribute: 'pregnant', in: ['no'] };
const withDrug = (option: TreatmentOption, drugId: string): TreatmentOption => ({
  ...option,
  drugs: [{ drugId, dose: '', schedule: { en: '', es: '' }, route: 'oral' }],
});

describe('enumeration', () => {
  it('looks at every legal state, unknown among the values, and leaves out what cannot be', () => {
    const both: Condition = {
      all: [
        { attribute: 'sex', in: ['male'] },
        { attribute: 'pregnant', in: ['trimester1'] },
      ],
    };
    const asker = asking(aKnowledge([], [aRule('a', both)]));
    const found = asker.find(asker.model.verdict(both).isTrue);
    // Three values of sex, five of pregnancy; male excludes the three trimesters.
    assert.equal(found.states, 3 * 5 - 3);
    assert.equal(found.count, 0);
    const open = asker.find(asker.model.verdict({ not: both }).isTrue);
    // Female, or surely not in the first trimester: five, then "no" of the male, then three of the sex not known.
    assert.equal(open.count, 5 + 1 + 3);
  });

  it('cuts a number at its thresholds only', () => {
    const asker = asking(aKnowledge([], [aRule('a', { attribute: 'lvef', below: 50 })]));
    const { states, count } = asker.find(asker.model.verdict({ attribute: 'lvef', below: 50 }).isTrue);
    assert.deepEqual([states, count], [4, 1]);
  });
});

describe('decision diagrams', () => {
  it('agree with enumeration on random conditions, in verdicts and in completions', () => {
    fc.assert(
      fc.property(conditions, (when) => {
        const model = new Model(aKnowledge([], [aRule('a', when)]));
        const columns = model.verdict(when);
        const dimensions = model.support(columns.isTrue, columns.isFalse);
        const { states } = new Enumeration(model.circuit, dimensions, [], model.dimensionOf);
        fc.pre(states <= 60_000);
        for (const column of [columns.isTrue, columns.isFalse]) {
          const enumeration = new Enumeration(model.circuit, dimensions, [column], model.dimensionOf);
          const [counted = NaN] = enumeration.count(1).counts;
          assert.equal(model.diagrams.count(model.diagrams.node(column), dimensions), counted);
          assert.equal(model.diagrams.node(column) === no, counted === 0);
        }
        const [one, other] = [completionsByEnumeration(model, columns), completionsByDiagram(model, columns)];
        assert.deepEqual([one.needless, one.states], [other.needless, other.states]);
        assert.equal(one.decidedByUnknown, null);
        assert.equal(other.decidedByUnknown, null);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('the prover refuses', () => {
  const bare = withDrug(anOption('letrozole-alone', { all: [] }), 'letrozole');

  it('an endocrine option without a receptor, in pregnancy', () => {
    const found = named(unsafe(asking(aKnowledge([bare])), safety));
    assert.deepEqual(found, [
      'endocrine-needs-receptor letrozole-alone',
      'not-in-pregnancy letrozole-alone',
      'not-while-breastfeeding letrozole-alone',
    ]);
    const good = anOption(
      'letrozole-alone',
      { all: [{ attribute: 'hrStatus', in: ['positive'] }, notPregnant] },
      { holds: { breastfeeding: { attribute: 'breastfeeding', in: ['yes'] } } },
    );
    const facts: Knowledge['facts'] = [
      {
        id: 'hrStatus',
        cases: [
          { value: 'positive', when: { attribute: 'erPercent', from: 1 } },
          { value: 'negative', when: { attribute: 'erPercent', below: 1 } },
        ],
        text: { en: '', es: '' },
        body: '',
        sourceId: '',
        checked: null,
      },
    ];
    assert.deepEqual(unsafe(asking(aKnowledge([withDrug(good, 'letrozole')], [], facts)), safety), []);
  });

  it('HER2-directed, PARP and checkpoint options without their marker', () => {
    for (const [drugId, property] of [
      ['trastuzumab', 'her2-needs-target'],
      ['olaparib', 'parp-needs-brca'],
      ['pembrolizumab', 'checkpoint-needs-marker'],
    ] as const) {
      const drugs = aKnowledge([]).drugs;
      const drug = drugs.find(({ id }) => id === drugId) ?? {
        ...(drugs[0] ?? assert.fail()),
        id: drugId,
        kinds: ['targeted' as const],
        classes: [drugId === 'olaparib' ? ('parp' as const) : ('checkpoint' as const)],
      };
      const option = withDrug(anOption('x', notPregnant, { class: 'targeted-therapy' }), drugId);
      const knowledge = { ...aKnowledge([option]), drugs: [drug] };
      assert.ok(named(unsafe(asking(knowledge), safety)).includes(`${property} x`), drugId);
    }
  });

  it('an outcome table in which a contraindication or a rule against does not dominate', () => {
    const option = anOption('a', { all: [] }, { against: { pregnancy: { not: notPregnant } } });
    const why = { en: '', es: '' };
    const avoids = [{ optionId: 'a', effect: 'against' as const, why }];
    const asker = asking(aKnowledge([option], [aRule('r', { attribute: 'frail', in: ['yes'] }, { avoids })]));
    assert.deepEqual(notDominated(asker), []);
    const columns = asker.model.option('a') ?? assert.fail();
    columns.status = { ...columns.status, advisedAgainst: none };
    assert.deepEqual(named(notDominated(asker)), ['contraindication-dominates a pregnancy', 'against-wins a r']);
  });

  it('people whom no indication fits, and a fact that closes everything', () => {
    const chemo = (when: Condition, against: Record<string, Condition> = {}) =>
      new Model(aKnowledge([anOption('a', when, { class: 'chemotherapy', against })]));
    assert.deepEqual(withoutAnswer(chemo({ all: [] })).findings, []);
    const gaps = named(withoutAnswer(chemo({ attribute: 'her2Status', in: ['positive', 'low', 'ultralow'] })).findings);
    assert.equal(gaps.length, 24);
    assert.ok(gaps.every((gap) => gap.startsWith('complete no indication: HER2 zero')));
    const closed = named(withoutAnswer(chemo({ all: [] }, { frail: { attribute: 'frail', in: ['yes'] } })).findings);
    assert.equal(closed.length, 16);
    assert.ok(closed.every((one) => one.startsWith('complete closed by frail = yes')));
  });

  it('two facts that close everything together', () => {
    const medicine = (id: string, fact: string) =>
      anOption(id, { all: [] }, { class: 'chemotherapy', against: { [fact]: { attribute: fact, in: ['yes'] } } });
    const model = new Model(aKnowledge([medicine('a', 'frail'), medicine('b', 'severeComorbidity')]));
    const closed = named(withoutAnswer(model).findings);
    assert.equal(closed.length, 16);
    assert.ok(closed.every((one) => /closed by (frail|severeComorbidity) = yes and \w+ = yes/.test(one)));
  });

  it('a limit of a drug that is a step off, on either side', () => {
    const limit: DrugLimit = {
      drugs: ['abemaciclib'],
      effect: 'closed',
      beyond: { attribute: 'neutrophils', below: 1.5 },
      within: { attribute: 'neutrophils', from: 1.5, to: 1.5 },
    };
    const at = (below: number) => {
      const option = anOption('a', { all: [] }, { holds: { counts: { attribute: 'neutrophils', below } } });
      const drugs = [{ drugId: 'abemaciclib', dose: '', schedule: { en: '', es: '' }, route: 'oral' as const }];
      return limitsMissed(asking(aKnowledge([{ ...option, drugs }])), [limit]).map(({ sentence }) => sentence);
    };
    assert.deepEqual(at(1.5), []);
    assert.match(at(1)[0] ?? '', /beyond the limit/);
    assert.match(at(2)[0] ?? '', /within the limit already/);
  });

  it('a medicine that weak people are offered without a word', () => {
    const option = anOption('a', { all: [] }, { class: 'chemotherapy' });
    assert.deepEqual(named(marksMissed(asking(aKnowledge([option])))), ['weak-people-marked a']);
    const caution = (when: Condition) => ({ id: 'c', when, text: { en: '', es: '' }, sourceId: null, checked: null });
    const saying = (when: Condition) =>
      named(
        marksMissed(asking(aKnowledge([{ ...option, cautions: [{ ...caution(when), action: caution(when).text }] }]))),
      );
    assert.deepEqual(saying({ attribute: 'age', from: 18 }), ['weak-people-marked a']);
    assert.deepEqual(saying({ attribute: 'ecog', in: ['3', '4'] }), []);
    const held = anOption(
      'a',
      { all: [] },
      { class: 'chemotherapy', holds: { weak: { attribute: 'ecog', in: ['3', '4'] } } },
    );
    assert.deepEqual(marksMissed(asking(aKnowledge([held]))), []);
  });

  it('an aromatase inhibitor before the menopause of which nothing says that suppression starts with it', () => {
    const text = { en: '', es: '' };
    const drugs = [{ drugId: 'letrozole', dose: '', schedule: text, route: 'oral' as const }];
    const missed = (reads: string, value: string) => {
      const cautions = [
        { attribute: 'ecog', in: ['3', '4'] },
        { attribute: reads, in: [value] },
      ].map((when, place) => ({ id: `${place}`, when, text, action: text, sourceId: null, checked: null }));
      const option = { ...anOption('a', { all: [] }), drugs, cautions };
      return named(marksMissed(asking(aKnowledge([option]))));
    };
    assert.deepEqual(missed('frail', 'yes'), ['suppression-said a']);
    assert.deepEqual(missed('ovarianSuppression', 'none'), []);
  });

  it('a rule that says yes and no, one that opens nothing, one that is never or always true, and twins', () => {
    const option = anOption('a', { attribute: 'esr1', in: ['mutated'] });
    const why = { en: '', es: '' };
    const rules = [
      aRule(
        'yes-and-no',
        { attribute: 'frail', in: ['yes'] },
        { recommends: ['a'], avoids: [{ optionId: 'a', effect: 'last', why }] },
      ),
      aRule('closed', { attribute: 'esr1', in: ['wildType'] }, { recommends: ['a'] }),
      aRule('never', { all: [{ attribute: 'sex', in: ['male'] }, { not: notPregnant }] }),
      aRule('always', { any: [{ known: 'esr1' }, { not: { known: 'esr1' } }] }),
      aRule('twin', { not: { not: { attribute: 'esr1', in: ['wildType'] } } }, { recommends: ['a'] }),
    ];
    const asker = asking(aKnowledge([option], rules));
    assert.deepEqual(named(contradictory(asker)), ['not-both yes-and-no a']);
    assert.deepEqual(named(neverOpen(asker)), ['can-open closed a', 'can-open twin a']);
    assert.deepEqual(named(vacuous(asker)), ['reachable never', 'no-tautology always']);
    assert.deepEqual(named(twins(asker)), ['no-twins closed twin']);
  });

  it('a rule that holds with a fact with which what it recommends never fits', () => {
    const mutated: Condition = { attribute: 'esr1', in: ['mutated'] };
    const frail: Condition = { attribute: 'frail', in: ['yes'] };
    const fits = (when: Condition, rule: Condition) =>
      neverFits(new Model(aKnowledge([anOption('a', when)], [aRule('wide', rule, { recommends: ['a'] })]))).findings;
    assert.deepEqual(named(fits(mutated, { any: [mutated, frail] })), ['can-fit wide a: esr1']);
    assert.deepEqual(fits(mutated, { all: [mutated, frail] }), []);
    assert.deepEqual(fits({ any: [mutated, frail] }, frail), []);
  });

  it('a gate that opens as the number gets worse', () => {
    const option = (gate: Condition) => aKnowledge([anOption('a', { all: [] }, { against: { lvef: gate } })]);
    assert.deepEqual(opensWhenWorse(new Model(option({ attribute: 'lvef', below: 40 }))).findings, []);
    const turned = opensWhenWorse(new Model(option({ attribute: 'lvef', above: 40, below: 50 }))).findings;
    assert.deepEqual(named(turned), ['monotone-gates a lvef']);
    assert.ok(turned[0]?.state);
    assert.ok(patientLines(turned[0].state).some((line) => line.startsWith('lvef = ')));
  });

  it('a verdict that an unknown decides, and counts one that is needlessly open', () => {
    const asked: Condition = { not: { known: 'esr1' } };
    const model = new Model(aKnowledge([], [aRule('a', asked)]));
    assert.ok(completionsByEnumeration(model, model.verdict(asked)).decidedByUnknown);
    assert.ok(completionsByDiagram(model, model.verdict(asked)).decidedByUnknown);
    const either: Condition = {
      any: [
        { attribute: 'lvef', from: 50 },
        { attribute: 'lvef', below: 50 },
      ],
    };
    const open = unknownNeverDecides(new Model(aKnowledge([], [aRule('open', either)])), 1000);
    assert.deepEqual([...open.needless], [['rule open', 1]]);
    assert.deepEqual(open.findings, []);
  });

  it('a condition that is ruled out because something is not known, and none that holds because of it', () => {
    const mutated: Condition = { attribute: 'esr1', in: ['mutated'] };
    const found = (when: Condition) =>
      named(unknownNeverDecides(new Model(aKnowledge([], [aRule('a', when)])), 1000).findings);
    assert.deepEqual(found({ all: [mutated, { known: 'esr1' }] }), ['soundness a']);
    assert.deepEqual(found({ any: [mutated, { not: { known: 'esr1' } }] }), []);
  });

  it('values of a derived fact that overlap or leave somebody out', () => {
    const fact = (low: Condition): Knowledge['facts'][number] => ({
      id: 'erStatus',
      cases: [
        { value: 'negative', when: { attribute: 'erPercent', below: 1 } },
        { value: 'low', when: low },
        { value: 'positive', when: { attribute: 'erPercent', above: 10 } },
      ],
      text: { en: '', es: '' },
      body: '',
      sourceId: '',
      checked: null,
    });
    const of = (low: Condition) => named(factsOverlap(asking(aKnowledge([], [], [fact(low)]))));
    assert.deepEqual(of({ attribute: 'erPercent', from: 1, to: 10 }), []);
    assert.deepEqual(of({ attribute: 'erPercent', from: 1, below: 10 }), ['facts-exclude erStatus none']);
    assert.deepEqual(of({ attribute: 'erPercent', from: 1, to: 20 }), ['facts-exclude erStatus low positive']);
  });
});

describe('the baseline', () => {
  const finding: Finding = { property: 'p', subject: 's', sentence: '', state: null };
  it('takes what it lists, refuses what is new and what is not found any more', () => {
    const listed = { accepted: [{ property: 'p', subject: 's', reason: 'r' }], needless: { c: 1 } };
    assert.deepEqual(compare([finding], new Map([['c', 5]]), listed), []);
    assert.deepEqual(named(compare([], new Map([['d', 5]]), listed)), ['p s', 'needless-unknown d']);
    assert.deepEqual(named(compare([finding], new Map(), { accepted: [], needless: {} })), ['p s']);
  });

  it('takes nothing that was given up, and no finding that has grown', () => {
    const listed = { accepted: [{ property: 'p', subject: 's', reason: 'r', share: 0.1 }], needless: {} };
    const of = (more: Partial<Finding>) => named(compare([{ ...finding, ...more }], new Map(), listed));
    assert.deepEqual(of({ undecided: true }), ['p s']);
    assert.deepEqual(of({ share: 0.1 }), []);
    assert.deepEqual(of({ share: 0.09 }), []);
    assert.deepEqual(of({ share: 0.10001 }), ['p s']);
  });

  it('counts what waits for a judgement or a mending as open', () => {
    assert.equal(isOpen({ property: 'p', subject: 's', reason: 'A gap: to be judged.' }), true);
    assert.equal(isOpen({ property: 'p', subject: 's', reason: 'To be seen so: to be mended.' }), true);
    assert.equal(isOpen({ property: 'p', subject: 's', reason: 'The name says it.' }), false);
  });
});

describe('a counterexample', () => {
  it('is a patient that the command line reads', () => {
    const model = new Model(aKnowledge([anOption('a', { all: [metastatic, { attribute: 'sites', has: ['bone'] }] })]));
    const { found } = new Asker(model).find(model.option('a')?.status.offered ?? 0);
    assert.ok(found);
    assert.deepEqual(patientLines(found), ['metastatic = yes', 'sites: bone = present']);
    assert.deepEqual(patientInput(found, '2026-11-23').observations, { metastatic: 'yes', sites: ['bone'] });
  });
});
