import { aFinding } from '../../../domain/evidence/testing/a-finding';
import { pickerGroups } from './picker-groups';

const candidates = [
  aFinding('a', [], 'chemotherapy', 'offered'),
  aFinding('fatigue-care', [], 'supportive-care', 'offered'),
  aFinding('b', [], 'chemotherapy', 'provisional'),
  aFinding('eye-care', [], 'supportive-care', 'provisional'),
  aFinding('c', [], 'chemotherapy', 'notNow'),
  aFinding('late-care', [], 'supportive-care', 'notNow'),
  aFinding('d', [], 'chemotherapy', 'advisedAgainst'),
];
const told = (together: boolean) => {
  const { open, folds } = pickerGroups(candidates, together);
  const ids = (of: typeof candidates) => of.map(({ option }) => option.id).join(' ');
  return [
    ...open.map((one) => `${one.status}: ${ids(one.findings)}`),
    ...folds.map((one) => `${one.key}: ${ids(one.findings)}`),
  ];
};

describe('the groups of the picker', () => {
  it('show the treatments that are offered or may be, and fold care and what does not fit', () => {
    expect(told(false)).toEqual([
      'offered: a',
      'provisional: b',
      'care: fatigue-care eye-care',
      'notNow: c late-care',
      'advisedAgainst: d',
    ]);
  });

  it('leave out of the shared view what does not fit', () => {
    expect(told(true)).toEqual(['offered: a', 'provisional: b', 'care: fatigue-care eye-care']);
  });
});
