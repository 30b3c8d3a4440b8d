import fc from 'fast-check';
import type { Condition } from '../logic/condition';
import { choiceOf, everything } from '../logic/possible';
import type { View } from '../logic/verdict';
import { attributeAt, attributeIndex } from '../patient/catalogue/catalogue';
import { valuesOf } from '../patient/fact-book';
import { holdsAllOf } from './holds-all-of';
import { leadingResult } from './leading-result';
import { nearestSubgroup } from './nearest-subgroup';
import { aResult, aTrial } from './testing/a-trial';
import type { PopulationKind, TrialResult } from './trial';

/** A person of whom these choices are known. */
function person(known: Record<string, string>): View {
  const held = new Map(
    Object.entries(known).map(([id, value]) => [attributeIndex(id), choiceOf(valuesOf(id), value)] as const),
  );
  return { at: (index) => held.get(index) ?? everything(attributeAt(index)) };
}
const mutated = (gene: string): Condition => ({ attribute: gene, in: ['mutated'] });
const group = (id: string, who: Condition | undefined, kind: PopulationKind = 'subgroup', n = 40, months = 5) =>
  aResult({
    id,
    population: { label: { en: id, es: id }, kind, n, who },
    arms: { new: { value: months, ci95: null } },
  });

function near(results: TrialResult[], known: Record<string, string>, lead?: Condition): string | null {
  const main = aResult({ population: { ...aResult().population, who: lead } });
  const trial = aTrial({ results: [main, ...results] });
  const [arm] = trial.arms;
  if (!arm) throw new Error('the trial has arms');
  const found = leadingResult({ trial, arm }, 'PFS');
  expect(found.result?.id).toBe('pfs');
  return nearestSubgroup(found, person(known))?.result.id ?? null;
}

describe('nearestSubgroup', () => {
  const esr1 = group('esr1', mutated('esr1'));
  const both = group('both', { all: [mutated('esr1'), mutated('pik3ca')] }, 'postHoc', 10);

  it('is the one that holds this person and asks for the most', () => {
    expect(near([esr1, both], { esr1: 'mutated', pik3ca: 'mutated' })).toBe('both');
    expect(near([esr1, both], { esr1: 'mutated', pik3ca: 'wildType' })).toBe('esr1');
  });

  it('is none where it may only hold, does not hold, or says nothing of whom', () => {
    expect(near([esr1], {})).toBeNull();
    expect(near([esr1], { esr1: 'wildType' })).toBeNull();
    expect(near([group('unsaid', undefined)], { esr1: 'mutated' })).toBeNull();
  });

  it('takes the planned before the explored, then the larger', () => {
    const planned = group('planned', mutated('esr1'), 'prespecified', 5);
    const later = group('later', mutated('esr1'), 'postHoc', 500);
    expect(near([later, planned], { esr1: 'mutated' })).toBe('planned');
    expect(near([esr1, group('larger', mutated('esr1'), 'subgroup', 41)], { esr1: 'mutated' })).toBe('larger');
  });

  it('is never one that holds all of those who lead, unless the person is none of them', () => {
    const either = group('either', { any: [mutated('esr1'), mutated('pik3ca')] });
    expect(near([either, esr1], { esr1: 'mutated', pik3ca: 'mutated' }, mutated('esr1'))).toBeNull();
    expect(near([either, both], { esr1: 'mutated', pik3ca: 'mutated' }, mutated('esr1'))).toBe('both');
    expect(near([either], { esr1: 'wildType', pik3ca: 'mutated' }, mutated('esr1'))).toBe('either');
  });

  it('knows that a score of 10 or more is one of 1 or more', () => {
    const from = (least: number): Condition => ({ attribute: 'pdl1Cps22c3', from: least });
    expect(holdsAllOf(from(1), from(10))).toBeTrue();
    expect(holdsAllOf(from(10), from(1))).toBeFalse();
    expect(holdsAllOf({ attribute: 'pdl1Cps22c3', from: 1, below: 10 }, from(10))).toBeFalse();
  });

  it('never looks at how a figure turned out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (a, b) => {
        const groups = [
          group('first', mutated('esr1'), 'subgroup', 40, a),
          group('second', mutated('esr1'), 'exploratory', 40, b),
        ];
        expect(near(groups, { esr1: 'mutated' })).toBe('first');
      }),
      { numRuns: 40 },
    );
  });
});
