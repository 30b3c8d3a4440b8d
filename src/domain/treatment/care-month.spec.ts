import fc from 'fast-check';
import { anOption } from '../consultation/testing/a-knowledge';
import type { View } from '../logic/verdict';
import { everything, choiceOf } from '../logic/possible';
import { attributeAt, attributeIndex } from '../patient/catalogue/catalogue';
import { type CareMonth, careMonth, comparableCareDays, usualAssumptions } from './care-month';
import type { TreatmentOption } from './option';
import { fallsOn, type Schedules } from './schedule';

const checked = { on: '2026-11', against: 'https://example.org' };
const text = (en: string) => ({ en, es: en });
const monitoring = (what: string, read = true) => ({
  what: text(what),
  when: text(''),
  baseline: true,
  sourceId: 'label',
  checked: read ? checked : null,
});
const option: TreatmentOption = {
  ...anOption('regimen', { attribute: 'metastatic', in: ['yes'] }),
  drugs: ['drip', 'tablet', 'implant'].map((drugId) => ({ drugId, dose: '', schedule: text(''), route: 'oral' })),
  monitoring: [monitoring('Blood count'), monitoring('Heart')],
};
const schedules: Schedules = {
  treatments: [
    { id: 'drip-3w', drugId: 'drip', given: 'infusion', runs: [{ from: 1, every: 21 }], sourceId: 'label', checked },
    {
      id: 'drip-1w',
      drugId: 'drip',
      given: 'infusion',
      runs: [{ from: 1, every: 7 }],
      sourceId: 'label',
      checked: null,
    },
    {
      id: 'tablet',
      drugId: 'tablet',
      given: 'tablets',
      runs: [{ from: 1, every: 28, lasting: 21 }],
      timesADay: 1,
      sourceId: 'label',
      checked,
    },
    {
      id: 'implant',
      drugId: 'implant',
      given: 'injection',
      runs: [{ from: 3, every: 28 }],
      sourceId: 'label',
      checked,
    },
  ],
  options: [
    {
      optionId: 'regimen',
      medicines: [
        { choices: [['drip-3w'], ['drip-1w']] },
        { choices: [['tablet']] },
        { choices: [['implant']], when: { attribute: 'menopausalStatus', in: ['pre'] } },
      ],
      tests: [
        { what: 'Blood count', kind: 'blood', onDaysOf: ['drip'] },
        { what: 'Heart', kind: 'heart', runs: [{ from: 10, every: 90 }] },
      ],
    },
  ],
};
const withTest = (tests: Schedules['options'][number]['tests']): Schedules => ({
  ...schedules,
  options: schedules.options.map((one) => ({ ...one, tests })),
});

const person = (status: string): View => ({
  at: (index) =>
    index === attributeIndex('menopausalStatus')
      ? choiceOf(['pre', 'peri', 'post'], status)
      : everything(attributeAt(index)),
});
function month(
  change: Partial<typeof usualAssumptions> = {},
  who: View | null = person('post'),
  onlyChecked = false,
  held = schedules,
): CareMonth {
  const found = careMonth(option, held, who, onlyChecked, { ...usualAssumptions, ...change });
  if (found.kind !== 'month') throw new Error(found.kind);
  return found;
}
const careDays = ({ days }: CareMonth) => days.filter(({ withCare }) => withCare === 'true').map(({ day }) => day);

describe('careMonth', () => {
  it('counts a day with care once, whatever happens on it, and no tablets at home', () => {
    const found = month();
    expect(careDays(found)).toEqual([1, 10, 22]);
    expect(found.daysWithCare).toEqual({ days: 3, atMost: 3 });
    expect([found.infusions.days, found.tablets.days, found.tests.days]).toEqual([2, 21, 3]);
    expect(found.complete).toBeTrue();
    expect(found.before.map(({ what }) => what.en)).toEqual(['Blood count', 'Heart']);
  });

  it('follows the second month, another choice of medicine, tests near home and visits of the centre', () => {
    expect(careDays(month({ from: 29 }))).toEqual([15]);
    expect(careDays(month({ choices: { 0: 1 } }))).toEqual([1, 8, 10, 15, 22]);
    expect(careDays(month({ testsAtCentre: false }))).toEqual([1, 22]);
    expect(careDays(month({ addedVisits: [5, 40] }))).toEqual([1, 5, 10, 22]);
  });

  it('adds what is for this person, leaves out what is not, and keeps apart what is not known', () => {
    expect(careDays(month({}, person('pre')))).toEqual([1, 3, 10, 22]);
    expect(month({}, person('post')).injections).toEqual({ days: 0, atMost: 0 });
    const unknown = month({}, null);
    expect(unknown.injections).toEqual({ days: 0, atMost: 1 });
    expect(unknown.daysWithCare).toEqual({ days: 3, atMost: 4 });
    expect(comparableCareDays(unknown)).toBeNull();
    expect(comparableCareDays(month())).toBe(3);
  });

  it('names what is not held, and then compares nothing', () => {
    const dayless = month({}, person('post'), false, withTest([{ what: 'Heart', kind: 'heart' }]));
    expect(dayless.notHeld.map((one) => [one.kind, one.why])).toEqual([['test', 'noDay']]);
    const weekly = month({ choices: { 0: 1 } }, person('post'), true);
    expect(weekly.notHeld).toEqual([{ kind: 'medicine', drugId: 'drip', why: 'recalled' }]);
    expect(weekly.infusions.days).toBe(0);
    expect([weekly, dayless].map(comparableCareDays)).toEqual([null, null]);
    const drugless: Schedules = {
      ...schedules,
      options: schedules.options.map((one) => ({ ...one, medicines: one.medicines.slice(0, 2) })),
    };
    expect(month({}, null, false, drugless).notHeld).toEqual([
      { kind: 'medicine', drugId: 'implant', why: 'noSchedule' },
    ]);
  });

  it('names a test without a fixed day apart: it is no day, and the month is whole without it', () => {
    const asNeeded = withTest([
      { what: 'Blood count', kind: 'blood', onDaysOf: ['drip'] },
      { what: 'Heart', kind: 'heart', asNeeded: true },
    ]);
    const found = month({}, person('post'), true, asNeeded);
    expect(found.asNeeded.map(({ monitoring: { what } }) => what.en)).toEqual(['Heart']);
    expect([found.complete, comparableCareDays(found)]).toEqual([true, 2]);
    expect(careDays(found)).toEqual([1, 22]);
    const unread = { ...option, monitoring: [monitoring('Blood count'), monitoring('Heart', false)] };
    const recalled = careMonth(unread, asNeeded, person('post'), true);
    if (recalled.kind !== 'month') throw new Error(recalled.kind);
    expect([recalled.asNeeded, recalled.notHeld.map(({ why }) => why)]).toEqual([[], ['recalled']]);
    expect(comparableCareDays(recalled)).toBeNull();
  });

  it('says that an option has no days, or that none are held', () => {
    const only = (part: Partial<Schedules['options'][number]>) =>
      careMonth(
        option,
        { ...schedules, options: [{ optionId: 'regimen', medicines: [], tests: [], ...part }] },
        null,
        true,
      ).kind;
    expect(only({ asNeeded: true })).toBe('asNeeded');
    expect(only({ optionId: 'another' })).toBe('notHeld');
    expect(only({ medicines: [{ choices: [['drip-1w']] }] })).toBe('notHeld');
  });

  it('refuses a month without days and a choice that there is not', () => {
    for (const bad of [{ days: 0 }, { from: 0 }, { from: 1.5 }, { choices: { 0: 7 } }]) {
      expect(() => month(bad)).toThrowError(RangeError);
    }
  });

  it('counts as many days in two halves as in the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (from, a, b) => {
          const count = (start: number, days: number) => month({ from: start, days }).daysWithCare.days;
          expect(count(from, a) + count(from + a, b)).toBe(count(from, a + b));
        },
      ),
    );
  });
});

describe('fallsOn', () => {
  it('starts, repeats, lasts and ends', () => {
    const days = (run: Parameters<typeof fallsOn>[0]) =>
      Array.from({ length: 45 }, (_, i) => i + 1).filter((day) => fallsOn(run, day));
    expect(days({ from: 1, every: 14, to: 29 })).toEqual([1, 15, 29]);
    expect(days({ from: 1, every: 7, lasting: 4, to: 8 })).toEqual([1, 2, 3, 4, 8, 9, 10, 11]);
    expect(days({ from: 15, every: 28 })).toEqual([15, 43]);
  });
});
