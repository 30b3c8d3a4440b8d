import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { optionStatus } from '../../src/domain/consultation/assess';
import { findCells } from '../../src/domain/consultation/cells';
import { compileKnowledge } from '../../src/domain/consultation/compiled-knowledge';
import { consult } from '../../src/domain/consultation/consult';
import type { Knowledge } from '../../src/domain/consultation/knowledge';
import { aKnowledge, anOption } from '../../src/domain/consultation/testing/a-knowledge';
import type { Condition } from '../../src/domain/logic/condition';
import { writeValue } from '../../src/domain/logic/value-out';
import { attributeById, attributeIndex } from '../../src/domain/patient/catalogue/catalogue';
import { pictureAt } from '../../src/domain/patient/picture-at';
import { emptyRecord, type Observation, type ObservedValue } from '../../src/domain/patient/record';
import { recordOf } from '../recommend/input';
import { compareVersions } from './compare';

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

/** Facts of every kind of constraint: what is implied outright, in part, and by silence. */
const asked = ['metastatic', 'sex', 'pregnant', 'her2Ihc', 'her2Ish', 'lvef'];

const choiceLeaf = fc.constantFrom('sex', 'pregnant', 'her2Ihc', 'her2Ish').chain((id): fc.Arbitrary<Condition> => {
  const attribute = attributeById(id);
  const values = attribute.kind === 'number' ? [] : [...attribute.values];
  return fc
    .subarray(values, { minLength: 1, maxLength: values.length - 1 })
    .map((some) => ({ attribute: id, in: some }));
});
const numberLeaf = fc
  .constantFrom(40, 50)
  .chain((bound) =>
    fc.constantFrom<Condition>({ attribute: 'lvef', below: bound }, { attribute: 'lvef', from: bound }),
  );
const leaf = fc.oneof(choiceLeaf, numberLeaf, fc.constant<Condition>({ known: 'her2Ish' }));
const condition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  fc.tuple(leaf, leaf).map((all): Condition => ({ all })),
  fc.tuple(leaf, leaf).map((any): Condition => ({ any })),
  leaf.map((not): Condition => ({ not })),
);

interface Parts {
  when: Condition;
  gate: Condition;
  hold: Condition;
}
const knowledgeOf = ({ when, gate, hold }: Parts) =>
  aKnowledge([anOption('a', when, { against: { gate }, holds: { hold } })]);

/** A small knowledge and the same with one part otherwise, or gone. */
const smallChange = fc
  .tuple(
    fc.record({ when: condition, gate: condition, hold: condition }),
    fc.constantFrom('when', 'gate', 'hold'),
    fc.oneof(condition, fc.constant<Condition>({ any: [] })),
  )
  .map(([before, part, otherwise]) => ({
    before: knowledgeOf(before),
    after: knowledgeOf({ ...before, [part]: otherwise }),
  }));

/** Every record over the asked facts, each known in every cell or not stated. */
function* records(before: Knowledge, after: Knowledge): Generator<Observation[]> {
  const cells = findCells({ ...after, options: [...before.options, ...after.options] });
  const choices = asked.map((id) => {
    const written = (cells.get(attributeIndex(id)) ?? []).map(
      (value) => writeValue(attributeById(id), value) as ObservedValue,
    );
    return [null, ...written].map((value): Observation => ({ attribute: id, value, on: day }));
  });
  const total = choices.reduce((product, { length }) => product * length, 1);
  for (let number = 0; number < total; number++) {
    let rest = number;
    yield choices.flatMap((values) => {
      const chosen = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return chosen && chosen.value !== null ? [chosen] : [];
    });
  }
}

/** "from to" of all changes that some record shows. */
function changesByRecords(before: Knowledge, after: Knowledge): Set<string> {
  const versions = [before, after].map(compileKnowledge);
  const found = new Set<string>();
  for (const observations of records(before, after)) {
    const record = { ...emptyRecord, observations };
    const shown = versions.map(({ options: [option], facts, drugs }) => {
      const at = pictureAt(record, day, { region: null }, facts, drugs);
      const isPossible = at.contradictions.length === 0 && at.picture.value('metastatic').kind === 'choice';
      return option && isPossible ? optionStatus(option, at.picture) : null;
    });
    const isWithout = observations.some(({ attribute, value }) => attribute === 'metastatic' && value === 'no');
    if (shown[0] && shown[1] && shown[0] !== shown[1] && !isWithout) found.add(shown.join(' '));
  }
  return found;
}

describe('the comparison against every record', () => {
  it('finds a change of status if and only if some record shows it, and its example is such a record', () => {
    let changed = 0;
    fc.assert(
      fc.property(smallChange, ({ before, after }) => {
        const diff = compareVersions({ knowledge: before, evidence }, { knowledge: after, evidence }, day);
        const groups = diff.options.flatMap((option) => option.groups);
        const expected = changesByRecords(before, after);
        changed += expected.size;
        assert.deepEqual(groups.map(({ from, to }) => `${from} ${to}`).sort(), [...expected].sort());
        for (const { from, to, example } of groups) {
          const statuses = [before, after].map((knowledge) => {
            const record = recordOf(example ?? assert.fail(`${from} to ${to}: no example`), knowledge.drugs);
            return consult(record, { region: null }, day, knowledge).options[0]?.status;
          });
          assert.deepEqual(statuses, [from, to]);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
    assert.ok(changed > 100, `${changed} changes were found`);
  });
});
