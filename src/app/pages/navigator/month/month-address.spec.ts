import fc from 'fast-check';
import { closedRules } from '../../../../domain/navigation/open-day';
import type { OptionSchedule } from '../../../../domain/treatment/schedule';
import {
  type MonthParameter,
  type MonthSettings,
  readMonth,
  readVisits,
  usualMonth,
  writeMonth,
} from './month-address';

const schedules: OptionSchedule[] = [{ optionId: 'regimen', medicines: [{ choices: [['one'], ['two']] }], tests: [] }];
const read = (address: Partial<Record<MonthParameter, string | null>>) =>
  readMonth((parameter) => address[parameter] ?? null, schedules);

describe('The address of the month ahead', () => {
  it('reads back what was written, and says nothing of what is as usual', () => {
    const settings: fc.Arbitrary<MonthSettings> = fc.record({
      show: fc.constantFrom('treatment' as const, 'compared' as const),
      as: fc.constantFrom('calendar' as const, 'list' as const, null),
      month: fc.integer({ min: 1, max: 12 }),
      closed: fc.constantFrom(...closedRules),
      weekendsClosed: fc.boolean(),
      testsAtCentre: fc.boolean(),
      visits: fc.uniqueArray(fc.integer({ min: 1, max: 336 })).map((days) => days.sort((a, b) => a - b)),
      chosen: fc.constantFrom<MonthSettings['chosen']>({}, { regimen: { 0: 1 } }),
    });
    fc.assert(
      fc.property(settings, (asked) => {
        expect(read(writeMonth(asked))).toEqual({ settings: asked, refused: [] });
      }),
    );
    expect(Object.values(writeMonth(usualMonth)).every((value) => value === null)).toBeTrue();
  });

  it('shows the usual month where it cannot show what is asked for, and tells each', () => {
    const bad = {
      show: 'all',
      as: 'wheel',
      month: '13',
      closed: 'toString',
      weekends: 'shut',
      tests: 'far',
      chosen: 'x',
    };
    const { settings, refused } = read({ ...bad, visits: '0,8,soon,400' });
    expect(settings).toEqual({ ...usualMonth, visits: [8] });
    expect(refused.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual([
      'show all',
      'as wheel',
      'month 13',
      'closed toString',
      'weekends shut',
      'tests far',
      'visits 0',
      'visits soon',
      'visits 400',
      'chosen x',
    ]);
  });

  it('reads added visits as people write them', () => {
    expect(readVisits(' 15, 8;8  22 ')).toEqual({ visits: [8, 15, 22], refused: [] });
    expect(readVisits('-3 1.5')).toEqual({ visits: [], refused: ['-3', '1.5'] });
    expect(readVisits('')).toEqual({ visits: [], refused: [] });
  });
});
