import { aFinding } from '../../../domain/evidence/testing/a-finding';
import { byName } from './by-name';

describe('byName', () => {
  it('goes by the names that are shown, whatever the standing and with the letters of the language', () => {
    const findings = [
      aFinding('zoledronate', [], 'chemotherapy', 'offered'),
      aFinding('éxito', [], 'chemotherapy', 'notNow'),
      aFinding('alpelisib', [], 'chemotherapy', 'advisedAgainst'),
      aFinding('fulvestrant', [], 'chemotherapy', 'provisional'),
    ];
    expect(byName(findings, ({ id }) => id, 'es').map(({ option }) => option.id)).toEqual([
      'alpelisib',
      'éxito',
      'fulvestrant',
      'zoledronate',
    ]);
  });
});
