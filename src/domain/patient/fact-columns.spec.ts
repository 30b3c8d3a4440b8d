import fc from 'fast-check';
import type { Condition } from '../logic/condition';
import { conditions, playground, views } from '../logic/testing/arbitrary-condition';
import { compile } from '../logic/verdict';
import type { Possible } from '../logic/possible';
import type { FactDefinition } from '../treatment/fact-definition';
import { attributeIndex } from './catalogue/catalogue';
import { ConditionColumns } from './condition-columns';
import { FactBook, valuesOf } from './fact-book';
import { Picture } from './picture';

const define = (id: string, cases: FactDefinition['cases']): FactDefinition => ({
  id,
  cases,
  text: { en: id, es: id },
  body: '',
  sourceId: '',
  checked: null,
});

/** Cases in any order, some values missing or given twice: exclusive or not, complete or not. */
const cases = (id: string, when: fc.Arbitrary<Condition>) =>
  fc.array(fc.record({ value: fc.constantFrom(...valuesOf(id)), when }), { minLength: 1, maxLength: 4 });

const isOneOf = (id: string): fc.Arbitrary<Condition> =>
  fc.subarray([...valuesOf(id)], { minLength: 1 }).map((values) => ({ attribute: id, in: values }));

/** Each fact reads the one before it; the last has `yes` alone. */
const books = fc
  .record({
    her2Status: cases('her2Status', conditions),
    hrStatus: cases('hrStatus', fc.oneof(conditions, isOneOf('her2Status'))),
    tripleNegative: fc.tuple(isOneOf('hrStatus'), conditions, fc.boolean()),
  })
  .map(({ her2Status, hrStatus, tripleNegative: [left, right, both] }) => {
    const when: Condition = both ? { all: [left, right] } : { any: [left, right] };
    // The last first: the order of need is not the order in which they are given.
    return new FactBook([
      define('tripleNegative', [{ value: 'yes', when }]),
      define('hrStatus', hrStatus),
      define('her2Status', her2Status),
    ]);
  });

const facts = ['her2Status', 'hrStatus', 'tripleNegative'];
const asked: Condition[] = facts.flatMap((id) => [
  { known: id },
  ...valuesOf(id).map((value) => ({ attribute: id, in: [value] })),
  { attribute: id, in: valuesOf(id).slice(1) },
]);

describe('derived facts as columns', () => {
  it('leave the values that the fact book leaves, whatever the definitions', () => {
    fc.assert(
      fc.property(books, fc.array(views, { minLength: 1, maxLength: 50 }), (book, values) => {
        const pictures = values.map((held) => new Picture(book, heldOf(held)));
        const columns = new ConditionColumns(asked, book);
        const results = columns.evaluate(columns.encode(pictures));
        const found = asked.map((_, place) => pictures.map((_, patient) => columns.verdict(results, place, patient)));
        expect(found).toEqual(asked.map((condition) => pictures.map(compile(condition))));
      }),
      { numRuns: 2000 },
    );
  });
});

function heldOf(values: readonly Possible[]): Possible[] {
  const held: Possible[] = [];
  playground.forEach(({ id }, place) => {
    const value = values[place];
    if (value) held[attributeIndex(id)] = value;
  });
  return held;
}
