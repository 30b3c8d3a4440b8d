import fc from 'fast-check';
import { type Measure, checkMeasure, measureOf } from './measure';
import { fewestDraws, smaa, type SmaaInput, type SmaaOption } from './smaa';
import type { WeightRule } from './weight-rule';

const people = (percent: number): Measure => ({ kind: 'people', percent, people: 300, outOf: 100 });
const fixed = (value: number): Measure => ({ kind: 'fixed', value });
const option = (id: string, measures: Measure[], excluded: string | null = null): SmaaOption => ({
  id,
  excluded,
  measures,
});
const criteria = [
  { id: 'shrinks', worst: 20, best: 60 },
  { id: 'diarrhoea', worst: 45, best: 5 },
];
const input = (options: SmaaOption[], weights: WeightRule = { kind: 'free' }, seed = 11): SmaaInput => ({
  seed,
  draws: fewestDraws,
  criteria,
  options,
  weights,
});
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('smaa', () => {
  it('gives even chances where two options win one criterion each and nothing is known of the weights', () => {
    const { standings, favourite } = smaa(
      input([option('a', [fixed(60), fixed(45)]), option('b', [fixed(20), fixed(5)])]),
    );
    expect(Math.abs((standings[0]?.ranks[0] ?? 0) - 0.5)).toBeLessThan(0.02);
    expect(favourite).toBeNull();
    // Whoever puts first what an option is good at has it first: by hand, the mean of the larger of two weights is 3/4.
    expect(Math.abs((standings[0]?.centralWeights?.[0] ?? 0) - 0.75)).toBeLessThan(0.01);
    expect(standings.map(({ confidence }) => confidence)).toEqual([1, 1]);
  });

  it('makes a favourite of what the order of the weights favours', () => {
    const options = [option('a', [fixed(60), fixed(45)]), option('b', [fixed(20), fixed(5)])];
    expect(smaa(input(options, { kind: 'ordered', order: [0, 1] })).favourite).toBe('a');
    expect(smaa(input(options, { kind: 'ordered', order: [1, 0] })).favourite).toBe('b');
    expect(smaa(input(options, { kind: 'around', points: [100, 30], share: 0.25 })).favourite).toBe('a');
  });

  it('shares a place that is a tie, and says that an option is never first', () => {
    const { standings } = smaa(
      input([
        option('a', [fixed(60), fixed(5)]),
        option('b', [fixed(60), fixed(5)]),
        option('c', [fixed(20), fixed(45)]),
      ]),
    );
    expect(standings.map(({ ranks }) => ranks)).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    expect(standings[2]).toEqual(jasmine.objectContaining({ centralWeights: null, confidence: null }));
  });

  it('keeps out what is excluded, and names it with its reason', () => {
    const two = [option('a', [people(50), people(30)]), option('b', [people(40), people(20)])];
    const best = option('best', [fixed(100), fixed(0)], 'advisedAgainst');
    const result = smaa(input([...two, best]));
    expect(result.excluded).toEqual([{ id: 'best', reason: 'advisedAgainst' }]);
    expect(result.standings).toEqual(smaa(input(two)).standings);
  });

  it('draws nothing for what is missing', () => {
    const unknown = option('b', [{ kind: 'missing' }, people(10)]);
    expect(() => smaa(input([option('a', [people(50), people(30)]), unknown]))).toThrowError(RangeError);
  });

  it('repeats itself for a seed, comes close to itself for another, and does not look at the order of the options', () => {
    const options = [
      option('a', [people(50), people(30)]),
      option('b', [people(45), people(10)]),
      option('c', [{ kind: 'amount', value: 40, low: 30, high: 50 }, people(40)]),
    ];
    const first = smaa(input(options));
    expect(smaa(input(options))).toEqual(first);
    const turned = smaa(input(options.toReversed()));
    for (const standing of first.standings) {
      expect(turned.standings.find(({ id }) => id === standing.id)).toEqual(standing);
      const other = smaa(input(options, { kind: 'free' }, 12)).standings.find(({ id }) => id === standing.id);
      standing.ranks.forEach((share, i) => {
        expect(Math.abs(share - (other?.ranks[i] ?? 0))).toBeLessThan(0.03);
      });
    }
  });

  it('gives ranks and central weights that sum to 1, and to each rank one option', () => {
    const measures = fc.oneof(
      fc.integer({ min: 0, max: 100 }).map(people),
      fc.integer({ min: 0, max: 100 }).map(fixed),
      fc
        .integer({ min: 1, max: 100 })
        .map((value): Measure => ({ kind: 'amount', value, low: value / 2, high: value * 2 })),
    );
    const options = fc
      .array(fc.tuple(measures, measures), { minLength: 2, maxLength: 4 })
      .map((all) => all.map((two, i) => option(`option ${i}`, two)));
    fc.assert(
      fc.property(options, fc.integer(), (all, seed) => {
        const { standings } = smaa(input(all, { kind: 'free' }, seed));
        for (const { ranks, centralWeights, confidence } of standings) {
          expect(sum(ranks)).toBeCloseTo(1, 6);
          if (centralWeights) expect(sum(centralWeights)).toBeCloseTo(1, 6);
          if (confidence !== null) expect(confidence >= 0 && confidence <= 1).toBeTrue();
        }
        standings.forEach((_, rank) => {
          expect(sum(standings.map(({ ranks }) => ranks[rank] ?? 0))).toBeCloseTo(1, 6);
        });
      }),
      { numRuns: 5 },
    );
  });

  it('puts first, always, what is best on every criterion', () => {
    const worse = fc.tuple(fc.integer({ min: 20, max: 59 }), fc.integer({ min: 6, max: 45 }));
    fc.assert(
      fc.property(fc.array(worse, { minLength: 1, maxLength: 3 }), fc.integer(), (others, seed) => {
        const options = others.map(([a, b], i) => option(`o${i}`, [fixed(a), fixed(b)]));
        expect(
          smaa(input([option('top', [fixed(60), fixed(5)]), ...options], { kind: 'free' }, seed)).standings[0]
            ?.ranks[0],
        ).toBe(1);
      }),
      { numRuns: 5 },
    );
  });

  it('travels as plain data', () => {
    const sent = input([option('a', [people(50), fixed(3)]), option('b', [people(40), fixed(2)])]);
    expect(structuredClone(sent)).toEqual(sent);
    const result = smaa(sent);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('refuses what cannot be ranked', () => {
    const [a, b] = [option('a', [fixed(1), fixed(1)]), option('b', [fixed(2), fixed(2)])];
    const refused = (change: Partial<SmaaInput>) => {
      expect(() => smaa({ ...input([a, b]), ...change })).toThrowError(RangeError);
    };
    refused({ options: [a] });
    refused({ options: [a, { ...b, excluded: 'notNow' }] });
    refused({ criteria: [] });
    refused({ draws: fewestDraws - 1 });
    refused({ criteria: [{ id: 'same', worst: 1, best: 1 }] });
    refused({ options: [a, option('short', [fixed(1)])] });
    refused({ options: [a, option('odd', [fixed(NaN), fixed(1)])] });
    refused({ weights: { kind: 'ordered', order: [0, 0] } });
    refused({ weights: { kind: 'around', points: [0, 0], share: 0.2 } });
    refused({ weights: { kind: 'around', points: [1, 1], share: 1 } });
  });
});

describe('measureOf', () => {
  const basis = { trialId: 't', armId: 'a', sourceId: 's', checked: null };

  it('reads a share with its group, an amount with its interval, and takes what is open for missing', () => {
    const share = { kind: 'frequency', percent: 12, interval: null, ...basis } as const;
    expect(measureOf(share, 300, 1000)).toEqual({ kind: 'people', percent: 12, people: 300, outOf: 1000 });
    expect(measureOf(share, null, 1000)).toEqual(fixed(120));
    const median = (months: number | null, interval: [number, number | null] | null) =>
      measureOf(
        {
          kind: 'median',
          months,
          interval: interval && { low: interval[0], high: interval[1], from: 'published' },
          ...basis,
        },
        null,
        100,
      );
    expect(median(9.5, [8, 11])).toEqual({ kind: 'amount', value: 9.5, low: 8, high: 11 });
    expect(median(9.5, [8, null])).toEqual({ kind: 'missing' });
    expect(median(null, null)).toEqual({ kind: 'missing' });
    expect(median(9.5, null)).toEqual(fixed(9.5));
    expect(measureOf({ kind: 'notReported', why: 'noStudy' }, 300, 100)).toEqual({ kind: 'missing' });
  });

  it('is refused where nothing can be drawn from it', () => {
    const bad: Measure[] = [
      fixed(NaN),
      { kind: 'people', percent: 101, people: 10, outOf: 100 },
      { kind: 'people', percent: 1, people: 0, outOf: 100 },
      { kind: 'amount', value: 2, low: 3, high: 4 },
      { kind: 'amount', value: 2, low: 0, high: 4 },
    ];
    for (const measure of bad) {
      expect(() => {
        checkMeasure(measure);
      }).toThrowError(RangeError);
    }
  });
});
