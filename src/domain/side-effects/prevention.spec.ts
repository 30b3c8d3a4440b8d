import { compileKnowledge } from '../consultation/compiled-knowledge';
import { aKnowledge } from '../consultation/testing/a-knowledge';
import { pictureAt } from '../patient/picture-at';
import type { ObservedValue } from '../patient/record';
import { aRecord } from '../patient/testing/a-record';
import { type PreventionStep, type RegimenForPrevention, mostPressingFirst, preventionFor } from './prevention';

const read = { on: '2026-11', against: 'https://example.org' };
const step = (id: string, change: Partial<PreventionStep> = {}): PreventionStep => ({
  id,
  drugs: [],
  start: 'before',
  what: { en: id, es: id },
  plain: { en: id, es: id },
  planId: null,
  sourceId: 'source',
  checked: read,
  ...change,
});
const compiled = compileKnowledge(aKnowledge([]));
const person = (values: Record<string, ObservedValue>) =>
  pictureAt(aRecord(values), '2026-11-30', { region: null }, compiled.facts, compiled.drugs).picture;
const regimen: RegimenForPrevention = { given: ['capecitabine', 'neratinib'], cancerMedicine: true, emetic: 'low' };
const due = (steps: PreventionStep[], values: Record<string, ObservedValue> | null = null, of = regimen) =>
  preventionFor(of, steps, values && person(values), 'clinician').map(({ step: { id }, drugs, asks }) => ({
    id,
    drugs,
    asks,
  }));

describe('preventionFor', () => {
  it('tells what is for a medicine of the regimen with that medicine, and nothing of another', () => {
    const steps = [step('loperamide', { drugs: ['neratinib', 'other'] }), step('mouthwash', { drugs: ['everolimus'] })];
    expect(due(steps)).toEqual([{ id: 'loperamide', drugs: ['neratinib'], asks: false }]);
  });

  it('tells what is for every cancer medicine, and to nobody else', () => {
    expect(due([step('hepatitis')]).map(({ id }) => id)).toEqual(['hepatitis']);
    expect(due([step('hepatitis')], null, { ...regimen, cancerMedicine: false })).toEqual([]);
  });

  it('goes by the emetic class where it asks for one; no class is no low class', () => {
    const steps = [step('strong', { emetic: ['high'] }), step('one', { emetic: ['low'] })];
    expect(due(steps).map(({ id }) => id)).toEqual(['one']);
    expect(due(steps, null, { ...regimen, emetic: null })).toEqual([]);
  });

  it('leaves out what is known not to be for this person, and asks where it is not known', () => {
    const steps = [step('control', { when: { attribute: 'childbearingPotential', in: ['yes'] } })];
    expect(due(steps, { childbearingPotential: 'no' })).toEqual([]);
    expect(due(steps, { childbearingPotential: 'yes' })).toEqual([{ id: 'control', drugs: [], asks: false }]);
    expect(due(steps, {})).toEqual([{ id: 'control', drugs: [], asks: true }]);
    expect(due(steps)).toEqual([{ id: 'control', drugs: [], asks: false }]);
  });

  it('tells a test before the first dose until its result is known', () => {
    const steps = [step('dpd', { when: { not: { known: 'dpyd' } } })];
    expect(due(steps, {}).map(({ asks }) => asks)).toEqual([false]);
    expect(due(steps, { dpyd: 'normal' })).toEqual([]);
  });

  it('leaves out what another step that is due takes the place of', () => {
    const steps = [step('some'), step('more', { drugs: ['capecitabine'], insteadOf: 'some' })];
    expect(due(steps).map(({ id }) => id)).toEqual(['more']);
    expect(due(steps, null, { ...regimen, given: ['neratinib'] }).map(({ id }) => id)).toEqual(['some']);
  });

  it('keeps from a patient what was recalled', () => {
    const steps = [step('recalled', { checked: null }), step('read')];
    expect(preventionFor(regimen, steps, null, 'patient').map(({ step: { id } }) => id)).toEqual(['read']);
  });
});

describe('mostPressingFirst', () => {
  it('tells what keeps danger away before the rest, each in the order of its start', () => {
    const given = [
      step('gel', { start: 'day1' }),
      step('card', { start: 'day1', danger: true }),
      step('dentist'),
      step('test', { danger: true }),
      step('second dentist'),
    ].map((one) => ({ step: one, drugs: [], asks: false }));
    expect(mostPressingFirst(given).map(({ step: { id } }) => id)).toEqual([
      'test',
      'card',
      'dentist',
      'second dentist',
      'gel',
    ]);
  });
});
