import fc from 'fast-check';
import { type Ratio, bucher, inverse, standardError } from './bucher';
import { type Contrast, type IndirectRefusal, indirectComparison } from './indirect-comparison';
import { aResult, aTrial, asked } from './testing/a-trial';
import type { Trial, TrialResult } from './trial';
import type { TrialPeople } from './trial-people';

const ratios = fc
  .record({ log: fc.double({ min: -2, max: 2, noNaN: true }), error: fc.double({ min: 0.02, max: 1, noNaN: true }) })
  .map(({ log, error }): Ratio => {
    const at = (reach: number) => Math.exp(log + reach * 1.96 * error);
    return { value: at(0), low: at(-1), high: at(1) };
  });

describe('bucher', () => {
  const first = { value: 0.6, low: 0.48, high: 0.75 };
  const second = { value: 0.75, low: 0.6, high: 0.94 };

  it('gives what the methods brief works out by hand: two clear results, no proven difference', () => {
    expect(standardError(first)).toBeCloseTo(0.1139, 4);
    expect(standardError(second)).toBeCloseTo(0.1145, 4);
    const { value, low, high, standardError: error } = bucher(first, second);
    expect(error).toBeCloseTo(0.1615, 4);
    expect([value, low, high].map((one) => one.toFixed(2))).toEqual(['0.80', '0.58', '1.10']);
  });

  it('is never more certain than either of the two, and turns round with them', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const there = bucher(a, b);
        const back = inverse(bucher(b, a));
        expect(there.standardError).toBeGreaterThanOrEqual(Math.max(standardError(a), standardError(b)) - 1e-9);
        expect(back.value / there.value).toBeCloseTo(1, 9);
        expect(back.low / there.low).toBeCloseTo(1, 9);
        expect(back.high / there.high).toBeCloseTo(1, 9);
      }),
    );
  });

  it('refuses what is no ratio or lies outside its interval', () => {
    for (const bad of [
      { value: 0.5, low: 0, high: 1 },
      { value: 1.2, low: 0.5, high: 1 },
      { value: 0.5, low: 0.6, high: 0.4 },
      { value: 0.5, low: 0.4, high: Infinity },
      { value: NaN, low: 0.4, high: 1 },
    ]) {
      expect(() => bucher(bad, second)).toThrowError(RangeError);
      expect(() => bucher(second, bad)).toThrowError(RangeError);
    }
  });
});

const people: TrialPeople = { area: 'hrPositive', lines: [2, 3], her2: ['low', 'zero'], markers: ['pik3ca'] };

function contrast(
  id: string,
  ratio: [number, [number, number] | null],
  change: { result?: Partial<TrialResult>; trial?: Partial<Trial>; people?: TrialPeople | null } = {},
): Contrast {
  const [value, ci95] = ratio;
  const result = aResult({ hazardRatio: { value, ci95, p: null }, ...change.result });
  const trial = aTrial({ id, results: [result], applicability: asked, ...change.trial });
  const [arm] = trial.arms;
  if (!arm) throw new Error('an arm');
  return { trial, arm, result, people: change.people === undefined ? people : change.people };
}

const a = contrast('a', [0.6, [0.48, 0.75]]);
const b = contrast('b', [0.75, [0.6, 0.94]]);

function refused(second: Contrast, first = a): readonly IndirectRefusal[] {
  const found = indirectComparison(first, second);
  return found.kind === 'refused' ? found.refusals : [];
}

describe('indirectComparison', () => {
  it('compares two medicines through what both were compared with', () => {
    const found = indirectComparison(a, b);
    if (found.kind !== 'indirect') throw new Error(found.refusals.join());
    expect(found.ratio.value).toBeCloseTo(0.8, 9);
    expect(found.settled).toBeFalse();
    expect(found.anchors.map(({ optionId }) => optionId)).toEqual(['old-drug', 'old-drug']);
  });

  it('turns a ratio that names the other arm first', () => {
    const turned = contrast('b', [1 / 0.75, [1 / 0.94, 1 / 0.6]], {
      result: { hazardRatio: { value: 1 / 0.75, ci95: [1 / 0.94, 1 / 0.6], p: null, comparison: ['old', 'new'] } },
    });
    const found = indirectComparison(a, turned);
    expect(found.kind === 'indirect' && found.ratio.value).toBeCloseTo(0.8, 9);
  });

  it('refuses what does not match, by name', () => {
    const ratio: [number, [number, number]] = [0.75, [0.6, 0.94]];
    const other = (change: Parameters<typeof contrast>[2]) => refused(contrast('b', ratio, change));
    const anchorless = aTrial().arms.map((arm) => ({ ...arm, optionId: arm.id === 'old' ? null : arm.optionId }));
    expect(other({ result: { endpoint: 'OS' } })).toContain('differentEndpoint');
    expect(other({ result: { assessedBy: 'investigator' } })).toEqual(['differentReader']);
    expect(other({ result: { assessedBy: null } })).toEqual(['readerUnknown']);
    expect(other({ result: { checked: null } })).toEqual(['recalled']);
    expect(other({ result: { population: { ...a.result.population, kind: 'subgroup' } } })).toEqual([
      'notPrimaryPopulation',
    ]);
    expect(other({ result: { hazardRatio: null } })).toEqual(['noRatio']);
    expect(refused(contrast('b', [0.75, null]))).toEqual(['noInterval']);
    expect(other({ trial: { arms: anchorless } })).toEqual(['noCommonArm']);
    const control = (en: string) => ({
      trial: { arms: aTrial().arms.map((arm) => (arm.id === 'old' ? { ...arm, label: { en, es: en } } : arm)) },
    });
    expect(other(control('Placebo + old drug'))).toEqual([]);
    expect(other(control('Older drug'))).toEqual(['differentControl']);
    expect(other(control('Old drug or another'))).toEqual(['controlOfChoice', 'differentControl']);
    expect(other({ trial: { phase: '2', results: [] } })).toEqual(['notRandomised']);
    expect(other({ people: null })).toEqual(['peopleUnknown']);
    expect(other({ people: { ...people, lines: [] } })).toContain('peopleUnknown');
    expect(other({ people: { ...people, lines: [1] } })).toEqual(['differentLine']);
    expect(other({ people: { ...people, area: 'tripleNegative' } })).toEqual(['differentSubtype']);
    expect(other({ people: { ...people, her2: ['low'] } })).toEqual(['differentSubtype']);
    expect(other({ people: { ...people, markers: [] } })).toEqual(['differentMarkers']);
    const asks = (change: Partial<Trial['applicability']>) =>
      other({ trial: { applicability: { ...asked, ...change } } });
    expect(asks({ priorCdk46: 'required' })).toEqual(['differentPriorDrugs']);
    expect(asks({ priorChemotherapyMetastatic: 'allowed' })).toEqual(['differentPriorDrugs']);
    expect(asks({ priorChemotherapyMetastatic: null })).toEqual(['priorDrugsUnknown']);
    expect(asks({ menopause: 'preAndPost' })).toEqual(['differentMenopause']);
    expect(asks({ menopause: null })).toEqual(['menopauseUnknown']);
    expect(refused(a)).toEqual(['sameTrial']);
  });

  it('asks nobody who read the scans to tell that a person died', () => {
    const death = { result: { endpoint: 'OS' as const, assessedBy: null } };
    expect(refused(contrast('b', [0.75, [0.6, 0.94]], death), contrast('a', [0.6, [0.48, 0.75]], death))).toEqual([]);
  });

  it('says all that stands against it', () => {
    const worse = contrast('b', [0.75, null], { result: { checked: null }, people: null });
    expect(refused(worse)).toEqual(['noInterval', 'recalled', 'peopleUnknown']);
  });
});
