import type { SaidFact } from '../slide-words';
import { sampleLines } from './sample-lines';

const fact = (name: string, value: string, where: string, more: Partial<SaidFact> = {}): SaidFact => ({
  attribute: name,
  name,
  value,
  known: true,
  where,
  differs: false,
  ...more,
});

describe('what is known by its sample', () => {
  it('stands on one line a sample, what is of no told sample last', () => {
    const lines = sampleLines([
      fact('HER2', 'low', ''),
      fact('ER', '95 %', 'Liver, Oct 2026'),
      fact('ESR1', 'mutated', 'Blood, Nov 2026'),
      fact('PR', '20 %', 'Liver, Oct 2026'),
    ]);
    expect(lines.map(({ where, count }) => [where, count])).toEqual([
      ['Liver, Oct 2026', 2],
      ['Blood, Nov 2026', 1],
      ['', 1],
    ]);
  });

  it('tells facts of one value together, but not one that another sample contradicts', () => {
    const [line] = sampleLines([
      fact('ESR1', 'not mutated', 'Liver'),
      fact('PIK3CA', 'mutated', 'Liver'),
      fact('AKT1', 'not mutated', 'Liver'),
      fact('PTEN', 'not mutated', 'Liver', { differs: true }),
    ]);
    expect(line?.findings.map(({ names, differs }) => [names, differs])).toEqual([
      ['ESR1, AKT1', false],
      ['PIK3CA', false],
      ['PTEN', true],
    ]);
  });

  it('leaves out what is not known', () => {
    expect(sampleLines([fact('ESR1', 'Not known yet', '', { known: false })])).toEqual([]);
  });
});
