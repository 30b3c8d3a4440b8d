import fc from 'fast-check';
import type { OptionSchedule } from '../../../domain/treatment/schedule';
import {
  type MonthParameter,
  type MonthSettings,
  lengths,
  months,
  readMonth,
  usualMonth,
  writeMonth,
} from './month-address';

const schedules: OptionSchedule[] = [
  { optionId: 'regimen', medicines: [{ choices: [['only']] }, { choices: [['one'], ['two'], ['three']] }], tests: [] },
  { optionId: 'other', medicines: [{ choices: [['one'], ['two']] }], tests: [] },
];
const read = (address: Partial<Record<MonthParameter, string | null>>) =>
  readMonth((parameter) => address[parameter] ?? null, schedules);

describe('The address of a month', () => {
  it('reads back what was written, and says nothing of what is as usual', () => {
    const settings: fc.Arbitrary<MonthSettings> = fc.record({
      startsOn: fc.integer({ min: 0, max: 6 }),
      month: fc.constantFrom(...months),
      days: fc.constantFrom(...lengths),
      testsAtCentre: fc.boolean(),
      chosen: fc.constantFrom<MonthSettings['chosen']>(
        {},
        { regimen: { 1: 2 } },
        { regimen: { 1: 1 }, other: { 0: 1 } },
      ),
    });
    fc.assert(
      fc.property(settings, (asked) => {
        expect(read(writeMonth(asked))).toEqual({ settings: asked, refused: [] });
      }),
    );
    expect(Object.values(writeMonth(usualMonth)).every((value) => value === null)).toBeTrue();
  });

  it('shows the usual month where it cannot show what is asked for, and tells each', () => {
    const bad = { start: 'noday', month: '13', days: '1e9', tests: '', chosen: 'regimen:1:1,regimen:1:9,nobody:0:0' };
    const { settings, refused } = read(bad);
    expect(settings).toEqual({ ...usualMonth, chosen: { regimen: { 1: 1 } } });
    expect(refused.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual([
      'chosen regimen:1:9',
      'chosen nobody:0:0',
      'start noday',
      'month 13',
      'days 1e9',
      'tests ',
    ]);
  });

  it('takes no text for a number and no name of the language for an option', () => {
    for (const chosen of ['regimen', 'regimen::', 'regimen:1:', 'regimen:1.5:0', '__proto__:0:0', 'regimen:length:0']) {
      const { settings, refused } = read({ chosen });
      expect(settings).withContext(chosen).toEqual(usualMonth);
      expect(refused)
        .withContext(chosen)
        .toEqual([{ parameter: 'chosen', value: chosen }]);
    }
  });

  it('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const { settings } = read({ start: a, month: b, days: a, tests: b, chosen: `${a}:${b},regimen:${a}:${b}` });
        expect(settings.month).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
