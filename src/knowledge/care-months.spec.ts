import { consult } from '../domain/consultation/consult';
import { type CareMonth, careMonth, comparableCareDays } from '../domain/treatment/care-month';
import { evidence } from './evidence';
import { knowledge } from './knowledge';
import { samples } from './samples';

const optionOf = (id: string) => {
  const option = knowledge.options.find((one) => one.id === id);
  if (!option) throw new Error(id);
  return option;
};
function month(id: string, from = 1, choices = {}): CareMonth {
  const found = careMonth(optionOf(id), evidence.schedules, null, false, {
    from,
    days: 28,
    choices,
    testsAtCentre: true,
    addedVisits: [],
  });
  if (found.kind !== 'month') throw new Error(`${id}: ${found.kind}`);
  return found;
}
const daysOf = ({ days }: CareMonth) => days.filter(({ withCare }) => withCare === 'true').map(({ day }) => day);

describe('a month on the options held', () => {
  it('is held for every treatment of the cancer that a sample patient is offered, but for radiosurgery', () => {
    const offered = new Set(
      samples.flatMap(({ record }) =>
        consult(record, { region: 'EU' }, '2026-11-23', knowledge)
          .options.filter(({ status, option }) => status === 'offered' && option.class !== 'supportive-care')
          .map(({ option }) => option.id),
      ),
    );
    const lacking = [...offered].filter(
      (id) => careMonth(optionOf(id), evidence.schedules, null, false).kind === 'notHeld',
    );
    // One to five visits: the number is the centre's, so that no calendar can be drawn.
    expect(lacking).toEqual(['stereotactic-radiosurgery-brain']);
  });

  it('holds the days as the labels name them', () => {
    expect(daysOf(month('trastuzumab-deruxtecan'))).toEqual([1, 22]);
    expect(daysOf(month('trastuzumab-deruxtecan', 29))).toEqual([15]);
    expect(daysOf(month('sacituzumab-govitecan'))).toEqual([1, 8, 22]);
    expect(daysOf(month('paclitaxel'))).toEqual([1, 8, 15, 22]);
    expect(daysOf(month('carboplatin'))).toEqual([1, 8, 15, 22]);
    expect(daysOf(month('aromatase-inhibitor-ribociclib'))).toEqual([1, 15]);
    expect(daysOf(month('aromatase-inhibitor-ribociclib', 29))).toEqual([1, 15]);
    expect(daysOf(month('aromatase-inhibitor-ribociclib', 169))).toEqual([]);
    expect(daysOf(month('fulvestrant'))).toEqual([1, 15]);
    expect(daysOf(month('fulvestrant', 29))).toEqual([1]);
    expect(month('fulvestrant-capivasertib').tablets.days).toBe(16);
    expect(month('capecitabine', 1, { 0: 1 }).tablets.days).toBe(14);
    expect(month('aromatase-inhibitor-palbociclib').tablets.days).toBe(28);
  });

  it('compares days only where nothing is left out', () => {
    expect(comparableCareDays(month('sacituzumab-govitecan'))).toBe(3);
    expect(comparableCareDays(month('vepdegestrant'))).toBeNull();
    const read = (id: string) => careMonth(optionOf(id), evidence.schedules, null, true);
    expect(comparableCareDays(read('capecitabine'))).toBe(2);
    expect(comparableCareDays(read('trastuzumab-deruxtecan-pertuzumab'))).toBeNull();
  });

  it('names the tests for which a source was read that fixes no day', () => {
    const tests = (id: string) => month(id).asNeeded.map(({ monitoring }) => monitoring.what.en);
    expect(tests('elacestrant')).toEqual(['Blood lipids']);
    expect(tests('pembrolizumab')).toEqual(['Thyroid (TSH, free T4), liver and kidney tests', 'Glucose']);
    expect(tests('trastuzumab-deruxtecan')).toEqual([]);
  });
});
