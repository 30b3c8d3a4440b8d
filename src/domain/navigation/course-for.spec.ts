import { courseFor, losesFirstDay } from './course-for';

describe('choosing the treatment of the desk', () => {
  const held = { optionId: 'capecitabine', startsOn: '2026-12-07', given: [] };

  it('keeps the first day of the same option, and lends it to no other', () => {
    expect(courseFor('capecitabine', held)).toEqual(held);
    expect(courseFor('eribulin', held)).toEqual({ optionId: 'eribulin', startsOn: null, given: [] });
    expect(courseFor('eribulin', null)).toEqual({ optionId: 'eribulin', startsOn: null, given: [] });
  });

  it('tells where a day that was set has to be set again', () => {
    expect(losesFirstDay('eribulin', held)).toBeTrue();
    expect(losesFirstDay('capecitabine', held)).toBeFalse();
    expect(losesFirstDay('eribulin', { ...held, startsOn: null })).toBeFalse();
    expect(losesFirstDay('eribulin', null)).toBeFalse();
  });
});
