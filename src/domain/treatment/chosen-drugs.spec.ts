import { type DrugChoice, choicesOf, givenWith } from './chosen-drugs';

const partner: DrugChoice = {
  place: 1,
  of: [['letrozole'], ['anastrozole'], ['fulvestrant'], ['letrozole', 'goserelin']],
};
const antibody: DrugChoice = { place: 2, of: [['trastuzumab'], ['biosimilar']] };

describe('medicines between which there is a choice', () => {
  it('are read from those that are given, the choice with most of them', () => {
    expect(choicesOf([partner, antibody], ['fulvestrant'])).toEqual({ 1: 2 });
    expect(choicesOf([partner, antibody], ['goserelin', 'letrozole', 'trastuzumab'])).toEqual({ 1: 3, 2: 0 });
  });

  it('are not known where nothing was said, or not all of a choice is given', () => {
    expect(choicesOf([partner, antibody], [])).toEqual({});
    expect(choicesOf([partner], ['goserelin'])).toEqual({});
    expect(choicesOf([], ['letrozole'])).toEqual({});
  });

  it('take the place of those chosen before, and leave other places as they are', () => {
    expect(givenWith(['letrozole', 'trastuzumab'], partner, 2)).toEqual(['trastuzumab', 'fulvestrant']);
    expect(givenWith(['letrozole', 'trastuzumab'], partner, null)).toEqual(['trastuzumab']);
    for (const number of partner.of.keys())
      expect(choicesOf([partner], givenWith(['letrozole'], partner, number))).toEqual({ 1: number });
  });
});
