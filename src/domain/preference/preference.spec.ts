import fc from 'fast-check';
import { compare } from '../evidence/comparison';
import { aFinding } from '../evidence/testing/a-finding';
import { aResult, aTrial, anEffect } from '../evidence/testing/a-trial';
import type { Trial } from '../evidence/trial';
import type { Burden } from '../treatment/option';
import type { Status } from '../treatment/status';
import type { Concern } from './concern';
import { concernTable, type ConcernRow } from './concern-table';
import { litRows } from './lit-rows';
import { robustnessInput, type RobustnessSettings } from './robustness-input';
import { fewestDraws, smaa } from './smaa';
import { noPreferences, swingWeights, tradeOffs, type Weighing, weighingFaults, withTry } from './weighing';

const text = (en: string) => ({ en, es: en });
const concern = (id: string, measure: Concern['measure']): Concern => ({ id, name: text(id), what: text(id), measure });
const concerns = [
  concern('growth', { kind: 'endpoint', endpoint: 'PFS' }),
  concern('nausea', { kind: 'effect', effects: ['vomiting', 'nausea'] }),
  concern('hospital', { kind: 'seriousEvents' }),
  concern('visits', { kind: 'careDays' }),
  concern('needles', { kind: 'route' }),
  concern('cost', { kind: 'talk' }),
];
const safety: Trial['safety'] = {
  arms: {
    new: { grade3plusAny: null, seriousAE: 20, discontinuedForAE: null, deathFromAE: null, n: 190 },
    old: { grade3plusAny: null, seriousAE: 20, discontinuedForAE: null, deathFromAE: null },
  },
  sourceId: 'source',
  checked: null,
};
const effects = [{ id: 'nausea', name: text('nausea'), plain: text('nausea'), what: text(''), kind: 'felt' as const }];
const finding = (id: string, trialIds: string[], route: Burden['route']) => {
  const found = aFinding(id, trialIds);
  return { ...found, option: { ...found.option, burden: { route } as Burden } };
};

function table(trials: Trial[], onlyChecked = false, outOf: 100 | 1000 = 100): ConcernRow[] {
  const [first, second] = trials.length > 1 ? ['trial', 'other'] : ['trial', 'trial'];
  const findings = [
    finding('new-drug', [first], 'infusion'),
    finding(trials.length > 1 ? 'other-drug' : 'old-drug', [second], 'oral'),
    finding('supportive-care-alone', [], 'none'),
  ];
  return concernTable(concerns, compare(findings, { trials, sideEffects: effects }, onlyChecked), {
    scale: { outOf, precision: 'rounded' },
    onlyChecked,
    careDays: (id) => ({ 'new-drug': 4, 'old-drug': 2 })[id] ?? null,
  });
}
const one = aTrial({ results: [aResult({ hazardRatio: { value: 0.5, ci95: null, p: null } })], safety });
const other = aTrial({
  id: 'other',
  arms: aTrial().arms.map((arm) =>
    arm.id === 'new' ? { ...arm, optionId: 'other-drug' } : { ...arm, optionId: null },
  ),
  adverseEvents: [anEffect('nausea', 60, 10)],
});
const row = (rows: ConcernRow[], id: string): ConcernRow => {
  const found = rows.find(({ concern: { id: own } }) => own === id);
  if (!found) throw new Error(id);
  return found;
};
const weighing = (points: Record<string, number>, picked = Object.keys(points)): Weighing => ({
  on: '2026-11-23',
  picked,
  own: '',
  points,
});

describe('concernTable', () => {
  const rows = table([one]);

  it('answers each concern with the figure on the table and its real range', () => {
    expect(row(rows, 'growth').figures.map(({ value }) => value)).toEqual([4, 2, null]);
    expect(row(rows, 'growth').range).toEqual({ worst: 2, best: 4 });
    // 17.5 of 100 is written as 18: the range is of the numbers as they are written.
    expect(row(rows, 'nausea').range).toEqual({ worst: 35, best: 18 });
    expect(row(rows, 'visits').range).toEqual({ worst: 4, best: 2 });
    expect(row(rows, 'needles').figures.map(({ value }) => value)).toEqual([2, 0, 0]);
  });

  it('has no range where all are alike or fewer than two are known', () => {
    expect(row(rows, 'hospital').figures.map(({ value }) => value)).toEqual([20, 20, null]);
    expect(row(rows, 'hospital').range).toBeNull();
    expect(row(rows, 'cost').range).toBeNull();
    expect(row(table([one], true), 'hospital').figures.map(({ value }) => value)).toEqual([null, null, null]);
  });

  it('tells figures of one trial from those of several', () => {
    expect(['growth', 'visits', 'cost'].map((id) => row(rows, id).guard)).toEqual(['oneTrial', 'noTrial', 'noTrial']);
    expect(row(table([one, other]), 'nausea').guard).toBe('severalTrials');
  });

  it('has no range to weigh where the figures are of several trials', () => {
    const apart = row(table([one, other]), 'nausea');
    expect(apart.spread).toEqual({ worst: 60, best: 35 });
    expect(apart.range).toBeNull();
  });

  it('runs every range over the same options: those of a study that have a figure in each', () => {
    const hair = concern('hair', { kind: 'effect', effects: ['alopecia'] });
    const ofHair = (...losses: Burden['hairLoss'][]) => {
      const findings = losses.map((hairLoss, i) => {
        const found = aFinding(['new-drug', 'old-drug', 'supportive-care-alone'][i] ?? '', ['trial']);
        return { ...found, option: { ...found.option, burden: { route: 'oral', hairLoss } as Burden } };
      });
      const comparison = compare(findings, { trials: [one], sideEffects: effects }, false);
      const settings = {
        scale: { outOf: 100, precision: 'rounded' },
        onlyChecked: false,
        careDays: () => null,
      } as const;
      return concernTable([hair, concern('growth', { kind: 'endpoint', endpoint: 'PFS' })], comparison, settings);
    };
    const alike = ofHair('usual', 'usual', 'none');
    expect(row(alike, 'growth').range).toEqual({ worst: 2, best: 4 });
    expect(row(alike, 'hair').spread).toEqual({ worst: 3, best: 0 });
    expect(row(alike, 'hair').range).toBeNull();
    expect(row(ofHair('usual', 'rare', 'none'), 'hair').range).toEqual({ worst: 3, best: 1 });
    for (const { figures } of alike) expect(figures.map(({ weighed }) => weighed)).toEqual([true, true, false]);
  });

  it('tells what the comparison estimates where nothing is counted, to professionals only', () => {
    const hair = concern('hair', { kind: 'effect', effects: ['alopecia'] });
    const burdens: Partial<Burden>[] = [
      { visitsPerMonth: 3.6, hairLoss: 'usual' },
      { visitsPerMonth: 0.7, hairLoss: 'rare' },
      { visitsPerMonth: null, hairLoss: 'not-reported' },
    ];
    const findings = burdens.map((burden, i) => {
      const found = aFinding(['new-drug', 'old-drug', 'supportive-care-alone'][i] ?? '', ['trial']);
      return { ...found, option: { ...found.option, burden: burden as Burden } };
    });
    const rows = (onlyChecked: boolean) =>
      concernTable(
        [hair, concern('visits', { kind: 'careDays' })],
        compare(findings, { trials: [one], sideEffects: effects }, onlyChecked),
        {
          scale: { outOf: 100, precision: 'rounded' },
          onlyChecked,
          careDays: () => null,
        },
      );
    expect(rows(false).map(({ estimate, figures }) => [estimate, ...figures.map(({ value }) => value)])).toEqual([
      ['hairLoss', 3, 1, null],
      ['visits', 3.6, 0.7, null],
    ]);
    expect(row(rows(false), 'hair').range).toEqual({ worst: 3, best: 1 });
    expect(rows(true).map(({ estimate }) => estimate)).toEqual([null, null]);
    const lit = litRows(weighing({ visits: 100 }), rows(true))[0];
    expect(lit?.standings.map(({ standing }) => standing)).toEqual(['notReported', 'notReported', 'asNeeded']);
  });

  it('counts the range and what is drawn out of the same number of people', () => {
    const { range, figures } = row(table([one], false, 1000), 'nausea');
    expect(range).toEqual({ worst: 350, best: 175 });
    expect(figures[0]?.measure).toEqual({ kind: 'people', percent: 35, people: 190, outOf: 1000 });
  });
});

describe('a try at weighing', () => {
  it('is kept beside the one before, and has to feel right anew', () => {
    const first = weighing({ growth: 100 });
    const second = weighing({ growth: 60, nausea: 100 });
    const kept = withTry({ ...withTry(noPreferences, first), feelsRight: false }, second);
    expect(kept).toEqual({ tries: [first, second], feelsRight: null });
  });

  it('is not another try when it says the same again', () => {
    const first = weighing({ growth: 100, nausea: 50 });
    const kept = { ...withTry(noPreferences, first), feelsRight: true };
    expect(withTry(kept, { ...first, on: '2026-11-24' })).toEqual({ tries: [first], feelsRight: null });
    expect(withTry(kept, { ...first, own: 'My son marries in May.' }).tries.length).toBe(2);
  });

  it('names its faults', () => {
    expect(weighingFaults(weighing({ growth: 100, nausea: 0 }))).toEqual([]);
    expect(weighingFaults(weighing({}, ['growth']))).toEqual([]);
    expect(weighingFaults(weighing({}, ['a', 'b', 'c', 'd', 'e', 'f', 'g']))).toEqual(['tooMany']);
    expect(weighingFaults(weighing({}, ['a', 'a']))).toEqual(['twice']);
    expect(weighingFaults(weighing({ growth: 100 }, []))).toEqual(['notPicked']);
    expect(weighingFaults(weighing({ growth: 100, nausea: 101 }))).toEqual(['outOfRange']);
    expect(weighingFaults(weighing({ growth: 99.5, nausea: 100 }))).toEqual(['outOfRange']);
    expect(weighingFaults(weighing({ growth: 90 }))).toEqual(['noFirst']);
    expect(() => withTry(noPreferences, weighing({ growth: 90 }))).toThrowError(RangeError);
  });
});

describe('swing weights', () => {
  const rows = table([one]);

  it('are shares of the points of what has a range; the rest is talked about', () => {
    expect(swingWeights(weighing({ growth: 100, nausea: 60, cost: 40, hospital: 30 }), rows)).toEqual({
      weights: [
        { id: 'growth', weight: 0.625 },
        { id: 'nausea', weight: 0.375 },
      ],
      unweighed: ['cost', 'hospital'],
    });
    expect(swingWeights(weighing({ cost: 100, growth: 0 }), rows).weights).toEqual([]);
  });

  it('sum to 1 and keep the order of the points', () => {
    const points = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        const given: Record<string, number> = { growth: 100, nausea: a, visits: b, needles: c };
        const { weights } = swingWeights(weighing(given), rows);
        expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
        for (const x of weights) {
          for (const y of weights) {
            if ((given[x.id] ?? 0) > (given[y.id] ?? 0)) expect(x.weight).toBeGreaterThan(y.weight);
          }
        }
      }),
    );
  });

  it('are asked back as pairs against the first', () => {
    const pairs = tradeOffs(weighing({ nausea: 40, visits: 70, growth: 100, cost: 10 }), rows);
    expect(pairs.map(({ first, other: beside, points }) => [first.concern.id, beside.concern.id, points])).toEqual([
      ['growth', 'visits', 70],
      ['growth', 'nausea', 40],
    ]);
    expect(tradeOffs(weighing({ cost: 100, growth: 40 }), rows)).toEqual([]);
  });
});

describe('what is weighed', () => {
  it('is the same in pairs and in shares, and nothing where one stands alone or the first is not among it', () => {
    const rows = table([one]);
    const points = fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom('growth', 'cost', 'hospital'), points, points, (first, nausea, visits) => {
        const given = Object.entries({ nausea, visits }).flatMap(([id, own]) => (own === undefined ? [] : [[id, own]]));
        const said = weighing({ [first]: 100, ...(Object.fromEntries(given) as Record<string, number>) });
        const pairs = tradeOffs(said, rows).flatMap(({ first: top, other: beside }) => [top, beside]);
        const shares = swingWeights(said, rows).weights.map(({ id }) => id);
        expect(new Set(shares)).toEqual(new Set(pairs.map(({ concern: { id } }) => id)));
        expect(shares.length > 0).toBe(first === 'growth' && given.length > 0);
      }),
    );
  });
});

describe('lit rows', () => {
  const standings = (rows: ConcernRow[], id: string) =>
    litRows(weighing({ [id]: 100 }), rows)[0]?.standings.map(({ standing }) => standing);

  it('say in a word how each option stands, and hold no number', () => {
    const rows = table([one]);
    expect(standings(rows, 'growth')).toEqual(['best', 'worst', 'notReported']);
    expect(standings(rows, 'nausea')).toEqual(['worst', 'best', 'notReported']);
    expect(standings(rows, 'hospital')).toEqual(['alike', 'alike', 'notReported']);
    expect(standings(rows, 'cost')).toEqual(['talk', 'talk', 'talk']);
    expect(JSON.stringify(litRows(weighing({ growth: 100, visits: 50 }), rows))).not.toMatch(/\d/);
  });

  it('light no difference that chance alone explains', () => {
    const close = table([aTrial({ safety, adverseEvents: [anEffect('nausea', 6, 1)] })]);
    expect(row(close, 'nausea').spread).toEqual({ worst: 6, best: 3 });
    expect(standings(close, 'nausea')).toEqual(['alike', 'alike', 'notReported']);
  });

  it('tell nothing of what the person has not asked for', () => {
    const said = weighing({ growth: 100, needles: 50 });
    const lit = litRows(said, table([one]), ({ measure }) => measure.kind === 'endpoint');
    expect(lit.map(({ closed, standings: told }) => [closed, told.length])).toEqual([
      [true, 0],
      [false, 3],
    ]);
  });

  it('light nothing across trials', () => {
    expect(standings(table([one, other]), 'nausea')).toEqual(['notComparable', 'notComparable', 'notReported']);
  });

  it('put first what matters most, and do not change with the order of the options', () => {
    const rows = table([one]);
    const said = weighing({ nausea: 30, growth: 100, visits: 100 });
    expect(litRows(said, rows).map((lit) => lit.concern.id)).toEqual(['growth', 'visits', 'nausea']);
    const turned = rows.map((each) => ({ ...each, figures: each.figures.toReversed() }));
    const byOption = (of: ConcernRow[]) =>
      litRows(said, of).map((lit) => Object.fromEntries(lit.standings.map((each) => [each.optionId, each.standing])));
    expect(byOption(turned)).toEqual(byOption(rows));
  });
});

describe('what the robustness view asks', () => {
  const settings: RobustnessSettings = { seed: 1, draws: fewestDraws, use: 'ordered', acceptUnanchored: false };
  const offered = (...ids: string[]) => new Map(ids.map((id): [string, Status] => [id, 'offered']));
  const said = weighing({ nausea: 100, growth: 40, cost: 30 });

  it('weighs what has a range, in the order of the points, and keeps out what is not offered', () => {
    const found = robustnessInput(said, table([one]), offered('new-drug', 'old-drug'), settings);
    if (typeof found === 'string') throw new Error(found);
    const input = found.asked;
    expect(input.criteria).toEqual([
      { id: 'nausea', worst: 35, best: 18 },
      { id: 'growth', worst: 2, best: 4 },
    ]);
    expect(input.weights).toEqual({ kind: 'ordered', order: [0, 1] });
    expect(input.options.map(({ id, excluded }) => [id, excluded])).toEqual([
      ['new-drug', null],
      ['old-drug', null],
      ['supportive-care-alone', 'notNow'],
    ]);
    expect(smaa(input).favourite).toBe('old-drug');
  });

  it('uses as much of the weights as is asked', () => {
    const weights = (use: RobustnessSettings['use']) => {
      const input = robustnessInput(said, table([one]), offered('new-drug', 'old-drug'), { ...settings, use });
      return typeof input === 'string' ? input : input.asked.weights;
    };
    expect(weights('free')).toEqual({ kind: 'free' });
    expect(weights('around')).toEqual({ kind: 'around', points: [100 / 140, 40 / 140], share: 0.25 });
  });

  it('is refused without options or concerns, and across trials unless it is opened on purpose', () => {
    const rows = table([one, other]);
    const both = offered('new-drug', 'other-drug');
    expect(robustnessInput(said, rows, offered('new-drug'), settings)).toBe('tooFewOptions');
    expect(robustnessInput(weighing({ cost: 100 }), rows, both, settings)).toBe('noConcern');
    expect(robustnessInput(said, rows, both, settings)).toBe('unanchored');
    const opened = robustnessInput(said, rows, both, { ...settings, acceptUnanchored: true });
    expect(typeof opened === 'object' && opened.asked.criteria.map(({ id }) => id)).toEqual(['nausea']);
    const byPoints = { ...settings, use: 'around' as const, acceptUnanchored: true };
    expect(robustnessInput(said, rows, both, byPoints)).toBe('noConcern');
  });

  it('leaves out what was recalled, and options without a figure, by name', () => {
    const all = offered('new-drug', 'old-drug', 'supportive-care-alone');
    const found = robustnessInput(said, table([one]), all, settings);
    expect(typeof found === 'object' && found.asked.options.map(({ excluded }) => excluded)).toEqual([
      null,
      null,
      'noFigure',
    ]);
    const unread = { ...one, results: one.results.map((result) => ({ ...result, checked: null })) };
    const less = robustnessInput(said, table([unread]), all, settings);
    if (typeof less === 'string') throw new Error(less);
    expect(less.asked.criteria.map(({ id }) => id)).toEqual(['nausea']);
    expect(less.leftOut).toEqual([{ id: 'growth', why: 'recalled' }]);
    const none = { ...unread, adverseEvents: [anEffect('nausea', 35, 2, null)] };
    const both = weighing({ growth: 100, nausea: 40 });
    expect(robustnessInput(both, table([none]), all, settings)).toBe('recalled');
  });
});
