import fc from 'fast-check';
import { openLeaves, trace } from './trace';
import { conditions, member, playground, viewOf, views } from './testing/arbitrary-condition';
import { compile, evaluate } from './verdict';

describe('the algebras of conditions', () => {
  it('agree on random conditions and views: compiled, folded and traced', () => {
    fc.assert(
      fc.property(conditions, views, (condition, values) => {
        const view = viewOf(values);
        const verdict = evaluate(condition, view);
        expect(compile(condition)(view)).toBe(verdict);
        expect(trace(condition, view).verdict).toBe(verdict);
      }),
      { numRuns: 2000 },
    );
  });

  it('are sound: a verdict on partial information holds for every completion', () => {
    fc.assert(
      fc.property(
        conditions,
        views,
        fc.array(fc.nat(), { minLength: playground.length, maxLength: playground.length }),
        (condition, values, seeds) => {
          const verdict = evaluate(condition, viewOf(values));
          const completed = evaluate(condition, viewOf(values.map((value, i) => member(value, seeds[i] ?? 0))));
          expect(completed).not.toBe('unknown');
          if (verdict !== 'unknown') expect(completed).toBe(verdict);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('have open leaves just where the verdict is unknown', () => {
    fc.assert(
      fc.property(conditions, views, (condition, values) => {
        const node = trace(condition, viewOf(values));
        expect(openLeaves(node).length > 0).toBe(node.verdict === 'unknown');
      }),
      { numRuns: 1000 },
    );
  });
});
