import { type BenefitMeasure, type HarmMeasure, balancePanels } from './balance';
import { compare } from './comparison';
import type { Outcome } from './outcome';
import { aFinding } from './testing/a-finding';
import { aResult, aTrial, anEffect } from './testing/a-trial';
import type { Trial } from './trial';

const checked = { on: '2026-11', against: 'https://example.org' };
const shrinking: BenefitMeasure = { kind: 'shrinking' };
const anySevere: HarmMeasure = { kind: 'anySevere' };
const none = { seriousAE: null, discontinuedForAE: null, deathFromAE: null };
const safety = {
  arms: { new: { ...none, grade3plusAny: 27, n: 190 }, old: { ...none, grade3plusAny: 20.5 } },
  sourceId: 'source',
  checked,
};
const response = aResult({
  id: 'orr',
  endpoint: 'ORR',
  unit: 'percent',
  arms: { new: { value: 12.9, ci95: [8, 18] }, old: { value: 4, ci95: null } },
});
const growth = aResult({ landmarks: [{ months: 6, arms: { new: 40.8, old: 19.1 } }] });
const trial = aTrial({ results: [growth, response], safety });
const elsewhere = aTrial({ id: 'elsewhere', results: [growth, response], safety });

const panelsOf = (
  ids: readonly [string, string][],
  trials: Trial[],
  benefit: BenefitMeasure = shrinking,
  harm: HarmMeasure = anySevere,
  onlyChecked = false,
) => {
  const findings = ids.map(([id, of]) => aFinding(id, of ? [of] : []));
  return balancePanels(compare(findings, { trials, sideEffects: [] }, onlyChecked), benefit, harm, onlyChecked);
};
const percent = (outcome: Outcome) => (outcome.kind === 'frequency' ? outcome.percent : outcome.kind);
const points = (panels: ReturnType<typeof panelsOf>) =>
  panels.map(({ arms }) => arms.map(({ arm, benefit, harm }) => [arm.id, percent(benefit), percent(harm)]));

describe('balancePanels', () => {
  it('sets an option against the other group of its own study', () => {
    const [panel] = panelsOf([['new-drug', 'trial']], [trial]);
    expect(points(panel ? [panel] : [])).toEqual([
      [
        ['new', 12.9, 27],
        ['old', 4, 20.5],
      ],
    ]);
    expect(panel?.arms.map(({ column }) => column?.finding.option.id ?? null)).toEqual(['new-drug', null]);
    expect(panel?.arms.map(({ harm }) => harm.kind === 'frequency' && harm.interval?.from)).toEqual([
      'safetyPopulation',
      'armSize',
    ]);
  });

  it('has one panel for options that met, each once', () => {
    const panels = panelsOf(
      [
        ['new-drug', 'trial'],
        ['old-drug', 'trial'],
      ],
      [trial],
    );
    expect(points(panels)).toEqual([
      [
        ['new', 12.9, 27],
        ['old', 4, 20.5],
      ],
    ]);
    expect(panels[0]?.arms.every(({ column }) => column !== null)).toBeTrue();
  });

  it('never lets two studies share a panel, nor two groups that chance did not decide between', () => {
    const third = { ...elsewhere, arms: elsewhere.arms.map((arm) => ({ ...arm, optionId: `${arm.id}-other` })) };
    const apart = panelsOf(
      [
        ['new-drug', 'trial'],
        ['new-other', 'elsewhere'],
      ],
      [trial, third],
    );
    expect(apart.map((panel) => panel.trial.id)).toEqual(['trial', 'elsewhere']);
    const cohorts = { ...trial, phase: '2' };
    const single = panelsOf(
      [
        ['new-drug', 'trial'],
        ['old-drug', 'trial'],
      ],
      [cohorts],
    );
    expect(points(single)).toEqual([[['new', 12.9, 27]], [['old', 4, 20.5]]]);
  });

  it('counts people without growth at a month, and one side effect', () => {
    const nausea = { ...trial, adverseEvents: [anEffect('nausea', 35, 2.5)] };
    const at = (months: number): BenefitMeasure => ({ kind: 'withoutGrowth', months });
    const effect = (effectId: string): HarmMeasure => ({ kind: 'effect', effectId });
    expect(points(panelsOf([['new-drug', 'trial']], [nausea], at(6), effect('nausea')))).toEqual([
      [
        ['new', 40.8, 2.5],
        ['old', 19.1, 0],
      ],
    ]);
    expect(points(panelsOf([['new-drug', 'trial']], [nausea], at(12), effect('rash')))).toEqual([
      [
        ['new', 'notReported', 'notReported'],
        ['old', 'notReported', 'notReported'],
      ],
    ]);
  });

  it('keeps from a patient what nobody read at its source', () => {
    const recalled = { ...trial, safety: { ...safety, checked: null } };
    const [panel] = panelsOf([['new-drug', 'trial']], [recalled], shrinking, anySevere, true);
    expect(panel?.arms[0]?.harm).toEqual({ kind: 'notReported', why: 'notChecked' });
    expect(percent(panel?.arms[0]?.benefit ?? { kind: 'notReported', why: 'noStudy' })).toBe(12.9);
  });

  it('has no panel for an option without a study', () => {
    expect(panelsOf([['nowhere', '']], [trial])).toEqual([]);
  });
});
