import fc from 'fast-check';
import { attributeAt, attributeIndex, catalogue } from '../patient/catalogue/catalogue';
import { ConditionColumns } from '../patient/condition-columns';
import { FactBook } from '../patient/fact-book';
import { patientsPerBlock } from './column-machine';
import type { Condition } from './condition';
import { allOf, anyOf, atLeast, not, type Kleene } from './kleene';
import { everything, exactly, type Possible, type PossibleNumber } from './possible';
import { conditions, playground, viewOf, views } from './testing/arbitrary-condition';
import { compile, evaluate, type View } from './verdict';

const noFacts = new FactBook([]);

/** The verdicts of the columns: by condition, then by patient. */
function columnVerdicts(asked: readonly Condition[], patients: readonly View[]): Kleene[][] {
  const columns = new ConditionColumns(asked, noFacts);
  const results = columns.evaluate(columns.encode(patients));
  return asked.map((_, condition) => patients.map((_, patient) => columns.verdict(results, condition, patient)));
}

const single = (condition: Condition, view: View) => columnVerdicts([condition], [view])[0]?.[0];

describe('conditions as columns', () => {
  it('agree with the compiled and the folded condition, for any number of patients', () => {
    const patients = fc.array(views, { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(fc.array(conditions, { minLength: 1, maxLength: 4 }), patients, (asked, values) => {
        const all = values.map(viewOf);
        expect(columnVerdicts(asked, all)).toEqual(asked.map((condition) => all.map(compile(condition))));
        const [first] = asked;
        if (first) expect(columnVerdicts([first], all)[0]).toEqual(all.map((view) => evaluate(first, view)));
      }),
      { numRuns: 2000 },
    );
  });

  it('agree over more patients than a block holds', () => {
    const all = fc.sample(views, { numRuns: patientsPerBlock + 77, seed: 20261123 }).map(viewOf);
    const asked = fc.sample(conditions, { numRuns: 40, seed: 20261123 });
    expect(columnVerdicts(asked, all)).toEqual(asked.map((condition) => all.map(compile(condition))));
  });

  it('say whether a value is known', () => {
    const asked = playground.map(({ id }): Condition => ({ known: id }));
    fc.assert(
      fc.property(fc.array(views, { minLength: 1, maxLength: 40 }), (values) => {
        const all = [...values, playground.map((attribute) => knownOf(everything(attribute)))].map(viewOf);
        expect(columnVerdicts(asked, all)).toEqual(asked.map((condition) => all.map(compile(condition))));
      }),
      { numRuns: 200 },
    );
  });

  it('read several spans of a number exactly: each may miss a range that both together straddle', () => {
    const value: PossibleNumber = { kind: 'number', spans: [{ lo: 1, hi: 2 }, ...exactly(Infinity).spans] };
    const view = viewOf(playground.map(({ id }) => (id === 'monthsSinceCurative' ? value : everythingOf(id))));
    const months = (bounds: object): Condition => ({ attribute: 'monthsSinceCurative', ...bounds });
    expect(single(months({ from: 3, below: 10 }), view)).toBe('false');
    expect(single(months({ from: 3 }), view)).toBe('unknown');
    expect(single(months({ below: 10 }), view)).toBe('unknown');
    expect(single(months({ from: 1 }), view)).toBe('true');
    expect(single(months({ above: 2, below: 10 }), view)).toBe('false');
  });

  it('refuse a patient of whom no value of an attribute is left', () => {
    const empties: Possible[] = [
      { kind: 'choice', mask: 0 },
      { kind: 'number', spans: [] },
    ];
    for (const empty of empties) {
      const attribute = empty.kind === 'choice' ? 'her2Ihc' : 'lvef';
      const asked: Condition = empty.kind === 'choice' ? { attribute, in: ['0'] } : { attribute, from: 50 };
      const view = viewOf(playground.map(({ id }) => (id === attribute ? empty : everythingOf(id))));
      expect(() => single(asked, view)).toThrowError(RangeError, /No value of/);
    }
  });

  it('refuse patients that were encoded for other conditions', () => {
    const one = new ConditionColumns([{ attribute: 'her2Ihc', in: ['0'] }], noFacts);
    const other = new ConditionColumns([{ attribute: 'lvef', from: 50 }], noFacts);
    const patients = [viewOf([])];
    expect(() => one.evaluate(other.encode(patients))).toThrowError(RangeError, /words/);
    expect(() => one.evaluate(one.encode(patients))).not.toThrow();
  });

  it('count patients without the bits behind the last one', () => {
    const ofHer2 = (value: string) => viewOf([{ kind: 'choice', mask: value === '0' ? 1 : 2 }]);
    const all = [...Array<string>(33).fill('0'), ...Array<string>(4).fill('1+')].map(ofHer2);
    const columns = new ConditionColumns([{ attribute: 'her2Ihc', in: ['0'] }, { any: [] }, { all: [] }], noFacts);
    const results = columns.evaluate(columns.encode(all));
    // Two outputs a condition: where it is true, where it is false.
    expect([0, 1, 2, 3, 4, 5].map((output) => results.count(output))).toEqual([33, 4, 0, 37, 37, 0]);
  });
});

/** Four choices that are asked for their first value: every combination of true, unknown and false. */
describe('operators on columns, in all cells', () => {
  const asked = catalogue.filter(({ kind, origin }) => kind === 'choice' && origin === 'entered').slice(0, 4);
  const leaves = asked.map((attribute): Condition => ({
    attribute: attribute.id,
    in: attribute.kind === 'choice' ? attribute.values.slice(0, 1) : [],
  }));
  const masks: Record<Kleene, number> = { true: 1, unknown: 3, false: 2 };
  const verdicts = Object.keys(masks) as Kleene[];
  const then = (before: Kleene[][]) => before.flatMap((cell) => verdicts.map((verdict) => [...cell, verdict]));
  const cells = then(then(then(then([[]]))));
  const patients = cells.map((cell): View => {
    const held = new Map(asked.map(({ id }, i) => [attributeIndex(id), masks[cell[i] ?? 'unknown']]));
    return { at: (index) => ({ kind: 'choice', mask: held.get(index) ?? 1 }) };
  });
  const found = (condition: Condition) => columnVerdicts([condition], patients)[0];

  it('conjoin, disjoin and negate', () => {
    expect(cells.length).toBe(81);
    for (let n = 0; n <= leaves.length; n++) {
      const parts = leaves.slice(0, n);
      expect(found({ all: parts })).toEqual(cells.map((cell) => allOf(cell.slice(0, n))));
      expect(found({ any: parts })).toEqual(cells.map((cell) => anyOf(cell.slice(0, n))));
      expect(found({ not: { all: parts } })).toEqual(cells.map((cell) => not(allOf(cell.slice(0, n)))));
    }
  });

  it('count from none to more than there are', () => {
    for (let n = 0; n <= leaves.length; n++) {
      for (let count = -1; count <= n + 1; count++) {
        expect(found({ atLeast: count, of: leaves.slice(0, n) }))
          .withContext(`${count} of ${n}`)
          .toEqual(cells.map((cell) => atLeast(count, cell.slice(0, n))));
      }
    }
  });

  it('count a part as often as it is given, up to four digits of the sum', () => {
    const places = [0, 1, 2, 3, 0, 1, 2, 0, 1, 0, 3];
    const of = places.map((place) => leaves[place] ?? { all: [] });
    for (let count = 0; count <= of.length; count++) {
      expect(found({ atLeast: count, of }))
        .withContext(`${count} of ${of.length}`)
        .toEqual(
          cells.map((cell) =>
            atLeast(
              count,
              places.map((place) => cell[place] ?? 'unknown'),
            ),
          ),
        );
    }
  });
});

const everythingOf = (id: string) => everything(attributeAt(attributeIndex(id)));

/** One value of those that are possible. */
function knownOf(value: Possible): Possible {
  if (value.kind === 'choice') return { kind: 'choice', mask: value.mask & -value.mask };
  if (value.kind === 'set') return { kind: 'set', must: value.must, may: value.must };
  return exactly(value.spans[0]?.lo ?? 0);
}
