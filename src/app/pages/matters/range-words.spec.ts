import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { compare } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { aFinding } from '../../../domain/evidence/testing/a-finding';
import { aResult, aTrial, anEffect } from '../../../domain/evidence/testing/a-trial';
import type { Concern } from '../../../domain/preference/concern';
import { concernTable } from '../../../domain/preference/concern-table';
import type { Burden } from '../../../domain/treatment/option';
import compareEn from '../../../i18n/compare.en.json';
import mattersEn from '../../../i18n/matters.en.json';
import { provideWords } from '../../words/words.providers';
import { RangeWords } from './range-words';

const words = (en: string) => ({ en, es: en });
const nausea = { id: 'nausea', name: words('Nausea'), plain: words('sick'), what: words(''), kind: 'felt' as const };
const survival = aResult({
  endpoint: 'OS',
  arms: { new: { value: 24, ci95: [20, 28] }, old: { value: 12, ci95: [10, 14] } },
  hazardRatio: { value: 0.6, ci95: null, p: null },
  medianFollowUpMonths: 60,
});

function visited(id: string, visitsPerMonth: number) {
  const found = aFinding(id, ['trial']);
  return { ...found, option: { ...found.option, burden: { visitsPerMonth } as Burden } };
}

function rangeOf(
  measure: Concern['measure'],
  scale: Scale,
  results = [aResult(), survival],
  careDays: (id: string) => number | null = () => 1,
) {
  TestBed.configureTestingModule({ providers: [provideWords()] });
  const transloco = TestBed.inject(TranslocoService);
  transloco.setTranslation(compareEn, 'en');
  transloco.setTranslation(mattersEn, 'en');
  const findings = [visited('new-drug', 2), visited('old-drug', 1)];
  const trial = aTrial({ results, adverseEvents: [anEffect('nausea', 35, 2)] });
  const comparison = compare(findings, { trials: [trial], sideEffects: [nausea] }, false);
  const concern: Concern = { id: 'one', name: words('One'), what: words(''), measure };
  const [row] = concernTable([concern], comparison, { scale, onlyChecked: false, careDays });
  if (!row) throw new Error('one row');
  return TestBed.inject(RangeWords).of(row, comparison, scale);
}

const exact: Scale = { outOf: 100, precision: 'exact' };
const rounded: Scale = { outOf: 100, precision: 'rounded' };

describe('the range of a concern in words', () => {
  it('has the unit of its figure, and better stands at the end', () => {
    expect(rangeOf({ kind: 'effect', effects: ['nausea'] }, exact)).toEqual({
      worst: '35 of 100 people',
      best: '17.5 of 100 people',
    });
    TestBed.resetTestingModule();
    expect(rangeOf({ kind: 'careDays' }, exact, [], (id) => (id === 'new-drug' ? 4 : 1))).toEqual({
      worst: '4 days a month',
      best: '1 day a month',
    });
  });

  it('labels what is estimated', () => {
    expect(rangeOf({ kind: 'careDays' }, exact, [], () => null)).toEqual({
      worst: '2 visits a month',
      best: '1 visit a month (our estimate, no source held)',
    });
  });

  it('is none where the options are alike', () => {
    expect(rangeOf({ kind: 'careDays' }, exact, [])).toBeNull();
  });

  it('tells a person how long people lived as a range of its own, never as one number', () => {
    const measure = { kind: 'endpoint', endpoint: 'OS' } as const;
    expect(rangeOf(measure, exact)).toEqual({ worst: '12 months', best: '24 months' });
    TestBed.resetTestingModule();
    expect(rangeOf(measure, rounded)).toEqual({
      worst: '6 to 24 months for half of the people',
      best: '12 to 48 months for half of the people',
    });
    TestBed.resetTestingModule();
    expect(rangeOf(measure, rounded, [{ ...survival, medianFollowUpMonths: 30 }])).toEqual({
      worst: 'longer than 6 months for 75 of 100 people',
      best: 'longer than 12 months for 75 of 100 people',
    });
    TestBed.resetTestingModule();
    const open = aResult({
      ...survival,
      arms: { new: { value: 24, ci95: [20, null] }, old: { value: 12, ci95: null } },
    });
    expect(rangeOf(measure, rounded, [open])).toBeNull();
  });
});
